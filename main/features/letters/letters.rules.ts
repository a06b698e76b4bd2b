/** When a letter may be signed, printed and replaced. */
import type { LetterGap, LetterValues } from '../../../shared/features/letters/letter'
import type { Referral } from '../../../shared/features/referrals/referral'
import type { Centre } from '../../../shared/features/settings/centre'

/** What is missing, in the order in which it stands on the paper. */
export function gapsOf(
  values: LetterValues,
  citizen: { readonly surname: string; readonly name: string },
  referral: Pick<Referral, 'missing'>,
  centre: Centre,
): LetterGap[] {
  const gaps: [LetterGap, boolean][] = [
    ['centre', centre.issuer.el === '' || centre.name.el === ''],
    ['place', centre.place.el === ''],
    ['receiver', values.to.length === 0],
    ['subject', values.subject === ''],
    ['citizenName', citizen.surname === '' && citizen.name === ''],
    ['opening', values.opening === ''],
    ['reason', values.reason === '' || referral.missing.includes('reason')],
    ['asked', values.asked === '' || referral.missing.includes('asked')],
    ['ground', referral.missing.includes('ground')],
    ['groundText', referral.missing.includes('groundText')],
    ['consentOn', referral.missing.includes('consentOn')],
    ['signatory', !centre.signatories.some(({ id, active }) => active && id === values.signatoryId)],
  ]
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap)
}

/** A letter dated before one that has a lower number of the same register would make the register a lie. */
export const isBeforeLastLetter = (today: string, lastSignedOn: string | null): boolean =>
  lastSignedOn !== null && today < lastSignedOn

/** The name a saved letter gets: its numbers, nothing of the citizen. */
export const fileNameOf = (letter: { year: number; serial: number; reference: string }): string =>
  `${letter.year}-${String(letter.serial).padStart(4, '0')}_${letter.reference}.pdf`

/** Whether a letter is still written, waits for its signature, or is signed with no correction begun. */
export function draftStateOf(
  referralState: string,
  draft: { readonly correctsId: string | null; readonly askedAt: string | null } | null,
): 'draft' | 'waiting' | 'none' {
  if (draft?.correctsId) return draft.askedAt === null ? 'draft' : 'waiting'
  if (referralState === 'draft') return 'draft'
  return referralState === 'toBeSigned' ? 'waiting' : 'none'
}
