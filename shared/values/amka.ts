import { isoDateOf } from './isoDate'
import type { IsoDate } from './isoDate'

export type Sex = 'male' | 'female'
/** What an ΑΜΚΑ tells of its holder. The year has two digits: the century is not in the number. */
export type AmkaParts = {
  readonly day: number
  readonly month: number
  readonly twoDigitYear: number
  readonly sex: Sex
}
export type AmkaMismatch = 'birthDate' | 'sex'

/** The check of Luhn: from the right, every second digit doubled, digits summed, divisible by ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index))
    const weighed = index % 2 === 1 ? digit * 2 : digit
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0
}

/**
 * The parts of a social security number (ΑΜΚΑ), or `null` if it is none: eleven digits, ΗΗΜΜΕΕ a day that exists in one
 * of the centuries 1900 and 2000, the tenth digit odd for men and even for women, the last a Luhn digit.
 */
export function amkaParts(digits: string): AmkaParts | null {
  if (!/^\d{11}$/.test(digits) || !passesLuhn(digits)) return null
  const [day, month, twoDigitYear] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2)))
  if (day === undefined || month === undefined || twoDigitYear === undefined) return null
  if (!isoDateOf(1900 + twoDigitYear, month, day) && !isoDateOf(2000 + twoDigitYear, month, day)) return null
  return { day, month, twoDigitYear, sex: Number(digits.charAt(9)) % 2 === 1 ? 'male' : 'female' }
}

export const isAmka = (digits: string): boolean => amkaParts(digits) !== null

/**
 * Where a valid ΑΜΚΑ and the card disagree. Unknown values disagree with nothing. A reason to look again, never to
 * correct: numbers were issued with wrong dates, and a recorded sex may have changed.
 */
export function amkaMismatches(
  parts: AmkaParts,
  card: { readonly birthDate?: IsoDate | null; readonly sex?: Sex | null },
): readonly AmkaMismatch[] {
  const mismatches: AmkaMismatch[] = []
  if (card.birthDate) {
    const [year, month, day] = card.birthDate.split('-').map(Number)
    if (day !== parts.day || month !== parts.month || (year ?? 0) % 100 !== parts.twoDigitYear)
      mismatches.push('birthDate')
  }
  if (card.sex && card.sex !== parts.sex) mismatches.push('sex')
  return mismatches
}

/** The birth dates an ΑΜΚΑ may mean: the latest first, none after `today`. */
export function birthDatesOfAmka(parts: AmkaParts, today: IsoDate): readonly IsoDate[] {
  return [2000, 1900]
    .map((century) => isoDateOf(century + parts.twoDigitYear, parts.month, parts.day))
    .filter((day): day is IsoDate => day !== null && day <= today)
}
