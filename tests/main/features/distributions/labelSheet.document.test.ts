import { labelSheetContent } from '../../../../main/features/distributions/labelSheet.document'
import { makeParcelCode, parseParcelCode } from '../../../../shared/features/distributions/parcelCode'
import { labelSheetContentSchema } from '../../../../shared/features/distributions/labelSheetContent'
import { readBars } from '../../../support/barcodes'
import { sampleDay, sampleParcelLine } from '../../../support/sampleParcel'

const [morning] = sampleDay.slots
const day = {
  ...sampleDay,
  slots: [
    morning!,
    { from: '12:00', until: '14:00', island: 'antiparos', manner: 'delivery' as const, place: 'Κάστρο' },
  ],
}
const household = { ...sampleParcelLine.household, settlement: 'Νάουσα', island: 'paros' }
const islandOf = (code: string) => `«${code}»`
const labelOf = (more: Partial<typeof sampleParcelLine>, language: 'el' | 'en' = 'el') =>
  labelSheetContent(day, [{ ...sampleParcelLine, household, ...more }], language, islandOf).labels[0]!

test('a sticker says when and where, and the island once', () => {
  expect(labelOf({}).lines).toEqual(['09:00–12:00', '«paros»'])
  const there = { ...household, island: 'antiparos' }
  expect(labelOf({ slot: 1, household: there }).lines).toEqual([
    '12:00–14:00 · «antiparos» · Παράδοση στο σπίτι · Κάστρο',
  ])
  expect(labelOf({ slot: 1 }, 'en').lines).toEqual([
    '12:00–14:00 · «antiparos» · Brought to the home · Κάστρο',
    '«paros»',
  ])
  expect(labelOf({ slot: null, household: { ...household, island: null } }).lines).toEqual(['Χωρίς ώρα'])
})

test('its bars say the code that stands above them, as the desk takes it', () => {
  const { bars, code } = labelOf({ code: makeParcelCode(2026, 417) })
  expect(readBars(bars.join(''))).toBe(code)
  expect(parseParcelCode(code)).toEqual({ year: 2026, serial: 417 })
})

test('of the household it has the name and the size, nothing else', () => {
  const { name, size } = labelOf({})
  expect([name, size]).toEqual(['ΚΑΝΑΡΗ Άννα', '2 μέλη'])
  expect(labelOf({ household: { ...household, size: 1 } }, 'en').size).toBe('1 member')
  const content = labelSheetContent(day, [{ ...sampleParcelLine, household }], 'el', islandOf)
  expect(labelSheetContentSchema.parse(content)).toEqual(content)
  expect(content).toMatchObject({ title: 'Ετικέτες δεμάτων 22/11/2026', date: '2026-11-22' })
  expect(JSON.stringify(content)).not.toMatch(/anna|household|Νάουσα|41"/)
})
