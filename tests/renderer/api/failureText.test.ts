import { failureText } from '../../../renderer/api/failureText'
import { makeI18n } from '../../../renderer/i18n/setup'
import type { Failure } from '../../../shared/contract/failure'

const failures: Failure[] = [
  { code: 'invalidInput', fields: [] },
  { code: 'notSignedIn' },
  { code: 'notAllowed' },
  { code: 'notFound', subject: 'users.user' },
  { code: 'duplicate', subject: 'citizens.citizen', field: 'amka' },
  { code: 'ruleBroken', rule: 'vault.delayed', values: { seconds: 8 } },
  { code: 'stale' },
  { code: 'notSaved', reason: 'diskFull' },
  { code: 'unexpected', incident: 'A1B2C3D4' },
]

test.each(['el', 'en'] as const)('every failure is a sentence in %s', (language) => {
  const i18n = makeI18n(language)
  for (const failure of failures) {
    const text = failureText(failure, i18n.t.bind(i18n) as never, (key) => i18n.exists(key))
    expect(text).not.toMatch(/[{}]|^\w+:/)
    expect(text.length).toBeGreaterThan(20)
    expect(/[α-ω]/.test(text.replace(/ΑΜΚΑ/g, ''))).toBe(language === 'el')
  }
})

test('the sentence names the thing: the field in words, the seconds, the incident', () => {
  const i18n = makeI18n('el')
  const text = (failure: Failure) =>
    failureText(failure, i18n.t.bind(i18n) as never, (key) => i18n.exists(key))
  expect(text(failures[4]!)).toContain('ΑΜΚΑ')
  expect(text(failures[5]!)).toContain('8 δευτερόλεπτα')
  expect(text(failures[8]!)).toContain('A1B2C3D4')
})
