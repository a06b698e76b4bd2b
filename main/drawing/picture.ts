import { crc32, inflateSync } from 'node:zlib'
import type { PictureProblem } from '../ports/drawing'

/** Limits of a logo or a co-funding picture. */
export const pictureLimits = { bytes: 3 * 1024 * 1024, side: 4000 } as const

export type Picture = {
  readonly format: 'png' | 'jpeg'
  readonly width: number
  readonly height: number
}

export type PictureCheck =
  { readonly ok: true; readonly picture: Picture } | { readonly ok: false; readonly problem: PictureProblem }

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Tells whether bytes given by a person are really a PNG or JPEG a letter can carry, whatever the file's name says.
 * A PNG is unpacked and measured; of a JPEG every header is read, its pixels are not.
 */
export function checkPicture(bytes: Uint8Array): PictureCheck {
  if (bytes.length > pictureLimits.bytes) return { ok: false, problem: 'tooManyBytes' }
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(view, pngSignature)) return checkPng(view)
  if (startsWith(view, [0xff, 0xd8, 0xff])) return checkJpeg(view)
  return { ok: false, problem: 'notAPicture' }
}

function checkPng(view: Buffer): PictureCheck {
  const chunks = pngChunks(view)
  const header = chunks?.[0]
  if (!chunks || header?.type !== 'IHDR' || header.body.length !== 13)
    return { ok: false, problem: 'damaged' }
  const width = header.body.readUInt32BE(0)
  const height = header.body.readUInt32BE(4)
  const tooLarge = sizeProblem(width, height)
  if (tooLarge) return { ok: false, problem: tooLarge }

  const depth = header.body.readUInt8(8)
  const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[header.body.readUInt8(9)]
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(depth)) return { ok: false, problem: 'damaged' }
  // Rows of filter byte and pixels; an interlaced picture has some more rows, never more than twice the bytes.
  const expected = height * (1 + Math.ceil((width * channels * depth) / 8))
  try {
    const packed = Buffer.concat(chunks.filter((chunk) => chunk.type === 'IDAT').map((chunk) => chunk.body))
    const unpacked = inflateSync(packed, { maxOutputLength: 2 * expected + 1024 })
    if (unpacked.length < expected) return { ok: false, problem: 'damaged' }
  } catch {
    return { ok: false, problem: 'damaged' }
  }
  return { ok: true, picture: { format: 'png', width, height } }
}

/** The chunks up to IEND, or `undefined` when the file ends before it or a check sum is wrong. */
function pngChunks(view: Buffer): { type: string; body: Buffer }[] | undefined {
  const chunks: { type: string; body: Buffer }[] = []
  let at = pngSignature.length
  while (at + 12 <= view.length) {
    const length = view.readUInt32BE(at)
    if (at + 12 + length > view.length) return undefined
    const type = view.toString('latin1', at + 4, at + 8)
    chunks.push({ type, body: view.subarray(at + 8, at + 8 + length) })
    if (crc32(view.subarray(at + 4, at + 8 + length)) !== view.readUInt32BE(at + 8 + length)) return undefined
    if (type === 'IEND') return chunks
    at += 12 + length
  }
  return undefined
}

function checkJpeg(view: Buffer): PictureCheck {
  const frame = jpegFrame(view)
  if (!frame || view.lastIndexOf(Buffer.from([0xff, 0xd9])) < frame.end)
    return { ok: false, problem: 'damaged' }
  const tooLarge = sizeProblem(frame.width, frame.height)
  if (tooLarge) return { ok: false, problem: tooLarge }
  // PDF/A with an sRGB output intent may not hold the four inks of a printing house.
  if (frame.components !== 1 && frame.components !== 3) return { ok: false, problem: 'printersColours' }
  return { ok: true, picture: { format: 'jpeg', width: frame.width, height: frame.height } }
}

/** Walks the segments to the frame header (SOF) and on to the scan. */
function jpegFrame(view: Buffer) {
  let frame: { width: number; height: number; components: number; end: number } | undefined
  let at = 2
  while (at + 4 <= view.length && view[at] === 0xff) {
    const marker = view.readUInt8(at + 1)
    const length = view.readUInt16BE(at + 2)
    const end = at + 2 + length
    if (length < 2 || end > view.length) return undefined
    if (marker === 0xda) return frame && { ...frame, end }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame && length >= 8)
      frame = {
        height: view.readUInt16BE(at + 5),
        width: view.readUInt16BE(at + 7),
        components: view.readUInt8(at + 9),
        end,
      }
    at = end
  }
  return undefined
}

function sizeProblem(width: number, height: number): PictureProblem | undefined {
  if (width === 0 || height === 0) return 'damaged'
  return width > pictureLimits.side || height > pictureLimits.side ? 'tooManyPixels' : undefined
}

function startsWith(view: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => view[index] === byte)
}
