import { fc } from '../../support/properties'
import { checkPicture, pictureLimits } from '../../../main/drawing/picture'
import { jpegPicture, pngPicture } from '../../support/pictures'

const problem = (bytes: Uint8Array) => {
  const check = checkPicture(bytes)
  return check.ok ? undefined : check.problem
}

test('takes a PNG and a JPEG and tells their size', () => {
  expect(checkPicture(pngPicture(30, 20))).toEqual({
    ok: true,
    picture: { format: 'png', width: 30, height: 20 },
  })
  expect(checkPicture(jpegPicture())).toEqual({
    ok: true,
    picture: { format: 'jpeg', width: 12, height: 16 },
  })
})

test.each([
  ['nothing', ''],
  ['text', 'Ο δήμος μας'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
  ['GIF', 'GIF89a\x01\x00\x01\x00'],
  ['PDF', '%PDF-1.7'],
  ['HTML named logo.png', '<html>'],
])('%s is not a picture', (_what, text) => {
  expect(problem(Buffer.from(text))).toBe('notAPicture')
})

test('a broken PNG is told from a whole one', () => {
  const whole = pngPicture(30, 20)
  expect(problem(whole.subarray(0, whole.length - 20))).toBe('damaged')
  expect(problem(whole.subarray(0, 8))).toBe('damaged')
  const turned = Buffer.from(whole)
  const inside = whole.indexOf('IDAT') + 6
  turned.writeUInt8(turned.readUInt8(inside) ^ 0xff, inside)
  expect(problem(turned)).toBe('damaged')
})

test('a broken JPEG is told from a whole one', () => {
  const whole = jpegPicture()
  expect(problem(whole.subarray(0, whole.length - 30))).toBe('damaged')
  expect(problem(whole.subarray(0, 40))).toBe('damaged')
  expect(problem(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toBe('damaged')
})

test('too many bytes, too many pixels, four inks', () => {
  expect(problem(Buffer.alloc(pictureLimits.bytes + 1))).toBe('tooManyBytes')
  expect(problem(pngPicture(pictureLimits.side + 1, 1))).toBe('tooManyPixels')
  expect(problem(jpegPicture({ height: pictureLimits.side + 1 }))).toBe('tooManyPixels')
  expect(problem(jpegPicture({ width: 0 }))).toBe('damaged')
  expect(problem(jpegPicture({ components: 4 }))).toBe('printersColours')
})

test('whatever the bytes, it answers', () => {
  const starts = [pngPicture(3, 3), jpegPicture()]
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.nat(700),
      fc.uint8Array({ maxLength: 40 }),
      (start, at, noise) => {
        const bytes = Buffer.concat([start.subarray(0, at), noise, start.subarray(at + noise.length)])
        expect(typeof checkPicture(bytes).ok).toBe('boolean')
      },
    ),
    { numRuns: 500 },
  )
})
