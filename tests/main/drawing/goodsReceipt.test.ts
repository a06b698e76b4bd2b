import { typstDrawing } from '../../../main/drawing/typstDrawing'
import { receiptContent, type ReceiptFacts } from '../../../main/features/distributions/receipt.document'
import { bundleWorker } from '../../support/bundleWorker'
import { drawingFiles } from '../../support/drawingFiles'
import { readPdf, tags, words } from '../../support/readPdf'

// An engine starts in half a second on a quiet machine, in several on a busy one.
jest.setTimeout(60_000)

const worker = bundleWorker('main/drawing/typstWorker.ts')
const drawing = typstDrawing(drawingFiles(worker.file))
afterAll(async () => {
  await drawing.close()
  worker.remove()
})

const facts: ReceiptFacts = {
  el: {
    issuer: ['ΔΗΜΟΣ ΑΝΕΜΟΝΗΣΟΥ', 'Κέντρο Κοινότητας Ανεμονήσου'],
    address: 'Πλατεία 3',
    place: 'Ανεμόνησος',
  },
  en: {
    issuer: ['MUNICIPALITY OF ANEMONISOS', 'Community Centre'],
    address: 'Square 3',
    place: 'Anemonisos',
  },
  postcode: '84999',
  telephone: '22990 00000',
  email: 'kentro@example.gr',
  year: 2026,
  serial: 417,
  day: '2026-11-23',
  programme: 'Μηνιαία διανομή',
  household: 'ΚΑΝΑΡΗ Άννα',
  named: ['anna'],
  fileNumber: 12,
  size: 3,
  collector: { name: 'Νίκος Ράπτης', document: 'ΑΒ123' },
  parcel: 'P26-00001-5',
  warehouse: 'Αποθήκη',
  staff: 'Ελένη Μαυρή',
  lines: [
    { item: 'Αλεύρι', quantity: '1', lot: '–', instead: null },
    {
      item: 'Ρύζι',
      quantity: '1,5 kg',
      lot: '01/03/2027',
      instead: { item: 'Μακαρόνια', reason: 'Τέλειωσαν' },
    },
  ],
}
const draw = (given = facts, language: 'el' | 'en' = 'el') =>
  drawing.draw({ layout: 'goodsReceipt', content: receiptContent(given, language, null) })

test('the receipt says in exact Greek what was handed to whom, with two places to sign', async () => {
  const read = await readPdf(await draw())
  expect(read.pages).toHaveLength(1)
  const text = words(read)
  for (const said of [
    'ΑΠΟΔΕΙΚΤΙΚΟ ΠΑΡΑΛΑΒΗΣ ΕΙΔΩΝ',
    'ΚΑΝΑΡΗ Άννα · 12',
    'Νίκος Ράπτης, με εξουσιοδότηση (έγγραφο ΑΒ123)',
    'Ρύζι 1,5 kg 01/03/2027 Στη θέση: Μακαρόνια (Τέλειωσαν)',
    'Παρέλαβε Νίκος Ράπτης',
    'Παρέδωσε Ελένη Μαυρή',
    'Σελίδα 1 από 1',
  ])
    expect(text).toContain(said)
  const roles = tags(read).map(({ role }) => role)
  expect(roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH', 'TD']))
})

test('drawn again it is the same, byte for byte', async () => {
  expect(await draw()).toEqual(await draw())
  expect(await draw(facts, 'en')).not.toEqual(await draw())
})

test('many lines flow to a second page, their head with them', async () => {
  const line = facts.lines[0]!
  const read = await readPdf(await draw({ ...facts, lines: Array.from({ length: 60 }, () => line) }))
  expect(read.pages.length).toBeGreaterThan(1)
  expect(words(read)).toContain('Σελίδα 2 από')
})
