import type { ReferralLine } from '../../../shared/features/referrals/referral'
import { daysBetween, type IsoDate } from '../../../shared/values/isoDate'
import type { ReferralRow } from './referrals.tables'

/** Beside `referrals r`: its citizen `c` and its body `b`. Joined crosswise, so that the indices of `r` come first. */
export const withCitizenAndBody =
  'CROSS JOIN citizens c ON c.id = r.citizenId CROSS JOIN bodies b ON b.id = r.bodyId'

export const referralLineColumns = `${[
  'id, version, reference, state, responsibleId, openedAt, signedAt, letterId, deliveredOn, awaitingSince, chases',
  'nextChaseOn, answeredOn, closedOn, asked, askedText, confidential, answerOutcome, served, closeOutcome',
]
  .join(', ')
  .split(', ')
  .map((column) => `r.${column}`)
  .join(', ')}, c.id AS citizenId, c.surname, c.name, c.fatherName, c.fileNumber,
  b.id AS bodyId, b.name AS bodyName, b.nameEn AS bodyNameEn, b.phone AS bodyPhone`

export type ReferralLineRow = Pick<
  ReferralRow,
  | 'id'
  | 'version'
  | 'reference'
  | 'state'
  | 'responsibleId'
  | 'openedAt'
  | 'signedAt'
  | 'letterId'
  | 'deliveredOn'
  | 'awaitingSince'
  | 'chases'
  | 'nextChaseOn'
  | 'answeredOn'
  | 'closedOn'
  | 'asked'
  | 'askedText'
  | 'confidential'
  | 'answerOutcome'
  | 'served'
  | 'closeOutcome'
  | 'citizenId'
  | 'bodyId'
> & {
  surname: string
  name: string
  fatherName: string | null
  fileNumber: number | null
  bodyName: string
  bodyNameEn: string | null
  bodyPhone: string | null
}

export const flagOf = (stored: number | null): boolean | null => (stored === null ? null : stored === 1)

/** A line of a row that was read under the visibility rule. */
export function lineOf(row: ReferralLineRow, today: IsoDate): ReferralLine {
  const { awaitingSince, nextChaseOn } = row
  return {
    id: row.id,
    version: row.version,
    reference: row.reference,
    state: row.state,
    citizen: {
      id: row.citizenId,
      surname: row.surname,
      name: row.name,
      fatherName: row.fatherName,
      fileNumber: row.fileNumber,
    },
    body: { id: row.bodyId, name: row.bodyName, nameEn: row.bodyNameEn, phone: row.bodyPhone },
    responsibleId: row.responsibleId,
    openedAt: row.openedAt,
    signedAt: row.signedAt,
    letterId: row.letterId,
    deliveredOn: row.deliveredOn,
    daysWaiting: awaitingSince === null ? null : daysBetween(awaitingSince as IsoDate, today),
    chases: row.chases,
    nextChaseOn,
    overdue: awaitingSince !== null && nextChaseOn !== null && nextChaseOn <= today,
    answeredOn: row.answeredOn,
    closedOn: row.closedOn,
    asked: row.asked,
    askedText: row.askedText,
    confidential: row.confidential === 1,
    answerOutcome: row.answerOutcome,
    served: flagOf(row.served),
    closeOutcome: row.closeOutcome,
  }
}
