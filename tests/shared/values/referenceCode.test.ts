import { checkDigit, makeReferenceCode, parseReferenceCode } from '../../../shared/values/referenceCode'

test('is year, serial and check digit', () => {
  const code = makeReferenceCode(2026, 417)
  expect(code).toMatch(/^26-00417-\d$/)
  expect(parseReferenceCode(code)).toEqual({ year: 2026, serial: 417 })
  // The example of the standard’s MOD 11,10 system.
  expect(checkDigit('0794')).toBe(5)
})

test('is read however it is typed', () => {
  const code = makeReferenceCode(2026, 417)
  const plain = code.replaceAll('-', '')
  const typed = [
    plain,
    ` ${code} `,
    code.replaceAll('-', ' '),
    code.replaceAll('-', '–'),
    code.replaceAll('-', '/'),
    plain.split('').join(' '),
    Array.from(plain, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  ]
  for (const text of typed) expect(parseReferenceCode(text)).toEqual({ year: 2026, serial: 417 })
  for (const text of ['', plain.slice(1), `${plain}0`, `Α${plain}`, makeless(plain)])
    expect(parseReferenceCode(text)).toBeNull()
})

const makeless = (plain: string) => `${plain.slice(0, 7)}Χ`

test('every code of a year is read back, and each wrong digit in it is caught', () => {
  let exchanged = 0
  let exchangedUnseen = 0
  for (let serial = 1; serial <= 99_999; serial += 1) {
    const digits = makeReferenceCode(2026, serial).replaceAll('-', '')
    if (parseReferenceCode(digits)?.serial !== serial) throw new Error(digits)
    // Each place of every 37th code: every digit meets every place.
    if (serial % 37 !== 0) continue
    for (let at = 0; at < 8; at += 1) {
      for (let other = 0; other < 10; other += 1) {
        const wrong = digits.slice(0, at) + other + digits.slice(at + 1)
        if (wrong !== digits && parseReferenceCode(wrong)) throw new Error(`${digits} and ${wrong}`)
      }
      const swapped = digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
      if (swapped === digits || at === 7) continue
      exchanged += 1
      if (parseReferenceCode(swapped)) exchangedUnseen += 1
    }
  }
  expect(exchanged).toBeGreaterThan(10_000)
  expect(exchangedUnseen / exchanged).toBeLessThan(0.025)
})

test('there is no code beyond the last serial, and none for serial 0', () => {
  expect(() => makeReferenceCode(2026, 100_000)).toThrow(RangeError)
  expect(() => makeReferenceCode(2026, 0)).toThrow(RangeError)
  expect(() => makeReferenceCode(1999, 1)).toThrow(RangeError)
  expect(parseReferenceCode(`2600000${checkDigit('2600000')}`)).toBeNull()
})
