import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blockedWords, passwordIssues } from '../../../main/keys/passwordPolicy'
import { sodiumReady } from '../../../main/keys/sodium'
import { suggestedPassword } from '../../../main/keys/wordCode'
import { greekWords } from '../../support/keys/keyParts'

const shipped = JSON.parse(
  readFileSync(join(__dirname, '../../../resources/lists/blockedPasswords.json'), 'utf8'),
) as string[]
const blocked = blockedWords(shipped, ['Ζωγραφάκη', 'Άνω Πέτρα'])

describe('passwordIssues', () => {
  it.each([
    ['δεκατέσσερις14', 'tooShort'],
    ['Aa1!', 'tooShort'],
    ['', 'tooShort'],
    ['μακρύ '.repeat(22), 'tooLong'],
    ['α'.repeat(10_000_000), 'tooLong'],
    ['ένας κωδικός\u0000 με μηδέν', 'malformed'],
    ['ένας κωδικός \ud800 μισός', 'malformed'],
    ['aaaaaaaaaaaaaaaaaaaa', 'predictable'],
    ['123456789012345678', 'predictable'],
    ['password12345678', 'predictable'],
    ['P@ssw0rdP@ssw0rd', 'predictable'],
    ['qwertyuiopasdfghjkl', 'predictable'],
    ['Παπαδόπουλος 1975', 'predictable'],
    ['papadopoulos1975', 'predictable'],
    ['ΓΙΩΡΓΟΣ-ΜΑΡΙΑ-1985', 'predictable'],
    ['ΚέντροΚοινότητας2026', 'predictable'],
    ['Θεσσαλονίκη2026!', 'predictable'],
    ['ζωγραφακη 2026 ανω πετρα', 'predictable'],
    ['xk7xk7xk7xk7xk7xk7', 'predictable'],
  ])('%#: refuses as %s %s', (password, issue) => {
    expect(passwordIssues(password, blocked)).toEqual([issue])
  })

  it.each([
    'το ψάρι βγήκε στη στεριά',
    'correct horse battery staple',
    'kj3 9vLq0 zzR2 pM',
    'ανεμόμυλος χωρίς αλεύρι',
  ])('takes a long sentence of any make: %s', (password) =>
    expect(passwordIssues(password, blocked)).toEqual([]),
  )

  it('takes every password the program suggests', async () => {
    await sodiumReady()
    const suggested = Array.from({ length: 500 }, () => suggestedPassword(greekWords))
    expect(suggested.filter((password) => passwordIssues(password, blocked).length > 0)).toEqual([])
  })
})
