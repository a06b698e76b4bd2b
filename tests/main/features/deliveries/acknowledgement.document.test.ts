import { acknowledgementContent } from '../../../../main/features/deliveries/acknowledgement.document'
import { acknowledgementContentSchema } from '../../../../shared/features/deliveries/acknowledgementContent'
import { centreSchema } from '../../../../shared/features/settings/centre'
import { sampleDelivery, sampleLot, sampleSource } from '../../../support/sampleDelivery'
import { sampleCentre } from '../../../support/sampleCentre'

const id = '11111111-1111-4111-8111-111111111111'
const centre = centreSchema.parse({
  ...sampleCentre,
  signatories: sampleCentre.signatories.map((each) => ({ ...each, id })),
  coFunding: [],
})
const sources = {
  delivery: sampleDelivery,
  source: sampleSource,
  centre,
  receivedBy: null,
  language: 'el' as const,
}

test('it says number, day, donor and goods, item by item, with the value where it was told', () => {
  const content = acknowledgementContentSchema.parse(acknowledgementContent(sources))
  expect(content.title).toBe('Βεβαίωση δωρεάς 3/2026')
  expect(content.facts).toEqual([
    { label: 'Αριθμός:', text: '3/2026' },
    { label: 'Ημέρα παραλαβής:', text: '20/11/2026' },
    { label: 'Δωρητής:', text: 'Φούρνος Άγγελου' },
    { label: 'Διεύθυνση:', text: 'Λιμάνι 4' },
  ])
  expect(content.goods.rows).toEqual([
    { item: 'Ρύζι', quantity: '3,5 kg', value: '7,00 €' },
    { item: 'Σαπούνι', quantity: '12', value: '' },
  ])
  expect(content.goods.total).toEqual({ label: 'Σύνολο', text: '7,00 €' })
  expect(content.signatures.map(({ name }) => name)).toEqual(['', 'Θάλεια Αρμενιστή'])
})

test('its date is the day on which it was written down, in Greece', () => {
  const written = { ...sampleDelivery, createdAt: '2026-11-21T23:30:00.000Z' }
  const content = acknowledgementContent({ ...sources, delivery: written })
  expect([content.date, content.placeAndDate]).toEqual(['2026-11-22', 'Ανεμόνησος, 22/11/2026'])
})

test('no value told: no column, no total; nobody named: an anonymous donor; English words for English', () => {
  const unvalued = { ...sampleDelivery, valueCents: null, lines: [{ ...sampleLot, valueCents: null }] }
  const content = acknowledgementContent({
    ...sources,
    delivery: unvalued,
    source: { ...sampleSource, kind: 'anonymous', name: '', address: null },
    language: 'en',
  })
  expect([content.goods.value, content.goods.total]).toEqual([null, null])
  expect(content.goods.rows).toEqual([{ item: 'Rice', quantity: '2 kg', value: '' }])
  expect(content.facts.at(-1)).toEqual({ label: 'Donor:', text: 'Anonymous donor' })
})
