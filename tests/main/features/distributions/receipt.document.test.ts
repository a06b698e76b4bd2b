import { receiptContent, type ReceiptFacts } from '../../../../main/features/distributions/receipt.document'
import { goodsReceiptContentSchema } from '../../../../shared/features/distributions/goodsReceiptContent'
import type { IsoDate } from '../../../../shared/values/isoDate'

const facts: ReceiptFacts = {
  el: { issuer: ['ΔΗΜΟΣ ΜΗΛΟΥ', 'Κέντρο Κοινότητας'], address: 'Πλάκα', place: 'Μήλος' },
  en: { issuer: ['MUNICIPALITY OF MILOS', 'Community Centre'], address: 'Plaka', place: 'Milos' },
  postcode: '84800',
  telephone: '',
  email: '',
  year: 2026,
  serial: 417,
  day: '2026-11-23',
  programme: null,
  household: 'ΚΑΝΑΡΗ Άννα',
  named: ['anna'],
  fileNumber: 12,
  size: 3,
  collector: { name: 'Νίκος Ράπτης', document: 'ΑΒ123' },
  parcel: 'P26-00001-5',
  warehouse: 'Αποθήκη',
  staff: 'Ελένη Μαυρή',
  lines: [{ item: 'Ρύζι', quantity: '500 g', lot: '–', instead: { item: 'Μακαρόνια', reason: 'Τέλειωσαν' } }],
}

test('the receipt names who gave what to whom, in both languages', () => {
  const greek = receiptContent(facts, 'el', null)
  expect(goodsReceiptContentSchema.parse(greek)).toEqual(greek)
  expect(greek).toMatchObject({
    title: 'Αποδεικτικό παραλαβής ειδών 26/417',
    undone: null,
    placeAndDate: 'Μήλος, 23/11/2026',
    issuer: { lines: ['ΔΗΜΟΣ ΜΗΛΟΥ', 'ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ'] },
    table: { rows: [['Ρύζι', '500 g', '–', 'Στη θέση: Μακαρόνια (Τέλειωσαν)']] },
    signatures: [{ name: 'Νίκος Ράπτης' }, { name: 'Ελένη Μαυρή' }],
  })
  expect(greek.issuer.details.map(({ label }) => label)).toEqual(['Ταχ. Δ/νση', 'Τ.Κ.'])
  const texts = greek.facts.map(({ text }) => text)
  expect(texts).toContain('Έκτακτη βοήθεια')
  expect(texts).toContain('Νίκος Ράπτης, με εξουσιοδότηση (έγγραφο ΑΒ123)')
  expect(receiptContent(facts, 'en', null).heading).toBe('RECEIPT OF GOODS')
})

test('in English the items bear their English names, where they had one when they were handed over', () => {
  const [line] = facts.lines
  const instead = { item: 'Μακαρόνια', itemEn: 'Pasta', reason: 'Τέλειωσαν' }
  const lines = [
    { ...line!, itemEn: 'Rice', instead },
    { ...line!, itemEn: null, instead: null },
    { ...line!, instead: null },
  ]
  const namesIn = (language: 'el' | 'en') => receiptContent({ ...facts, lines }, language, null).table.rows
  expect(namesIn('en').map(([item]) => item)).toEqual(['Rice', 'Ρύζι', 'Ρύζι'])
  expect(namesIn('en')[0]?.[3]).toBe('In place of: Pasta (Τέλειωσαν)')
  expect(namesIn('el').map(([item]) => item)).toEqual(['Ρύζι', 'Ρύζι', 'Ρύζι'])
  expect(namesIn('el')[0]?.[3]).toBe('Στη θέση: Μακαρόνια (Τέλειωσαν)')
})

test('a receipt of a hand-over that was undone says so', () => {
  const undone = { day: '2026-11-24' as IsoDate, reason: 'Λάθος' }
  expect(receiptContent(facts, 'el', undone).undone).toBe('ΑΝΑΙΡΕΘΗΚΕ στις 24/11/2026: Λάθος')
})
