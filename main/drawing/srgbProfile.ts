/**
 * The colour space the letters are written in, as an ICC version 4 profile (ISO 15076-1) computed from the numbers of
 * IEC 61966-2-1: PDF/A wants the profile inside the file, and bytes we compute carry nobody else's licence.
 */
export function srgbProfile(): Buffer {
  const tags: readonly [string, Buffer][] = [
    ['desc', localisedText('sRGB IEC61966-2.1')],
    ['cprt', localisedText('No copyright, use freely')],
    ['wtpt', xyz(...whitePoint)],
    [
      'chad',
      signedNumbers(
        'sf32',
        [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168],
      ),
    ],
    // The primaries as seen under D50, Bradford-adapted from D65.
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', transferCurve()],
    ['gTRC', transferCurve()],
    ['bTRC', transferCurve()],
  ]
  const directory = Buffer.alloc(4 + 12 * tags.length)
  directory.writeUInt32BE(tags.length, 0)
  let offset = headerLength + directory.length
  tags.forEach(([name, body], index) => {
    directory.write(name, 4 + 12 * index, 'latin1')
    directory.writeUInt32BE(offset, 8 + 12 * index)
    directory.writeUInt32BE(body.length, 12 + 12 * index)
    offset += body.length
  })
  return Buffer.concat([header(offset), directory, ...tags.map(([, body]) => body)])
}

const headerLength = 128
/** D50, the white of the profile connection space. */
const whitePoint = [0.9642, 1, 0.8249] as const

function header(size: number): Buffer {
  const bytes = Buffer.alloc(headerLength)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x04200000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  const [year, month, day] = [2026, 1, 1]
  bytes.writeUInt16BE(year, 24)
  bytes.writeUInt16BE(month, 26)
  bytes.writeUInt16BE(day, 28)
  bytes.write('acsp', 36, 'latin1')
  whitePoint.forEach((value, index) => bytes.writeInt32BE(fixed(value), 68 + 4 * index))
  return bytes
}

/** Numbers in ICC are 15.16 fixed point. */
function fixed(value: number): number {
  return Math.round(value * 65536)
}

function signedNumbers(type: string, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(8 + 4 * values.length)
  bytes.write(type, 0, 'latin1')
  values.forEach((value, index) => bytes.writeInt32BE(fixed(value), 8 + 4 * index))
  return bytes
}

function xyz(x: number, y: number, z: number): Buffer {
  return signedNumbers('XYZ ', [x, y, z])
}

/** Parametric curve of type 3: Y = (aX + b)^g from d on, cX below. */
function transferCurve(): Buffer {
  const [g, a, b, c, d] = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]
  const curve = signedNumbers('para', [0, g, a, b, c, d])
  curve.writeUInt16BE(3, 8)
  return curve
}

function localisedText(text: string): Buffer {
  const words = Buffer.from(text, 'utf16le').swap16()
  const bytes = Buffer.alloc(Math.ceil((28 + words.length) / 4) * 4)
  bytes.write('mluc', 0, 'latin1')
  bytes.writeUInt32BE(1, 8)
  bytes.writeUInt32BE(12, 12)
  bytes.write('enUS', 16, 'latin1')
  bytes.writeUInt32BE(words.length, 20)
  bytes.writeUInt32BE(28, 24)
  words.copy(bytes, 28)
  return bytes
}
