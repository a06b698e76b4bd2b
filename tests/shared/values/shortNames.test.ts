import { officialForms } from '../../../shared/values/personName'
import { shortNames } from '../../../shared/values/shortNames'
import { soundKey } from '../../../shared/values/soundKey'

describe('the table of short names', () => {
  test('has at least eighty lines of Greek names, no form twice in one line, no line twice', () => {
    expect(shortNames.length).toBeGreaterThanOrEqual(80)
    for (const group of shortNames) {
      expect(group.length).toBeGreaterThan(1)
      expect(new Set(group).size).toBe(group.length)
      for (const form of group) expect(form).toMatch(/^\p{Script=Greek}+$/u)
    }
    expect(new Set(shortNames.map(([official]) => official)).size).toBe(shortNames.length)
  })

  test.each([
    ['Γιάννης', 'ΙΩΑΝΝΗΣ'],
    ['Γιώργος', 'ΓΕΩΡΓΙΟΣ'],
    ['Κώστας', 'ΚΩΝΣΤΑΝΤΙΝΟΣ'],
    ['Μαίρη', 'ΜΑΡΙΑ'],
    ['Λένα', 'ΕΛΕΝΗ'],
    ['Λένα', 'ΜΑΓΔΑΛΗΝΗ'],
    ['Τάκης', 'ΠΑΝΑΓΙΩΤΗΣ'],
    ['Δήμητρα', 'ΔΗΜΗΤΡΑ'],
  ])('%s may be %s', (form, official) => expect(officialForms(soundKey(form))).toContain(official))
})
