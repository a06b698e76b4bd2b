import { typstDrawing } from '../../../main/drawing/typstDrawing'
import { acknowledgementContent } from '../../../main/features/deliveries/acknowledgement.document'
import type { Delivery } from '../../../shared/features/deliveries/delivery'
import { centreSchema } from '../../../shared/features/settings/centre'
import { bundleWorker } from '../../support/bundleWorker'
import { drawingFiles } from '../../support/drawingFiles'
import { pngPicture } from '../../support/pictures'
import { readPdf, tags, words } from '../../support/readPdf'
import { sampleCentre } from '../../support/sampleCentre'
import { sampleDelivery, sampleLot, sampleSource } from '../../support/sampleDelivery'

// An engine starts in half a second on a quiet machine, in several on a busy one.
jest.setTimeout(60_000)

const worker = bundleWorker('main/drawing/typstWorker.ts')
const drawing = typstDrawing(drawingFiles(worker.file))
afterAll(async () => {
  await drawing.close()
  worker.remove()
})

const id = '11111111-1111-4111-8111-111111111111'
const centre = centreSchema.parse({
  ...sampleCentre,
  signatories: sampleCentre.signatories.map((each) => ({ ...each, id })),
  coFunding: [],
})
const receivedBy = {
  id: 'me',
  version: 1,
  signInName: 'maria',
  fullName: 'Μαρία Δούκα',
  title: '',
  roles: ['reception' as const],
  state: 'active' as const,
  language: null,
}
const draw = (delivery: Delivery = sampleDelivery, language: 'el' | 'en' = 'el') =>
  drawing.draw({
    layout: 'donationAcknowledgement',
    content: acknowledgementContent({ delivery, source: sampleSource, centre, receivedBy, language }),
    pictures: { logo: pngPicture(300, 300) },
  })

test('every word stands on the one page, in exact Greek, in the order of the paper', async () => {
  const facts = await readPdf(await draw())
  expect(facts.pages).toHaveLength(1)
  expect(words(facts)).toBe(
    [
      'ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ ΠΕΡΙΦΕΡΕΙΑΚΗ ΕΝΟΤΗΤΑ ΑΙΓΙΑΛΟΥ ΔΗΜΟΣ ΑΝΕΜΟΝΗΣΟΥ ΤΜΗΜΑ ΚΟΙΝΩΝΙΚΗΣ ΠΡΟΣΤΑΣΙΑΣ',
      'ΚΕΝΤΡΟ ΚΟΙΝΟΤΗΤΑΣ ΑΝΕΜΟΝΗΣΟΥ Ταχ. Δ/νση: Πλατεία Ανέμων 3 Τ.Κ.: 849 99 Τηλ.: 22990 00000',
      'Email: kentro@example.gr Ανεμόνησος, 20/11/2026 ΒΕΒΑΙΩΣΗ ΠΑΡΑΛΑΒΗΣ ΔΩΡΕΑΣ Αριθμός: 3/2026',
      'Ημέρα παραλαβής: 20/11/2026 Δωρητής: Φούρνος Άγγελου Διεύθυνση: Λιμάνι 4',
      'Βεβαιώνεται ότι το Κέντρο παρέλαβε ως δωρεά τα παρακάτω είδη, για να δοθούν σε νοικοκυριά που τα έχουν ανάγκη.',
      'Είδος Ποσότητα Εκτίμηση αξίας Ρύζι 3,5 kg 7,00 € Σαπούνι 12 Σύνολο 7,00 €',
      'Ευχαριστούμε θερμά για την προσφορά.',
      'Παρέλαβε Μαρία Δούκα Η Προϊσταμένη του Τμήματος Θάλεια Αρμενιστή',
      'Βεβαίωση δωρεάς 3/2026 Σελίδα 1 από 1',
    ].join(' '),
  )
})

test('title, language, heading, table and picture are there for readers who listen', async () => {
  const facts = await readPdf(await draw(sampleDelivery, 'en'))
  expect(facts).toMatchObject({
    title: 'Acknowledgement of donation 3/2026',
    language: 'en',
    marked: true,
  })
  const roles = tags(facts).map(({ role }) => role)
  for (const role of ['H1', 'Table', 'TH', 'TD', 'Figure']) expect(roles).toContain(role)
})

test('drawn again it has the same bytes', async () => {
  expect(Buffer.from(await draw()).equals(Buffer.from(await draw()))).toBe(true)
})

test('a long list flows on to further pages, the signatures at its end', async () => {
  const lines = Array.from({ length: 80 }, (_, place) => ({
    ...sampleLot,
    itemId: `item${place}`,
    itemName: `Είδος ${place + 1}`,
  }))
  const facts = await readPdf(await draw({ ...sampleDelivery, lines }))
  expect(facts.pages.length).toBeGreaterThan(2)
  expect(facts.pages.at(-1)?.text).toContain('Θάλεια Αρμενιστή')
  expect(words(facts).match(/Είδος \d+/g)).toHaveLength(80)
})
