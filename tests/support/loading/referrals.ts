import { fieldColumns, type NewEvent } from '../../../main/features/referrals/referrals.store'
import {
  referralDocumentsTable,
  type ReferralEventRow,
  referralEventsTable,
  referralsTable,
} from '../../../main/features/referrals/referrals.tables'
import { summaryOf } from '../../../main/features/referrals/referralSummary.rules'
import type { ReferralFields } from '../../../shared/features/referrals/referral'
import { addDays, type IsoDate } from '../../../shared/values/isoDate'
import type { ListName } from '../../../shared/values/listEntry'
import { makeReferenceCode } from '../../../shared/values/referenceCode'
import type { InventedReferral } from '../invented/invented'
import { inserter } from './inserter'
import type { Loading } from '../loadCentre'

/** What the entry of an editable list means. */
export type Meaning = (
  list: ListName,
  code: string,
) => {
  readonly isConsent?: boolean | undefined
  readonly needsText?: boolean | undefined
  readonly handedOver?: boolean | undefined
  readonly served?: boolean | null | undefined
}

const morning = (day: string) => `${day}T08:30:00.000Z`
const daysToChase = 20

/** What a person types of the referral. */
export function referralFields(
  referral: InventedReferral,
  {
    users,
    bodies,
    meaning,
  }: { users: readonly string[]; bodies: ReadonlyMap<string, string>; meaning: Meaning },
): ReferralFields {
  const { isConsent = false, needsText = false } = meaning('legalGrounds', referral.ground)
  return {
    bodyId: bodies.get(referral.body)!,
    asked: null,
    askedText: `${referral.subject}. ${referral.asked}`,
    reason: referral.reason,
    ground: { code: referral.ground, isConsent, needsText },
    groundText: needsText ? 'Ο γονέας' : '',
    consentOn: referral.consentOn as IsoDate | null,
    documents: referral.documents.map((code) => ({ code, text: '' })),
    copies: [],
    language: 'el',
    confidential: isConsent,
    responsibleId: users[referral.openedBy]!,
  }
}

/** The history after its first line, in the order of the work. The signed letters themselves are not invented. */
export function* actsOf(
  { letter, delivery, chases, answer, closedOn, state, openedOn, openedBy, citizen }: InventedReferral,
  users: readonly string[],
  meaning: Meaning,
): Generator<NewEvent> {
  const by = users[openedBy]!
  if (state === 'draft') return
  yield { act: 'signatureAsked', at: `${openedOn}T09:00:00.000Z`, byId: by }
  if (!letter) return
  yield { act: 'signed', at: `${letter.signedOn}T10:00:00.000Z`, byId: users[letter.signedBy]! }
  if (!delivery) return
  const nextChase = (place: number, from: string) => chases[place] ?? addDays(from as IsoDate, daysToChase)
  yield {
    act: 'delivered',
    at: `${delivery.on}T11:00:00.000Z`,
    byId: by,
    on: delivery.on,
    manner: delivery.manner,
    handedOver: meaning('deliveryManners', delivery.manner).handedOver ? 1 : 0,
    toWhom: '',
    trackingNumber: delivery.trackingNumber ?? '',
    nextOn: nextChase(0, delivery.on),
  }
  for (const [place, on] of chases.entries())
    yield {
      act: 'chased',
      at: `${on}T12:00:00.000Z`,
      byId: by,
      on,
      manner: 'telephone',
      toWhom: '',
      text: '',
      nextOn: nextChase(place + 1, on),
    }
  if (answer) {
    const served = meaning('answerOutcomes', answer.outcome).served ?? null
    yield {
      act: 'answered',
      at: `${answer.on}T12:30:00.000Z`,
      byId: by,
      on: answer.on,
      outcome: answer.outcome,
      served: served === null ? null : served ? 1 : 0,
      reason: answer.reason,
      text: '',
      document: citizen % 3 === 0 ? 'Δελτίο απάντησης' : '',
      nextOn: null,
    }
  }
  if (closedOn) yield { act: 'closed', at: `${closedOn}T13:00:00.000Z`, byId: by, on: closedOn, text: '' }
}

const emptyEvent: Omit<ReferralEventRow, 'referralId' | 'number' | 'act' | 'at' | 'byId'> = {
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

export function referralLoader(
  { writer, users, newId }: Loading,
  citizens: readonly string[],
  known: { readonly bodies: ReadonlyMap<string, string>; readonly meaning: Meaning },
) {
  const insertReferral = inserter(writer, referralsTable)
  const insertEvent = inserter(writer, referralEventsTable)
  const insertDocument = inserter(writer, referralDocumentsTable)
  const lastOfYear = new Map(
    writer
      .all<{ year: number; last: number }>('SELECT "year", "last" FROM referral_counters')
      .map(({ year, last }) => [year, last]),
  )

  function load(referral: InventedReferral): string {
    const referralId = newId()
    const { openedOn, openedBy } = referral
    const year = Number(openedOn.slice(0, 4))
    const serial = (lastOfYear.get(year) ?? 0) + 1
    lastOfYear.set(year, serial)
    const begun: NewEvent = { act: 'begun', at: morning(openedOn), byId: users[openedBy]! }
    const events = [begun, ...actsOf(referral, users, known.meaning)].map((event, place) => ({
      ...emptyEvent,
      ...event,
      referralId,
      number: place + 1,
    }))
    const fields = referralFields(referral, { users, ...known })
    const { documents: _documents, ...columns } = { documents: [], ...fieldColumns(fields) }
    insertReferral({
      ...columns,
      ...summaryOf(events),
      id: referralId,
      reference: makeReferenceCode(year, serial),
      citizenId: citizens[referral.citizen]!,
      openedAt: begun.at,
      openedBy: begun.byId,
      version: events.length,
    })
    for (const event of events) insertEvent(event)
    for (const [place, { code, text }] of fields.documents.entries())
      insertDocument({ referralId, number: place + 1, code, text })
    return referralId
  }

  /** Later referrals go on counting from here. */
  function keepCounters() {
    for (const [year, last] of lastOfYear)
      writer.run('INSERT OR REPLACE INTO referral_counters ("year", "last") VALUES (?, ?)', year, last)
  }
  return { load, keepCounters }
}
