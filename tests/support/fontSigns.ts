import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'

// The first names of the list by which WOFF2 abbreviates the tables of a font (its section 4.1).
const known = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca']

/** The code points a font file (TTF or WOFF2) draws, as its table `cmap` says. */
export function signsOf(file: string): ReadonlySet<number> {
  const font = readFileSync(file)
  const table = font.toString('latin1', 0, 4) === 'wOF2' ? tableOfWoff2(font) : tableOfTrueType(font)
  const signs = new Set<number>()
  for (let index = 0; index < table.readUInt16BE(2); index += 1) {
    const part = table.subarray(table.readUInt32BE(8 + index * 8))
    for (const [first, last] of rangesOf(part))
      for (let sign = first; sign <= last; sign += 1) signs.add(sign)
  }
  signs.delete(0xffff)
  return signs
}

function rangesOf(part: Buffer): (readonly [number, number])[] {
  const format = part.readUInt16BE(0)
  if (format === 12)
    return Array.from({ length: part.readUInt32BE(12) }, (_, group) => [
      part.readUInt32BE(16 + group * 12),
      part.readUInt32BE(20 + group * 12),
    ])
  if (format !== 4) return []
  const size = part.readUInt16BE(6)
  return Array.from({ length: size / 2 }, (_, segment) => [
    part.readUInt16BE(16 + size + segment * 2),
    part.readUInt16BE(14 + segment * 2),
  ])
}

function tableOfTrueType(font: Buffer): Buffer {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16)
    if (font.toString('latin1', at, at + 4) === 'cmap') return font.subarray(font.readUInt32BE(at + 8))
  throw new Error('The font has no table cmap')
}

function tableOfWoff2(font: Buffer): Buffer {
  let at = 48
  const number = () => {
    for (let value = 0; ;) {
      const byte = font.readUInt8(at)
      at += 1
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  let start = 0
  let found: readonly [number, number] | undefined
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at)
    at += (flags & 63) === 63 ? 5 : 1
    const name = known[flags & 63]
    const outlines = name === 'glyf' || name === 'loca'
    const plain = number()
    const length = flags >> 6 === (outlines ? 3 : 0) ? plain : number()
    if (name === 'cmap') found = [start, start + length]
    start += length
  }
  if (!found) throw new Error('The font has no table cmap')
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(...found)
}
