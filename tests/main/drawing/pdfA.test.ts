import { inflateSync } from 'node:zlib'
import { makePdfA } from '../../../main/drawing/pdfA'
import { srgbProfile } from '../../../main/drawing/srgbProfile'
import { typstDrawing } from '../../../main/drawing/typstDrawing'
import { bundleWorker } from '../../support/bundleWorker'
import { drawingFiles } from '../../support/drawingFiles'
import { pngPicture } from '../../support/pictures'
import { readPdf } from '../../support/readPdf'
import { greekLetter } from '../../support/sampleLetters'

// An engine starts in half a second on a quiet machine, in several on a busy one.
jest.setTimeout(60_000)

const worker = bundleWorker('main/drawing/typstWorker.ts')
const drawing = typstDrawing(drawingFiles(worker.file))
let pdf = Buffer.alloc(0)
let text = ''

beforeAll(async () => {
  const pictures = { logo: pngPicture(60, 60), coFunding1: pngPicture(60, 40) }
  pdf = Buffer.from(await drawing.draw({ layout: 'referralLetter', content: greekLetter, pictures }))
  text = pdf.toString('latin1')
})
afterAll(async () => {
  await drawing.close()
  worker.remove()
})

/** The newest form of each object, found through the chain of cross-reference tables as a reader finds it. */
function objects(): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let table: number | undefined = Number(/startxref\n(\d+)\n%%EOF\n?$/.exec(text)?.[1])
  while (table !== undefined) {
    const end = text.indexOf('trailer', table)
    const sections = text.slice(table, end).matchAll(/(\d+) (\d+)\n((?:\d{10} \d{5} [nf][ \r\n]{2})+)/g)
    for (const [, first, count, entries] of sections) {
      const rows = entries?.match(/.{18}[ \r\n]{2}/gs) ?? []
      expect(rows).toHaveLength(Number(count))
      rows.forEach((row, index) => {
        const number = Number(first) + index
        if (row[17] !== 'n' || found.has(number)) return
        const at = Number(row.slice(0, 10))
        expect(text.slice(at)).toMatch(new RegExp(`^${number} 0 obj\n`))
        found.set(number, text.slice(at, text.indexOf('\nendobj', at)))
      })
    }
    const previous = /\/Prev (\d+)/.exec(text.slice(end, text.indexOf('startxref', end)))?.[1]
    table = previous === undefined ? undefined : Number(previous)
  }
  return found
}

function catalog(): string {
  return [...objects().values()].find((object) => object.includes('/Type /Catalog')) ?? ''
}

function referred(object: string, key: string): string {
  const number = Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(object)?.[1])
  return objects().get(number) ?? ''
}

test('it says in XMP that it is PDF/A-2a, and keeps title and dates equal to the Info entry', async () => {
  const facts = await readPdf(pdf)
  expect(facts.conformance).toEqual(['2', 'A'])
  const metadata = Buffer.from(referred(catalog(), 'Metadata'), 'latin1').toString('utf8')
  expect(metadata).not.toContain('/Filter')
  expect(metadata).toContain('<rdf:li xml:lang="x-default">Παραπομπή 26-00417-3</rdf:li>')
  expect(metadata).toContain('<xmp:CreateDate>2026-11-22T00:00:00Z</xmp:CreateDate>')
  expect(text).toContain('/CreationDate (D:20261122000000Z)')
  expect(text).toContain('/ModDate (D:20261122000000Z)')
  const length = Number(/\/Length (\d+)/.exec(metadata)?.[1])
  const stream = /stream\n([\s\S]*)\nendstream$/.exec(referred(catalog(), 'Metadata'))?.[1]
  expect(stream).toHaveLength(length)
})

test('the output intent holds a readable sRGB profile', () => {
  const intent = referred(catalog(), 'OutputIntents')
  expect(intent).toContain('/S /GTS_PDFA1')
  const profile = referred(intent, 'DestOutputProfile')
  expect(profile).toContain('/N 3')
  const packed = /stream\n([\s\S]*)\nendstream$/.exec(profile)?.[1] ?? ''
  const bytes = inflateSync(Buffer.from(packed, 'latin1'))
  expect(bytes).toEqual(srgbProfile())
  expect(bytes.readUInt32BE(0)).toBe(bytes.length)
  expect(bytes.toString('latin1', 12, 20)).toBe('mntrRGB ')
  expect(bytes.toString('latin1', 36, 40)).toBe('acsp')
})

test('every font is embedded with its way back to text', () => {
  const all = [...objects().values()]
  const fonts = all.filter((object) => object.includes('/Subtype /Type0'))
  expect(fonts.length).toBeGreaterThanOrEqual(2)
  for (const font of fonts) expect(referred(font, 'ToUnicode')).toContain('beginbfchar')
  const descriptors = all.filter((object) => object.includes('/Type /FontDescriptor'))
  expect(descriptors).toHaveLength(fonts.length)
  for (const descriptor of descriptors) expect(referred(descriptor, 'FontFile2')).toContain('stream')
})

test('language, marks, structure and identifier are there; no action, script, file or encryption is', async () => {
  expect(catalog()).toContain('/Lang (el)')
  expect(catalog()).toContain('/Marked true')
  expect(referred(catalog(), 'StructTreeRoot')).toContain('/Type /StructTreeRoot')
  expect(text.slice(text.lastIndexOf('trailer'))).toMatch(/\/ID \[\(.+\) \(.+\)\]/)
  expect(text).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}/)
  const dictionaries = [...objects().values()].map((object) => object.split('stream\n')[0]).join('\n')
  expect(dictionaries).not.toMatch(
    /\/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFiles?|Encrypt|URI|SubmitForm|Annots)\b/,
  )
  expect(dictionaries).not.toMatch(/\/Interpolate true|\/LZWDecode|\/DeviceCMYK/)
  const facts = await readPdf(pdf)
  expect(facts.actions).toEqual([null, null, null])
  expect(facts.pages.map((page) => page.annotations)).toEqual([0, 0])
  expect(facts.identifiers[0]).toMatch(/^[0-9a-f]+$/)
})

test('the drawing itself stays byte for byte under the addition', () => {
  const end = text.indexOf('%%EOF', text.indexOf('startxref')) + '%%EOF'.length
  const drawn = pdf.subarray(0, end)
  expect(Buffer.from(makePdfA(drawn)).subarray(0, end)).toEqual(drawn)
  expect(Buffer.from(makePdfA(drawn))).toEqual(pdf)
})

test.each(['', 'no PDF', '%PDF-1.7\ntrailer\n<< /Size 1 >>'])(
  'refuses what Typst did not build: %j',
  (bytes) => {
    expect(() => makePdfA(Buffer.from(bytes))).toThrow(Error)
  },
)
