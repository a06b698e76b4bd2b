import { nextOwnCode, takenWords, whyNotRetired } from '../../../../main/features/settings/lists.rules'
import type { StoredEntry } from '../../../../shared/features/settings/storedEntry'

const entry = (code: string, el: string, en: string, active = true): StoredEntry => ({
  code,
  el,
  en,
  active,
  source: 'Δοκιμή',
  confidence: 'proposed',
  version: 1,
  position: 10,
})
const entries = [entry('OWN9', 'Ενορία', 'Parish'), entry('OWN2', 'Σύλλογος', 'Society', false)]

test('an own code is never used twice, not even that of a retired entry', () => {
  expect(nextOwnCode([])).toBe('OWN1')
  expect(nextOwnCode(entries)).toBe('OWN10')
  expect(nextOwnCode([entry('ST01', 'α', 'a')])).toBe('OWN1')
})

test('the last active entry stays', () => {
  expect(whyNotRetired('OWN9', entries)).toBe('settings.lastListEntry')
  expect(whyNotRetired('OWN9', [...entries, entry('ST01', 'α', 'a')])).toBeNull()
})

test('words are taken in either language, whatever their capitals and accents; those of a retired entry are free', () => {
  expect(takenWords({ el: 'ΕΝΟΡΙΑ', en: 'other' }, entries)).toBe('el')
  expect(takenWords({ el: 'άλλο', en: 'parish' }, entries)).toBe('en')
  expect(takenWords({ el: 'Σύλλογος', en: 'Society' }, entries)).toBeNull()
})
