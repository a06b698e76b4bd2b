import { fc } from '../../support/properties'
import { stdnum } from 'stdnum'
import { amkaMismatches, amkaParts, birthDatesOfAmka, isAmka, passesLuhn } from '../../../shared/values/amka'
import type { IsoDate } from '../../../shared/values/isoDate'

const day = (text: string) => text as IsoDate
/** Completes ten digits with the check digit. */
const amkaOf = (ten: string) =>
  `${ten}${Array.from({ length: 10 }, (_, d) => d).find((d) => passesLuhn(`${ten}${d}`))}`

test('the published examples', () => {
  expect(isAmka('01013099997')).toBe(true)
  expect(isAmka('01013099999')).toBe(false)
  expect(amkaParts('01013099997')).toEqual({ day: 1, month: 1, twoDigitYear: 30, sex: 'male' })
  for (const wrong of ['00000000000', '', '0101309999', '010130999970', '01013099997 ', amkaOf('3102810001')])
    expect(amkaParts(wrong)).toBeNull()
})

test('29/2 of year 00 existed in 2000, of year 01 never', () => {
  expect(isAmka(amkaOf('2902000001'))).toBe(true)
  expect(isAmka(amkaOf('2902010001'))).toBe(false)
})

test('agrees with an independent library', () => {
  const amka = stdnum['GR']?.['amka']
  expect(amka?.validate('01013099997').isValid).toBe(true)
  const two = (low: number, high: number) =>
    fc.integer({ min: low, max: high }).map((n) => `${n}`.padStart(2, '0'))
  const likely = fc
    .tuple(two(0, 33), two(0, 13), two(0, 99), fc.stringMatching(/^\d{4}$/))
    .map((parts) => amkaOf(parts.join('')))
  fc.assert(
    fc.property(fc.oneof(likely, fc.stringMatching(/^\d{11}$/)), (digits) => {
      expect(isAmka(digits)).toBe(amka?.validate(digits).isValid)
    }),
    { numRuns: 1000 },
  )
})

test('is compared with the card and never mended', () => {
  const parts = amkaParts('01013099997')
  if (!parts) throw new Error('the example is valid')
  expect(amkaMismatches(parts, { birthDate: day('1930-01-01'), sex: 'male' })).toEqual([])
  expect(amkaMismatches(parts, { birthDate: day('2030-01-01') })).toEqual([])
  expect(amkaMismatches(parts, { birthDate: day('1930-01-02'), sex: 'female' })).toEqual(['birthDate', 'sex'])
  expect(amkaMismatches(parts, { birthDate: null, sex: null })).toEqual([])
})

test('the century is open until today closes it', () => {
  const born = (ten: string) => birthDatesOfAmka(amkaParts(amkaOf(ten)) ?? fail(), day('2026-11-22'))
  expect(born('0101300001')).toEqual(['1930-01-01'])
  expect(born('0305100001')).toEqual(['2010-05-03', '1910-05-03'])
  expect(born('2902000001')).toEqual(['2000-02-29'])
})

function fail(): never {
  throw new Error('no ΑΜΚΑ')
}
