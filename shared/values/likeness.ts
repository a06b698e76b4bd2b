import type { IsoDate } from './isoDate'
import { foldedWords } from './greekText'
import { officialForms } from './personName'
import { normalisePhone } from './phone'
import { soundKeysOfFolded, surnameStem } from './soundKey'

/** What is compared of two cards; whatever is not known is left out or `null`. */
export type ComparedCitizen = {
  readonly surname?: string | null
  readonly name?: string | null
  readonly fatherName?: string | null
  readonly motherName?: string | null
  readonly birthDate?: IsoDate | null
  readonly amka?: string | null
  readonly afm?: string | null
  readonly phones?: readonly string[]
  readonly address?: string | null
}

/** How much each reason speaks for one person (or against it); data, tuned on invented lists. */
export const likenessWeights = {
  sameAmka: 100,
  sameAfm: 100,
  sameName: 40,
  alikeName: 30,
  swappedName: 30,
  sameBirthDate: 35,
  swappedDayMonth: 25,
  samePhone: 20,
  sameFatherName: 15,
  sameMotherName: 10,
  sameAddress: 10,
  differentAmka: -60,
  differentBirthDate: -15,
  differentFatherName: -15,
} as const satisfies Readonly<Record<string, number>>
export type LikenessReason = keyof typeof likenessWeights
/** From this score on, a card is shown beside the form as a possible duplicate. */
export const likenessThreshold = 40

export type Likeness = {
  /** What speaks for one person, the strongest first, then what speaks against it. */
  readonly reasons: readonly LikenessReason[]
  readonly score: number
  readonly isLikely: boolean
  /** An equal ΑΜΚΑ or ΑΦΜ: not a likeness but a contradiction to be solved before saving. */
  readonly isCertain: boolean
}

type Sameness = 'same' | 'alike' | 'different' | 'unknown'

/** Whether one letter is missing, added, wrong or exchanged with its neighbour. */
function isOneSlipApart(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one.charAt(start) === other.charAt(start)) start += 1
  const [restOne, restOther] = [one.slice(start), other.slice(start)]
  if (restOne.slice(1) === restOther.slice(1)) return true
  if (restOne.slice(1) === restOther || restOne === restOther.slice(1)) return true
  const exchanged = restOne.charAt(1) + restOne.charAt(0) + restOne.slice(2)
  return exchanged === restOther
}

function wordsAlike(one: string, other: string, kind: 'surname' | 'name'): boolean {
  const [sounds, otherSounds] = [soundKeysOfFolded(one), soundKeysOfFolded(other)]
  return sounds.some((sound) =>
    otherSounds.some((otherSound) => {
      if (sound === otherSound) return true
      if (kind === 'surname' && surnameStem(sound) === surnameStem(otherSound)) return true
      if (kind === 'name' && officialForms(sound).some((form) => officialForms(otherSound).includes(form)))
        return true
      // In short names a slip makes another name (Νίκος, Νίκη).
      return Math.min(sound.length, otherSound.length) >= 6 && isOneSlipApart(sound, otherSound)
    }),
  )
}

/** Compares two names word by word; of a double name one part may be missing. */
function compareNames(
  one: string | null | undefined,
  other: string | null | undefined,
  kind: 'surname' | 'name',
): Sameness {
  const [words, otherWords] = [foldedWords(one ?? ''), foldedWords(other ?? '')]
  if (words.length === 0 || otherWords.length === 0) return 'unknown'
  if (words.join(' ') === otherWords.join(' ')) return 'same'
  const [fewer, more] = words.length <= otherWords.length ? [words, otherWords] : [otherWords, words]
  return fewer.every((word) => more.some((candidate) => wordsAlike(word, candidate, kind)))
    ? 'alike'
    : 'different'
}

function nameReason(a: ComparedCitizen, b: ComparedCitizen): LikenessReason | undefined {
  const both = [compareNames(a.surname, b.surname, 'surname'), compareNames(a.name, b.name, 'name')]
  if (both.every((sameness) => sameness === 'same')) return 'sameName'
  if (both.every((sameness) => sameness === 'same' || sameness === 'alike')) return 'alikeName'
  const crossed = [compareNames(a.surname, b.name, 'surname'), compareNames(a.name, b.surname, 'surname')]
  return crossed.every((sameness) => sameness === 'same' || sameness === 'alike') ? 'swappedName' : undefined
}

function birthReason(
  one: IsoDate | null | undefined,
  other: IsoDate | null | undefined,
): LikenessReason | undefined {
  if (!one || !other) return undefined
  if (one === other) return 'sameBirthDate'
  const swapped = `${one.slice(0, 4)}-${one.slice(8)}-${one.slice(5, 7)}`
  return swapped === other ? 'swappedDayMonth' : 'differentBirthDate'
}

function sharesPhone(a: ComparedCitizen, b: ComparedCitizen): boolean {
  const numbers = new Set((a.phones ?? []).map(normalisePhone).filter((number) => number !== null))
  return (b.phones ?? []).some((phone) => numbers.has(normalisePhone(phone) ?? ''))
}

function sharesAddress(a: ComparedCitizen, b: ComparedCitizen): boolean {
  const [one, other] = [foldedWords(a.address ?? '').join(' '), foldedWords(b.address ?? '').join(' ')]
  return one.length > 4 && one === other
}

/**
 * How alike two cards are, and why. Names must be alike for a likeness: people of one house share surname, telephone
 * and address, and twins also the birth date. Equal numbers stand alone.
 */
export function likeness(a: ComparedCitizen, b: ComparedCitizen): Likeness {
  const reasons: LikenessReason[] = []
  if (a.amka && b.amka) reasons.push(a.amka === b.amka ? 'sameAmka' : 'differentAmka')
  if (a.afm && a.afm === b.afm) reasons.push('sameAfm')
  const name = nameReason(a, b)
  const birth = birthReason(a.birthDate, b.birthDate)
  if (name) reasons.push(name)
  if (birth) reasons.push(birth)
  if (sharesPhone(a, b)) reasons.push('samePhone')
  if (sharesAddress(a, b)) reasons.push('sameAddress')
  const father = compareNames(a.fatherName, b.fatherName, 'name')
  if (father === 'same' || father === 'alike') reasons.push('sameFatherName')
  if (father === 'different') reasons.push('differentFatherName')
  const mother = compareNames(a.motherName, b.motherName, 'name')
  if (mother === 'same' || mother === 'alike') reasons.push('sameMotherName')
  const score = reasons.reduce((sum, reason) => sum + likenessWeights[reason], 0)
  const isCertain = reasons.includes('sameAmka') || reasons.includes('sameAfm')
  return {
    reasons: reasons.sort((one, other) => likenessWeights[other] - likenessWeights[one]),
    score,
    isLikely: isCertain || (name !== undefined && score >= likenessThreshold),
    isCertain,
  }
}
