import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { directorySchema, listNames, listSchema } from '../../../shared/values/listEntry'

const folder = join(__dirname, '../../../resources/lists')
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
const entriesOf = (name: string) => listSchema.parse(read(name)).entries
const codesOf = (name: string) => new Set(entriesOf(name).map((entry) => entry.code))
const bodies = directorySchema.parse(read('directory')).entries

/** Latin words that Greek text really uses; anything else Latin in a Greek label is a slip of the keyboard. */
const latinInGreek = new Set(['taxisnet', 'gov', 'gr', 'IBAN', 'HIV', 'SMS', 'fax', 'e', 'voucher', 'SOS'])
const greek = /\p{Script=Greek}/u
const latin = /\p{Script=Latin}/u

/** Words of a Greek text that hold Latin letters they should not: mixed in one word, or not a known Latin word. */
function wrongAlphabet(text: string): string[] {
  return (text.match(/\p{L}+[0-9]*/gu) ?? []).filter(
    (word) => latin.test(word) && (greek.test(word) || !latinInGreek.has(word)),
  )
}

/** A label begins with a capital (or a figure, or the «e-» of a body's name) and does not shout. */
function isSentenceCase(text: string): boolean {
  if (!/^€?(\p{Lu}|[0-9]|e-)/u.test(text)) return false
  return !(text.match(/\p{Lu}{2,}/gu) ?? []).some((word) => word.length > 6)
}

test('every list of resources/lists is known and every known list has its file', () => {
  // A bare array of words, as the recovery sheet reads them, is no list that staff edit.
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .filter((name) => !Array.isArray(read(name)))
  expect(files.sort()).toEqual([...listNames, 'directory'].sort())
})

describe.each([...listNames])('%s', (name) => {
  test('has the shape of a list, under its own name', () => {
    expect(listSchema.parse(read(name)).list).toBe(name)
  })

  test('has no code twice and no label twice under one parent', () => {
    const entries = entriesOf(name)
    expect(codesOf(name).size).toBe(entries.length)
    for (const language of ['el', 'en'] as const)
      expect(new Set(entries.map((entry) => `${entry.parent} ${entry[language]}`)).size).toBe(entries.length)
  })

  test('is in Greek letters and in English letters', () => {
    for (const entry of entriesOf(name)) {
      const { el, en } = entry
      expect({ el, wrong: wrongAlphabet(el) }).toEqual({ el, wrong: [] })
      expect({ en, greek: greek.test(en) }).toEqual({ en, greek: false })
      expect(wrongAlphabet(entry.source.replaceAll(/[a-z0-9.]+\.gr/g, '').replace('ISO', ''))).toEqual([])
      expect(el.normalize('NFC')).toBe(el)
    }
  })

  test('is in sentence case', () => {
    for (const { el, en } of entriesOf(name))
      for (const text of [el, en])
        expect({ text, sentence: isSentenceCase(text) }).toEqual({ text, sentence: true })
  })

  test('names only parents that exist', () => {
    const codes = codesOf(name)
    const orphans = entriesOf(name).filter(({ parent }) => parent !== undefined && !codes.has(parent))
    expect(orphans).toEqual([])
  })

  test('quotes a public title as source, never a path or a key', () => {
    for (const { source } of entriesOf(name)) expect(source).not.toMatch(/\/work|\.md|\.json|SEED|^S[0-9]+$/)
  })
})

describe('directory', () => {
  test('has no code twice and names kinds, documents and languages that exist', () => {
    expect(new Set(bodies.map((body) => body.code)).size).toBe(bodies.length)
    const [kinds, documents, languages] = [
      codesOf('bodyKinds'),
      codesOf('documentsGiven'),
      codesOf('languages'),
    ]
    for (const body of bodies) {
      expect(kinds).toContain(body.kind)
      for (const document of body.requiredDocuments) expect(documents).toContain(document)
      for (const language of body.languages) expect(languages).toContain(language)
    }
  })

  test('knows the national lines and gives no other telephone number', () => {
    const phones = bodies.flatMap((body) => (body.phone === null ? [] : [body.phone]))
    expect(phones.sort()).toEqual(['10306', '1056', '1107', '112', '15900', '166', '197'])
  })

  test('is in Greek letters and in English letters', () => {
    for (const body of bodies) {
      for (const text of [body.nameEl, body.serviceEl, body.address ?? '', body.hours ?? '', ...body.serves])
        expect({ text, wrong: wrongAlphabet(text) }).toEqual({ text, wrong: [] })
      expect(greek.test(body.nameEn + body.serviceEn)).toBe(false)
    }
  })
})

describe('rules the lists must hold', () => {
  test('health, origin and violence are marked as special categories', () => {
    const unmarked = [...entriesOf('vulnerableGroups'), ...entriesOf('presentingProblems')]
      .filter((entry) => /αναπηρ|HIV|ψυχικ|Ρομά|βία|εξάρτηση/iu.test(entry.el))
      .filter((entry) => entry.specialCategory !== true)
      .map((entry) => entry.code)
    // PP04: a difficulty of daily living is told without naming the disability.
    expect(unmarked).toEqual(['PP04'])
  })

  test('every income band above "none" begins where the one before it ends', () => {
    const bands = entriesOf('incomeBands').filter((band) => band.code !== 'IB0' && band.code !== 'IB99')
    expect(bands.slice(1).map((band) => band.fromCents)).toEqual(
      bands.slice(0, -1).map((band) => band.toCents),
    )
  })

  test('each sex brings the words a letter needs', () => {
    expect(entriesOf('sexes').map((sex) => sex.forms?.genitive)).toEqual(['του', 'της', 'του/της'])
  })

  test('a rule for safe contact blocks a way or asks for words', () => {
    for (const rule of entriesOf('safeContactRules'))
      expect((rule.blocks ?? []).length > 0 || rule.needsText === true).toBe(true)
  })
})

test('the test of alphabets sees a Latin look-alike', () => {
  expect(wrongAlphabet('Aνεργος')).toEqual(['Aνεργος'])
  expect(wrongAlphabet('Επίδομα A21')).toEqual(['A21'])
  expect(isSentenceCase('άνεργος')).toBe(false)
  expect(isSentenceCase('ΧΩΡΙΣ ΕΙΣΟΔΗΜΑ')).toBe(false)
})
