import type {
  Referral,
  ReferralEvent,
  ReferralFields,
  ReferralLine,
} from '../../../shared/features/referrals/referral'
import type { IsoDate } from '../../../shared/values/isoDate'
import { makeReferenceCode, type ReferenceCode } from '../../../shared/values/referenceCode'
import type { Bound, Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { visibleTo } from '../citizens'
import {
  flagOf,
  lineOf,
  referralLineColumns,
  type ReferralLineRow,
  withCitizenAndBody,
} from './referralLine.store'
import { allowedActs, missingForSigning } from './referrals.rules'
import {
  type ReferralEventRow,
  type ReferralRow,
  referralEventsTable,
  referralsTable,
} from './referrals.tables'
import { effective, summaryOf } from './referralSummary.rules'

type WholeRow = ReferralLineRow &
  Pick<
    ReferralRow,
    | 'reason'
    | 'ground'
    | 'groundIsConsent'
    | 'groundNeedsText'
    | 'groundText'
    | 'consentOn'
    | 'copies'
    | 'language'
    | 'openedBy'
  >

const wholeColumns = `${referralLineColumns}, r.reason, r.ground, r.groundIsConsent, r.groundNeedsText, r.groundText,
  r.consentOn, r.copies, r.language, r.openedBy`

const notFound = () => new Failed({ code: 'notFound', subject: 'referrals.referral' })

function rowOf(reader: Reader, actor: Actor, condition: string, value: Bound): WholeRow | undefined {
  const { sql, values } = visibleTo(actor)
  return reader.get<WholeRow>(
    `SELECT ${wholeColumns} FROM referrals r ${withCitizenAndBody} WHERE ${condition} AND ${sql}`,
    value,
    ...values,
  )
}

/** @throws Failed notFound, also where the card is hidden from the actor */
export function openLine(reader: Reader, actor: Actor, id: string, today: IsoDate): ReferralLine {
  const row = rowOf(reader, actor, 'r.id = ?', id)
  if (!row) throw notFound()
  return lineOf(row, today)
}

/** The referral of a reference code, or null where there is none the actor may see. */
export function findLine(
  reader: Reader,
  actor: Actor,
  reference: ReferenceCode,
  today: IsoDate,
): ReferralLine | null {
  const row = rowOf(reader, actor, 'r.reference = ?', reference)
  return row ? lineOf(row, today) : null
}

/** The whole referral. @throws Failed notFound */
export function openReferral(reader: Reader, actor: Actor, id: string, today: IsoDate): Referral {
  const row = rowOf(reader, actor, 'r.id = ?', id)
  if (!row) throw notFound()
  const history = historyOf(reader, id)
  const counting = effective(history)
  const ground = row.ground && {
    code: row.ground,
    isConsent: row.groundIsConsent === 1,
    needsText: row.groundNeedsText === 1,
  }
  const typed = {
    asked: row.asked,
    askedText: row.askedText,
    reason: row.reason,
    ground: ground || null,
    groundText: row.groundText,
    consentOn: row.consentOn,
  }
  return {
    ...lineOf(row, today),
    ...typed,
    documents: reader.all<{ code: string; text: string }>(
      'SELECT code, text FROM referral_documents WHERE referralId = ? ORDER BY number LIMIT 100',
      id,
    ),
    copies: row.copies.split('\n').filter(Boolean),
    language: row.language,
    openedBy: row.openedBy,
    missing: missingForSigning(typed),
    allowed: allowedActs(row.state, counting.at(-1)?.act),
    history: history.map((event) => eventOf(event, !counting.includes(event))),
  }
}

const eventOf = (event: ReferralEventRow, undone: boolean): ReferralEvent => ({
  ...event,
  undone: undone && event.act !== 'undone',
  handedOver: flagOf(event.handedOver),
  served: flagOf(event.served),
})

/** The acts of a referral, the oldest first. */
export const historyOf = (reader: Reader, referralId: string): ReferralEventRow[] =>
  reader.all<ReferralEventRow>(
    'SELECT * FROM referral_events WHERE referralId = ? ORDER BY number LIMIT 1000',
    referralId,
  )

/** What was typed, as it lies in the row. */
export const fieldColumns = ({ ground, documents: _documents, ...fields }: ReferralFields) => ({
  ...fields,
  copies: fields.copies.join('\n'),
  confidential: fields.confidential ? 1 : 0,
  ground: ground?.code ?? null,
  groundIsConsent: ground?.isConsent ? 1 : 0,
  groundNeedsText: ground?.needsText ? 1 : 0,
})

/** Writes the papers that go with the letter, in place of those that stood there. */
export function writeDocuments(writer: Writer, id: string, documents: ReferralFields['documents']): void {
  writer.run('DELETE FROM referral_documents WHERE referralId = ?', id)
  for (const [number, { code, text }] of documents.entries())
    writer.run(
      'INSERT INTO referral_documents (referralId, number, code, text) VALUES (?, ?, ?, ?)',
      id,
      number + 1,
      code,
      text,
    )
}

export type NewEvent = Partial<Omit<ReferralEventRow, 'referralId' | 'number'>> &
  Pick<ReferralEventRow, 'act' | 'at' | 'byId'>

const emptyEvent = {
  on: null,
  manner: null,
  handedOver: null,
  toWhom: null,
  trackingNumber: null,
  outcome: null,
  served: null,
  reason: null,
  text: null,
  document: null,
  nextOn: null,
  letterId: null,
}

/**
 * Adds an act to the history and brings what follows from it up to date, in the same transaction.
 * @throws StaleRow where the referral no longer has that version
 */
export async function append(
  writer: Writer,
  referralId: string,
  version: number,
  act: NewEvent,
): Promise<void> {
  const history = historyOf(writer, referralId)
  const event = { ...emptyEvent, ...act, referralId, number: (history.at(-1)?.number ?? 0) + 1 }
  await writer.insert(referralEventsTable, event)
  await writer.update(referralsTable, referralId, version, summaryOf([...history, event]))
}

/** A referral with the first line of its history. */
export async function insertReferral(
  writer: Writer,
  row: Pick<ReferralRow, 'id' | 'reference' | 'citizenId' | 'openedAt' | 'openedBy'>,
  fields: ReferralFields,
): Promise<void> {
  const begun = { ...emptyEvent, number: 1, act: 'begun' as const, at: row.openedAt, byId: row.openedBy }
  await writer.insert(referralsTable, {
    ...row,
    ...fieldColumns(fields),
    ...summaryOf([begun]),
    version: 1,
  })
  await writer.insert(referralEventsTable, { ...begun, referralId: row.id })
  writeDocuments(writer, row.id, fields.documents)
}

/** The next free code of the year; a draft that is given up leaves a gap, unlike the serials of letters. */
export function nextReferenceCode(writer: Writer, year: number): ReferenceCode {
  writer.run(
    `INSERT INTO referral_counters ("year", "last") VALUES (?, 1) ON CONFLICT ("year") DO UPDATE SET "last" = "last" + 1`,
    year,
  )
  const { last } = writer.get<{ last: number }>(
    'SELECT "last" FROM referral_counters WHERE "year" = ?',
    year,
  )!
  return makeReferenceCode(year, last)
}
