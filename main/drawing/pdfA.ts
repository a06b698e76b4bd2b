import { deflateSync } from 'node:zlib'
import { srgbProfile } from './srgbProfile'

/**
 * Makes Typst's tagged PDF 1.7 claim and meet PDF/A-2a (ISO 19005-2): adds the sRGB output intent and the conformance
 * statement in XMP, as an incremental update that leaves every byte of the drawing in place. The same input gives the
 * same bytes.
 * @throws {Error} when the bytes are not built the way Typst builds them
 */
export function makePdfA(pdf: Uint8Array): Uint8Array {
  const original = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const trailer = readTrailer(original)
  const catalog = readObject(original, trailer, trailer.root)
  const metadataNumber = number(/\/Metadata (\d+) 0 R/, catalog)
  const metadata = readStream(readObject(original, trailer, metadataNumber))
  const intentNumber = trailer.size
  const profileNumber = trailer.size + 1

  const update = new Update(original.length, trailer)
  update.add(metadataNumber, metadataObject(claimPdfA(metadata)))
  update.add(trailer.root, catalog.replace(/^<</, `<<\n  /OutputIntents [${intentNumber} 0 R]`))
  update.add(intentNumber, outputIntent(profileNumber))
  update.add(profileNumber, profileObject())
  return Buffer.concat([original, update.bytes()])
}

type Trailer = {
  readonly size: number
  readonly root: number
  readonly info: number
  readonly id: string
  readonly xref: number
}

/** One incremental update: changed and new objects, their cross-reference table and a trailer that points back. */
class Update {
  readonly #parts: Buffer[] = [Buffer.from('\n')]
  readonly #offsets = new Map<number, number>()
  #at: number

  constructor(
    start: number,
    private readonly trailer: Trailer,
  ) {
    this.#at = start + 1
  }

  add(objectNumber: number, body: Buffer | string): void {
    this.#offsets.set(objectNumber, this.#at)
    this.#push(Buffer.from(`${objectNumber} 0 obj\n`))
    this.#push(typeof body === 'string' ? Buffer.from(body, 'latin1') : body)
    this.#push(Buffer.from('\nendobj\n'))
  }

  bytes(): Buffer {
    const { size, root, info, id, xref } = this.trailer
    const entries = [...this.#offsets]
      .sort(([a], [b]) => a - b)
      .map(([objectNumber, at]) => `${objectNumber} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    const total = Math.max(size, ...[...this.#offsets.keys()].map((objectNumber) => objectNumber + 1))
    return Buffer.concat([
      ...this.#parts,
      Buffer.from(`xref\n${entries.join('')}trailer\n<<\n  /Size ${total}\n  /Root ${root} 0 R\n`, 'latin1'),
      Buffer.from(
        `  /Info ${info} 0 R\n  /ID ${id}\n  /Prev ${xref}\n>>\nstartxref\n${this.#at}\n%%EOF\n`,
        'latin1',
      ),
    ])
  }

  #push(bytes: Buffer): void {
    this.#parts.push(bytes)
    this.#at += bytes.length
  }
}

function readTrailer(pdf: Buffer): Trailer {
  const tail = pdf.toString('latin1', pdf.lastIndexOf('trailer'))
  const id = /\/ID (\[[^\]]*\])/.exec(tail)?.[1]
  if (!id) throw new Error('The PDF has no file identifier')
  return {
    size: number(/\/Size (\d+)/, tail),
    root: number(/\/Root (\d+) 0 R/, tail),
    info: number(/\/Info (\d+) 0 R/, tail),
    xref: number(/startxref\s+(\d+)/, tail),
    id,
  }
}

/** The text of an object between `obj` and `endobj`, found through the classic cross-reference table. */
function readObject(pdf: Buffer, trailer: Trailer, objectNumber: number): string {
  const first = pdf.indexOf('\n', pdf.indexOf('\n', trailer.xref) + 1) + 1
  const entryLength = 20
  const entry = pdf.toString(
    'latin1',
    first + entryLength * objectNumber,
    first + entryLength * (objectNumber + 1),
  )
  const text = pdf.toString('latin1', number(/^(\d{10}) 00000 n/, entry), trailer.xref)
  const body = new RegExp(`^${objectNumber} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(text)?.[1]
  if (body === undefined) throw new Error('The PDF has no object where its table says')
  return body
}

function readStream(object: string): string {
  const text = /stream\n([\s\S]*)\nendstream$/.exec(object)?.[1]
  if (text === undefined) throw new Error('The PDF has no metadata')
  return Buffer.from(text, 'latin1').toString('utf8')
}

function number(pattern: RegExp, text: string): number {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error('The PDF is not built as expected')
  return Number(found)
}

function metadataObject(xmp: string): Buffer {
  const bytes = Buffer.from(xmp, 'utf8')
  return Buffer.concat([
    Buffer.from(`<<\n  /Length ${bytes.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

function outputIntent(profileNumber: number): string {
  return [
    '<<',
    '  /Type /OutputIntent',
    '  /S /GTS_PDFA1',
    '  /OutputConditionIdentifier (sRGB IEC61966-2.1)',
    '  /Info (sRGB IEC61966-2.1)',
    '  /RegistryName (http://www.color.org)',
    `  /DestOutputProfile ${profileNumber} 0 R`,
    '>>',
  ].join('\n')
}

/** The same for every PDF, so it is packed once. */
let packedProfile: Buffer | undefined

function profileObject(): Buffer {
  packedProfile ??= deflateSync(srgbProfile())
  return Buffer.concat([
    Buffer.from(`<<\n  /N 3\n  /Length ${packedProfile.length}\n  /Filter /FlateDecode\n>>\nstream\n`),
    packedProfile,
    Buffer.from('\nendstream'),
  ])
}

/** Adds the conformance statement, and the descriptions PDF/A asks for of properties younger than XMP 2004. */
function claimPdfA(xmp: string): string {
  const end = xmp.lastIndexOf('</rdf:RDF>')
  if (end < 0) throw new Error('The PDF has no metadata')
  return xmp.slice(0, end) + conformance + extensionSchemas + xmp.slice(end)
}

const conformance =
  '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">' +
  '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>'

function property(name: string, valueType: string, category: string, description: string): string {
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name>` +
    `<pdfaProperty:valueType>${valueType}</pdfaProperty:valueType>` +
    `<pdfaProperty:category>${category}</pdfaProperty:category>` +
    `<pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`
  )
}

function schema(name: string, uri: string, prefix: string, properties: string): string {
  return (
    `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${name}</pdfaSchema:schema>` +
    `<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>` +
    `<pdfaSchema:property><rdf:Seq>${properties}</rdf:Seq></pdfaSchema:property></rdf:li>`
  )
}

const extensionSchemas =
  '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"' +
  ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"' +
  ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>' +
  schema(
    'XMP Media Management',
    'http://ns.adobe.com/xap/1.0/mm/',
    'xmpMM',
    property('InstanceID', 'Text', 'internal', 'Identifier of this very form of the document'),
  ) +
  schema(
    'Adobe PDF',
    'http://ns.adobe.com/pdf/1.3/',
    'pdf',
    property('PDFVersion', 'Text', 'internal', 'Version of the PDF file format'),
  ) +
  '</rdf:Bag></pdfaExtension:schemas></rdf:Description>'
