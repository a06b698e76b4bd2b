import { isAfm } from '../../values/afm'
import { amkaMismatches, amkaParts } from '../../values/amka'
import { identityCardKind } from '../../values/identityCard'
import { isIsoDate } from '../../values/isoDate'
import { isPersonalNumber } from '../../values/personalNumber'
import { phoneKind } from '../../values/phone'

/** What deserves a second look on a card. Nothing of it is refused or corrected. */
export const numberWarnings = [
  'amkaCheckDigit',
  'amkaBirthDate',
  'amkaSex',
  'afmCheckDigit',
  'personalNumber',
  'identityCard',
  'mobile',
  'landline',
] as const
export type NumberWarning = (typeof numberWarnings)[number]

type Numbers = {
  readonly amka?: string | null | undefined
  readonly afm?: string | null | undefined
  readonly personalNumber?: string | null | undefined
  readonly identityDocumentKind?: string | null | undefined
  readonly identityDocument?: string | null | undefined
  readonly mobile?: string | null | undefined
  readonly landline?: string | null | undefined
  readonly birthDate?: string | null | undefined
  readonly birthDateEstimated?: boolean | undefined
  readonly sex?: string | null | undefined
}

/**
 * The warnings of a card, also of one that is being typed: numbers that are not complete yet say nothing
 * (an ΑΜΚΑ below eleven digits, an ΑΦΜ below nine). Expects the stored spelling, digits without blanks.
 */
export function warningsOf(card: Numbers): NumberWarning[] {
  const warnings: NumberWarning[] = amkaWarnings(card)
  if (card.afm?.length === 9 && !isAfm(card.afm)) warnings.push('afmCheckDigit')
  if (card.personalNumber && card.personalNumber.length >= 12 && !isPersonalNumber(card.personalNumber))
    warnings.push('personalNumber')
  if (
    card.identityDocumentKind === 'identityCard' &&
    card.identityDocument &&
    card.identityDocument.length >= 8 &&
    identityCardKind(card.identityDocument) === 'other'
  )
    warnings.push('identityCard')
  if (isOtherThan('mobile', card.mobile)) warnings.push('mobile')
  if (isOtherThan('landline', card.landline)) warnings.push('landline')
  return warnings
}

function amkaWarnings({ amka, birthDate, birthDateEstimated, sex }: Numbers): NumberWarning[] {
  if (amka?.length !== 11) return []
  const parts = amkaParts(amka)
  if (!parts) return ['amkaCheckDigit']
  return amkaMismatches(parts, {
    // An estimated date is expected to differ.
    birthDate: !birthDateEstimated && isIsoDate(birthDate) ? birthDate : null,
    sex: sex === 'male' || sex === 'female' ? sex : null,
  }).map((mismatch) => (mismatch === 'sex' ? 'amkaSex' : 'amkaBirthDate'))
}

/** Numbers of other countries may stand in either field. */
function isOtherThan(kind: 'mobile' | 'landline', phone: string | null | undefined): boolean {
  if (!phone || phone.length < 10) return false
  const found = phoneKind(phone)
  return found !== kind && found !== 'foreign'
}
