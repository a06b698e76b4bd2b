import type { HalfTyped, LikenessReason, SearchResult } from '../../../shared/features/citizens/citizenSearch'
import { digitsTyped } from '../../../shared/values/afm'
import { fold } from '../../../shared/values/greekText'
import { normaliseIdentityCard } from '../../../shared/values/identityCard'
import { nameQuery, rankName, type RankedName } from '../../../shared/values/nameRank'
import type { CitizenName } from '../../../shared/values/personName'
import { normalisePhone } from '../../../shared/values/phone'

export type FoundBy = SearchResult['found'][number]['by']

/** What a typed text may be; a text without digits is always a name. */
export type SearchText =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'digits'; readonly digits: string; readonly phone: string }
  | { readonly kind: 'document'; readonly document: string; readonly text: string }

/** Fewer digits than these are a file number or nothing. */
export const fewestDigits = 4

export function searchText(typed: string): SearchText {
  const text = typed.trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'nothing' }
  const compact = digitsTyped(text).replace(/[()]/g, '')
  if (/^\+?\d+$/.test(compact)) return { kind: 'digits', digits: compact, phone: phoneBeginning(compact) }
  const digits = text.replace(/\D/g, '').length
  return digits >= fewestDigits
    ? { kind: 'document', document: normaliseIdentityCard(text), text }
    : { kind: 'name', text }
}

/** The beginning of a telephone number as it is stored, also while it is still being typed. */
function phoneBeginning(compact: string): string {
  const whole = normalisePhone(compact)
  return whole ?? compact.replace(/^(?:00|\+)30/, '').replace(/^00/, '+')
}

export type Candidate = CitizenName & { readonly sortKey: string }
export type Ranked<C> = { readonly candidate: C; readonly ranked: RankedName }

const ranks = ['exact', 'prefix', 'alike'] as const
const place = ({ rank }: RankedName) => (rank === null ? ranks.length : ranks.indexOf(rank))

/** The candidates that answer the query: exact before prefix before alike, then by weight, then alphabetical. */
export function ranked<C extends Candidate>(
  query: ReturnType<typeof nameQuery>,
  candidates: readonly C[],
): Ranked<C>[] {
  return candidates
    .map((candidate) => ({ candidate, ranked: rankName(query, candidate) }))
    .filter((one) => one.ranked.rank !== null)
    .sort(
      (one, other) =>
        place(one.ranked) - place(other.ranked) ||
        other.ranked.score - one.ranked.score ||
        (one.candidate.sortKey < other.candidate.sortKey ? -1 : 1),
    )
}

export type LikeCandidate = CitizenName & {
  readonly birthDate: string | null
  readonly birthDateEstimated: number
  readonly amka: string | null
  readonly afm: string | null
  readonly mobile: string | null
  readonly landline: string | null
}

/** A typed form made ready to be compared with many cards. */
export function likenessQuery(typed: HalfTyped) {
  const surname = typed.surname?.trim() ?? ''
  const name = typed.name?.trim() ?? ''
  return {
    /** Empty while less than two letters of a name are typed: everybody would be alike. */
    name: fold(`${surname} ${name}`).length < 2 ? [] : nameQuery(`${surname} ${name}`),
    wholeName: surname.length > 1 && name.length > 1,
    fatherName: fold(typed.fatherName ?? ''),
    birthDate: typed.birthDate || null,
    amka: digitsTyped(typed.amka ?? '') || null,
    afm: digitsTyped(typed.afm ?? '') || null,
    phones: [typed.mobile, typed.landline].flatMap((phone) => {
      const number = phone ? normalisePhone(phone) : null
      return number && number.length >= 10 ? [number] : []
    }),
  }
}
export type LikenessQuery = ReturnType<typeof likenessQuery>

const weight: Readonly<Record<LikenessReason, number>> = {
  sameAmka: 100,
  sameAfm: 100,
  sameName: 50,
  alikeName: 35,
  sameBirthDate: 30,
  sameFatherName: 15,
  samePhone: 25,
}
/** A whole name that is alike is enough; one telephone of a family is not. */
const enough = 35

/** Why the card may be the citizen being typed, and how likely; null where it is not worth a look. */
export function likeness(
  query: LikenessQuery,
  card: LikeCandidate,
): { readonly because: LikenessReason[]; readonly score: number } | null {
  const because: LikenessReason[] = []
  if (query.amka !== null && query.amka === card.amka) because.push('sameAmka')
  if (query.afm !== null && query.afm === card.afm) because.push('sameAfm')
  const { rank } = rankName(query.name, card)
  if (rank !== null) because.push(rank === 'exact' && query.wholeName ? 'sameName' : 'alikeName')
  if (query.birthDate !== null && query.birthDate === card.birthDate) because.push('sameBirthDate')
  const fatherName = fold(card.fatherName ?? '')
  if (query.fatherName.length > 1 && query.fatherName === fatherName) because.push('sameFatherName')
  if (query.phones.some((phone) => phone === card.mobile || phone === card.landline))
    because.push('samePhone')
  const against = contradictions(query, card, fatherName) + (query.wholeName ? 0 : 10)
  const score = because.reduce((sum, reason) => sum + weight[reason], 0) - against
  return score >= enough ? { because, score } : null
}

/** What speaks against: another certain birth date, another father's name. */
function contradictions(query: LikenessQuery, card: LikeCandidate, fatherName: string): number {
  const otherBirth =
    query.birthDate !== null && card.birthDate !== null && !card.birthDateEstimated
      ? query.birthDate !== card.birthDate
      : false
  const otherFather =
    query.fatherName.length > 2 && fatherName !== '' && !fatherName.startsWith(query.fatherName)
  return (otherBirth ? 10 : 0) + (otherFather ? 10 : 0)
}
