/**
 * Attack: text that a database, a screen or a person reads otherwise than it was written: lone surrogates, NUL and
 * control characters, marks that reverse the reading direction, thousands of accents, decomposed letters, look-alike
 * alphabets, quotes and statements. Each is refused by its field, or stored and read back exactly, and then it is
 * found in every spelling; nothing half-written remains.
 */
import { createTestApp, type TestApp, type TestPerson } from '../support/testApp'

let app: TestApp
let reception: TestPerson
beforeEach(async () => {
  app = await createTestApp()
  reception = await app.signIn('supervisor')
})
afterEach(() => app.close())

const refused: readonly (readonly [string, string])[] = [
  ['a lone high surrogate', 'Μαρ\uD800ία'],
  ['a lone low surrogate', '\uDC00Μαρία'],
  ['NUL', 'Μαρ\0ία'],
  ['a C0 control', 'Μαρ\u0007ία'],
  ['a C1 control', 'Μαρ\u0085ία'],
  ['a line break', 'Μαρ\nία'],
  ['a right-to-left override', 'Μαρ\u202Eία'],
  ['an isolate', '\u2067Μαρία'],
  ['a non-character', 'Μαρ\uFFFFία'],
  ['two thousand accents', `Μ${'\u0301'.repeat(2000)}`],
]

test.each(refused)('%s is refused in every field of a card, and nothing is written', async (_what, text) => {
  for (const field of [
    'surname',
    'name',
    'fatherName',
    'address',
    'settlement',
    'contactPerson',
    'residenceProof',
  ])
    expect(await reception.failure('citizens.enquire', { surname: 'Παπαδάκη', [field]: text })).toMatchObject(
      {
        code: 'invalidInput',
        fields: [{ path: field }],
      },
    )
  const { id: citizenId } = await reception.do('citizens.enquire', { surname: 'Παπαδάκη' })
  const hostile = [
    reception.failure('citizens.addSafeContact', { citizenId, rule: 'askFor', note: text, blocks: [] }),
    reception.failure('citizens.addProblem', { citizenId, code: 'other', from: '2026-01-01', note: text }),
    reception.failure('citizens.informed', { id: citizenId, version: 1, on: '2026-01-01', form: text }),
  ]
  for (const failure of await Promise.all(hostile)) expect(failure).toMatchObject({ code: 'invalidInput' })
  expect((await reception.do('citizens.list', {})).count).toBe(1)
})

const kept: readonly (readonly [string, string, string])[] = [
  ['a statement', `Robert'); DROP TABLE citizens;--`, 'robert'],
  ['quotes of the index', 'Παπα"δάκη* OR keys', 'παπα'],
  ['markup', '<b>Μαρία</b><script>', 'μαρια'],
  ['a template', '{{surname}} ${name} %s', 'surname'],
  ['polytonic Greek', 'Ἀγγελικὴ ᾠδή', 'αγγελικη'],
  ['final and inner sigma', 'Οδυσσεύς', 'ΟΔΥΣΣΕΥΣ'],
  ['Latin letters inside a Greek word', 'ΠAΠAΔΑΚΗ', 'παπαδάκη'],
  ['another script', 'Владимир', 'Владимир'],
  ['letters beyond the first plane', '𐊠𐊡 Μαρία', 'Μαρία'],
  ['an emoji', 'Μαρία 👩‍🦽', 'Μαρία'],
]

test.each(kept)('%s is stored exactly and found', async (_what, surname, query) => {
  const { id } = await reception.do('citizens.enquire', { surname })
  expect(await reception.do('citizens.open', { id })).toMatchObject({ surname })
  expect((await reception.do('citizens.search', { text: query })).found).toMatchObject([{ id, surname }])
})

test('composed and decomposed letters are one name', async () => {
  const { id, surname } = await reception.do('citizens.enquire', { surname: 'Ξένη Άννα'.normalize('NFD') })
  expect(surname).toBe('Ξένη Άννα'.normalize('NFC'))
  for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD'])
    expect((await reception.do('citizens.search', { text: 'Άννα'.normalize(form) })).found).toMatchObject([
      { id },
    ])
})

test('hostile searches and half-typed forms answer, and never as a bug', async () => {
  await reception.do('citizens.enquire', { surname: 'Παπαδάκη' })
  for (const [, text] of [...refused, ...kept]) {
    const short = text.slice(0, 90)
    for (const reply of [
      await reception.call('citizens.search', { text: short }),
      await reception.call('citizens.similar', {
        surname: short,
        birthDate: short,
        amka: short,
        mobile: short,
      }),
      await reception.call('citizens.list', {
        settlement: short.slice(0, 80),
        after: { sortKey: short, id: short.slice(0, 9) },
      }),
    ])
      expect(reply.ok || reply.failure.code).not.toBe('unexpected')
  }
})

test('a field that is too long is refused before it is read', async () => {
  const huge = 'Α'.repeat(10_000_000)
  const { id } = await reception.do('citizens.enquire', { surname: 'Παπαδάκη' })
  const failures = [
    await reception.failure('households.form', {
      members: [{ citizenId: id, relation: 'head', from: '2026-01-01' }],
      note: huge,
    }),
    await reception.failure('citizens.addProblem', {
      citizenId: id,
      code: 'other',
      from: '2026-01-01',
      note: huge,
    }),
    await reception.failure('citizens.open', { id: huge }),
    await reception.failure('citizens.similar', { surname: huge }),
  ]
  for (const failure of failures) expect(failure).toMatchObject({ code: 'invalidInput' })
})
