import { typstDrawing } from '../../../main/drawing/typstDrawing'
import { reportContent } from '../../../main/features/reports/report.document'
import type { Report } from '../../../shared/features/reports/report'
import { centreSchema } from '../../../shared/features/settings/centre'
import type { IsoDate } from '../../../shared/values/isoDate'
import { bundleWorker } from '../../support/bundleWorker'
import { drawingFiles } from '../../support/drawingFiles'
import { readPdf, tags, words } from '../../support/readPdf'
import { sampleCentre } from '../../support/sampleCentre'

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
const cell = (text: string) => ({ text, opens: null })
const report = (rows: number): Report => ({
  title: 'Αναφορά παραδόσεων',
  period: '01/11/2026 – 30/11/2026',
  drawn: 'Μετρήθηκε στις 01/12/2026 09:00.',
  tables: [
    {
      key: 'places',
      title: 'Παραδόσεις ανά δήμο',
      notes: ['«<5*»: λιγότερα από 5'],
      headers: ['Δήμος', 'Παραδόσεις', 'Αξία'],
      rows: Array.from({ length: rows }, (_, place) => ({
        key: String(place),
        label: 'Δήμος Μήλου',
        cells: [cell('<5*'), cell('1.234,50 €')],
      })),
    },
    { key: 'months', title: 'Παραδόσεις ανά μήνα', notes: [], headers: ['Μήνας', 'Αξία'], rows: [] },
  ],
})
const draw = (rows: number) =>
  drawing.draw({
    layout: 'report',
    content: reportContent(report(rows), centre, { language: 'el', today: '2026-12-01' as IsoDate }),
  })

test('head, period, tables and notes stand on the page, and an empty table says so', async () => {
  const facts = await readPdf(await draw(1))
  expect(facts).toMatchObject({ title: 'Αναφορά παραδόσεων', language: 'el', marked: true })
  expect(words(facts)).toContain(
    [
      'Email: kentro@example.gr Ανεμόνησος, 01/12/2026 Αναφορά παραδόσεων 01/11/2026 – 30/11/2026',
      'Μετρήθηκε στις 01/12/2026 09:00.',
      'Παραδόσεις ανά δήμο Δήμος Παραδόσεις Αξία Δήμος Μήλου <5* 1.234,50 € «<5*»: λιγότερα από 5',
      'Παραδόσεις ανά μήνα Δεν υπάρχει τίποτα σε αυτή την περίοδο.',
      'Αναφορά παραδόσεων, 01/11/2026 – 30/11/2026 Σελίδα 1 από 1',
    ].join(' '),
  )
  const roles = tags(facts).map(({ role }) => role)
  for (const role of ['H1', 'H2', 'Table', 'TH', 'TD']) expect(roles).toContain(role)
})

test('a long table flows on, and drawn again it has the same bytes', async () => {
  const [one, again] = [await draw(120), await draw(120)]
  expect((await readPdf(one)).pages.length).toBeGreaterThan(2)
  expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true)
})

test('names keep the room that numbers do not need: a long one stands in one line beside five columns', async () => {
  const name = 'Κριθαράκι ολικής άλεσης 500 g'
  const wide: Report = {
    ...report(0),
    tables: [
      {
        key: 'movementItems',
        title: 'Κινήσεις ανά είδος',
        notes: [],
        headers: ['Είδος', 'Από δωρεές', 'Από αγορές', 'Δόθηκαν', 'Διαγράφηκαν', 'Διαφορά απογραφής'],
        rows: [{ key: 'a', label: name, cells: ['1.234,5 kg', '0 kg', '12 kg', '0 kg', '−3 kg'].map(cell) }],
      },
    ],
  }
  const content = reportContent(wide, centre, { language: 'el', today: '2026-12-01' as IsoDate })
  const { pages } = await readPdf(await drawing.draw({ layout: 'report', content }))
  expect(pages[0]?.text.split('\n').some((line) => line.includes(name))).toBe(true)
})
