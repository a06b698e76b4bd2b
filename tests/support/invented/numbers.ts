/**
 * Numbers that pass the program's checks, since their check digits are right, and yet belong, as far as can be had, to
 * nobody. Any likeness to a real number is chance.
 *
 * - ΑΜΚΑ: the day's serials 9000-9999. Real serials are given upwards from the start of each day's thousands.
 * - ΑΦΜ: 6xxxxxxxx. No tax number beginning with 6 is publicly known.
 * - Mobiles: 696 2… to 696 9…, which the public list of ranges gives to no operator.
 * - Landlines: area codes of islands with subscriber numbers beginning 00 or 01, which are not given to subscribers.
 * - Identity cards: the letters ΧΧ, which no known series uses.
 * - E-mail: the reserved domain `.example` (RFC 2606), which nothing is ever delivered to.
 */
import { elot743 } from './greeklish'
import { seededRandom, type Random } from './random'
import type { Sex } from './firstNames'

const luhnDigit = (digits: string): number => {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const weighed = i % 2 === 0 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return (10 - (sum % 10)) % 10
}

/** ΗΗΜΜΕΕ, four figures of which the last is odd for men and even for women, and the Luhn digit over all. */
export function amkaFrom(birthDate: string, sex: Sex, place: number): string {
  const serial = 9000 + 2 * (place % 500) + (sex === 'male' ? 1 : 0)
  const body = birthDate.slice(8) + birthDate.slice(5, 7) + birthDate.slice(2, 4) + String(serial)
  return body + String(luhnDigit(body))
}

/** Eight figures and the check digit: the sum of figure × 2 to the power of its place, mod 11, mod 10. */
export function afmFrom(body: string): string {
  let sum = 0
  for (let i = 0; i < 8; i++) sum += Number(body[i]) * 2 ** (8 - i)
  return body + String((sum % 11) % 10)
}

export type NumberSource = {
  readonly amka: (birthDate: string, sex: Sex) => string
  readonly afm: () => string
  readonly idCard: () => string
  readonly permit: () => string
  readonly mobile: () => string
  readonly landline: () => string
  readonly email: (name: string, surname: string) => string
}

/** Gives out each number once: within one seed none comes twice (up to eight million of each kind). */
export function numberSource(seed: string): NumberSource {
  const random: Random = seededRandom(`${seed}/numbers`)
  const offset = random.integer(0, 7_999_999)
  const amkaPlaces = new Map<string, number>()
  const counters = { afm: 0, idCard: 0, permit: 0, mobile: 0, landline: 0, email: 0 }
  // 7919 has no factor in common with the sizes below, so that the steps visit each number once.
  const step = (kind: keyof typeof counters, size: number): number =>
    (offset + counters[kind]++ * 7919) % size
  const padded = (value: number, length: number): string => String(value).padStart(length, '0')
  return {
    amka: (birthDate, sex) => {
      const key = birthDate.slice(2) + sex
      const place = amkaPlaces.get(key) ?? 0
      amkaPlaces.set(key, place + 1)
      return amkaFrom(birthDate, sex, place * 137 + offset)
    },
    afm: () => afmFrom('6' + padded(step('afm', 8_000_000), 7)),
    idCard: () => 'ΧΧ' + padded(step('idCard', 1_000_000), 6),
    permit: () => 'ΑΔ' + padded(step('permit', 8_000_000), 7),
    mobile: () => '696' + String(2_000_000 + step('mobile', 8_000_000)),
    landline: () => {
      const place = step('landline', 180_000)
      return `228${1 + (place % 9)}0` + padded(Math.floor(place / 9), 5)
    },
    email: (name, surname) =>
      `${elot743(name)}.${elot743(surname)}${++counters.email}`.toLowerCase().replaceAll(' ', '') +
      '@alkyoni.example',
  }
}
