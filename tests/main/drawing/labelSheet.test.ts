import { typstDrawing } from '../../../main/drawing/typstDrawing'
import { labelSheetContent } from '../../../main/features/distributions/labelSheet.document'
import { makeParcelCode } from '../../../shared/features/distributions/parcelCode'
import { scannedCodes } from '../../support/barcodes'
import { bundleWorker } from '../../support/bundleWorker'
import { drawingFiles } from '../../support/drawingFiles'
import { drawnPages } from '../../support/drawnPages'
import { readPdf, words } from '../../support/readPdf'
import { sampleDay, sampleParcelLine } from '../../support/sampleParcel'

// An engine starts in half a second on a quiet machine, in several on a busy one.
jest.setTimeout(60_000)

const worker = bundleWorker('main/drawing/typstWorker.ts')
const drawing = typstDrawing(drawingFiles(worker.file))
afterAll(async () => {
  await drawing.close()
  worker.remove()
})

const parcels = (count: number, name = 'ΚΑΝΑΡΗ Άννα') =>
  Array.from({ length: count }, (_, index) => ({
    ...sampleParcelLine,
    code: makeParcelCode(2026, index + 1),
    household: { ...sampleParcelLine.household, name, island: 'paros' },
  }))
const content = (given: ReturnType<typeof parcels>, language: 'el' | 'en' = 'el') =>
  labelSheetContent(sampleDay, given, language, () => (language === 'el' ? 'Πάρος' : 'Paros'))
const draw = (given: ReturnType<typeof parcels>, language: 'el' | 'en' = 'el') =>
  drawing.draw({ layout: 'labelSheet', content: content(given, language) })

/** What is printed: 300 dots to the inch, of which the layout gives a module four. */
const printed = { dotsPerInch: 300, dots: 4 }

test('twenty-four to a sheet, and every code is read off the printed page', async () => {
  const given = parcels(26)
  const pdf = await draw(given)
  const read = await readPdf(pdf)
  expect(read.pages.map(({ millimetres }) => millimetres)).toEqual([
    [210, 297],
    [210, 297],
  ])
  expect(read.pages.map(({ text }) => text.match(/ΚΑΝΑΡΗ Άννα/g)?.length)).toEqual([24, 2])
  const pages = await drawnPages(pdf, printed.dotsPerInch)
  const codes = given.map(({ code }) => code)
  expect(pages.map((page) => scannedCodes(page, printed.dots))).toEqual([codes.slice(0, 24), codes.slice(24)])
  expect(read).toMatchObject({ conformance: ['2', 'A'], marked: true, language: 'el' })
})

test('a label says the code, the household, its size, when and where, in either language', async () => {
  expect(words(await readPdf(await draw(parcels(1))))).toBe(
    'P26-00001-7 2 μέλη ΚΑΝΑΡΗ Άννα 09:00–12:00 Πάρος',
  )
  expect(words(await readPdf(await draw(parcels(1), 'en')))).toBe(
    'P26-00001-7 2 members ΚΑΝΑΡΗ Άννα 09:00–12:00 Paros',
  )
})

test('a name that is too long for its label is made smaller, and moves nothing', async () => {
  const long = parcels(3, 'ΠΑΠΑΔΟΠΟΥΛΟΥ-ΚΩΝΣΤΑΝΤΙΝΙΔΟΥ Μαρία-Ελευθερία του Χαραλάμπους-Παναγιώτη')
  const pdf = await draw(long)
  expect(words(await readPdf(pdf))).toContain('Παναγιώτη')
  const [page] = await drawnPages(pdf, printed.dotsPerInch)
  expect(scannedCodes(page!, printed.dots)).toEqual(long.map(({ code }) => code))
})
