import type {
  CollectedBy,
  GivenLine,
  NewHandOver,
  NewUrgentAid,
  Nod,
} from '../../../shared/features/distributions/handOver'
import {
  ageOn,
  formatGreekDate,
  formatGreekInstant,
  type IsoDate,
  type IsoInstant,
  yearOf,
} from '../../../shared/values/isoDate'
import { StaleRow } from '../../database/writer'
import type { Reader } from '../../database/reader'
import type { CommandContext } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { openWarehouse, postMovements, undoAct } from '../goods'
import { membersOn } from '../households'
import { findUser } from '../users'
import type { Share } from '../../../shared/features/distributions/programme'
import { verdictOf } from './entitlement.store'
import { whyNotGiven } from './givenLines.rules'
import { type HandOverRow, handOversTable } from './handOvers.tables'
import { openHandOverRow } from './handOvers.store'
import { openSeenHousehold, type SeenHousehold } from './householdLines.store'
import { insertParcel, keepLots, openParcel } from './parcels.store'
import { type ParcelRow, parcelsTable } from './parcels.tables'
import { openProgramme } from './programmes.store'
import { receiptFacts } from './receiptFacts'
import { receiptNumber } from './receiptNumber'
import { type GivenLot, givenLots } from './stock.store'

/*
 * The rule of this file: goods go to a household only by one act, which proves who took what, moves the stock, and happens
 * once for each parcel.
 */

/** What the act needs of a command's context. */
export type HandOverContext = Pick<CommandContext, 'writer' | 'actor' | 'newId' | 'now' | 'today'>

/** @returns the id of the hand-over. @throws Failed with the rule that was broken; StaleRow where the parcel changed meanwhile. */
export async function handOver(context: HandOverContext, input: NewHandOver): Promise<string> {
  const { writer, actor, now, today } = context
  const day = input.day ?? today()
  if (day > today()) throw ruleBroken('distributions.dayToCome', { day: formatGreekDate(day) })
  const looking = { actor, day, now: now() }
  const { row: parcel, line, household } = openParcel(writer, looking, input.parcelId)
  refuseHandedOver(writer, parcel.id)
  if (parcel.state === 'removed' || parcel.programmeId === null)
    throw ruleBroken('distributions.parcelRemoved')
  if (parcel.version !== input.version) throw new StaleRow('the parcel has another version')
  const programme = openProgramme(writer, parcel.programmeId)
  const { verdict } = verdictOf(writer, programme, parcel.householdId, day)
  const [reason] = verdict.reasons
  if (reason) throw ruleBroken(reason.rule, reason.values)
  return give(context, parcel, {
    ...input,
    day,
    programmeName: programme.name,
    household,
    island: line.household.island,
    basket: verdict.basket,
    counting: verdict.counting,
    urgentReason: null,
    nod: 'none',
  })
}

/** Goods outside every programme: with a reason, and a supervisor's later nod. @returns the id of the hand-over. */
export async function giveUrgentAid(context: HandOverContext, input: NewUrgentAid): Promise<string> {
  const { writer, actor, newId, now, today } = context
  const day = input.day ?? today()
  if (day > today()) throw ruleBroken('distributions.dayToCome', { day: formatGreekDate(day) })
  const household = openSeenHousehold(writer, actor, input.householdId, day)
  if (household.line.size === 0) throw ruleBroken('distributions.nobodyThere', { day: formatGreekDate(day) })
  openWarehouse(writer, input.warehouseId)
  const id = newId()
  insertParcel(writer, yearOf(today()), {
    id,
    dayId: null,
    programmeId: null,
    warehouseId: input.warehouseId,
    householdId: input.householdId,
    day,
    slot: null,
    island: null,
    createdAt: now(),
    createdBy: actor.userId,
  })
  const parcel = writer.get<ParcelRow>('SELECT * FROM parcels WHERE id = ?', id)!
  return give(context, parcel, {
    ...input,
    day,
    programmeName: null,
    household,
    island: household.line.island,
    basket: null,
    counting: [],
    urgentReason: input.reason,
    nod: actor.roles.includes('supervisor') ? 'approved' : 'waiting',
  })
}

type Gift = {
  /** As the actor sees it on the day. */
  readonly household: SeenHousehold
  readonly island: string | null
  readonly day: IsoDate
  readonly collectedBy: CollectedBy
  readonly lines: readonly GivenLine[]
  readonly note: string
  readonly programmeName: string | null
  /** What the household is entitled to; null: no basket bounds it. */
  readonly basket: readonly Share[] | null
  readonly counting: readonly string[]
  readonly urgentReason: string | null
  readonly nod: Nod
}

async function give(context: HandOverContext, parcel: ParcelRow, gift: Gift): Promise<string> {
  const { writer, actor, newId, now, today } = context
  const { warehouseId } = parcel
  refuseStranger(gift)
  const taking = { warehouseId, day: gift.day, now: now(), parcelId: parcel.id }
  const given = givenLots(writer, taking, gift.lines)
  const broken = whyNotGiven(gift.day < today() ? given.map(judgedByLedger) : given, gift.day, gift.basket)
  if (broken) throw ruleBroken(broken.rule, { ...broken.values })
  const id = newId()
  const year = yearOf(today())
  const last = writer.get<{ serial: number }>(
    'SELECT coalesce(max(serial), 0) AS serial FROM hand_overs WHERE year = ?',
    year,
  )
  const serial = last!.serial + 1
  const row: Omit<HandOverRow, 'receipt'> = {
    id,
    year,
    serial,
    parcelId: parcel.id,
    programmeId: parcel.programmeId,
    householdId: parcel.householdId,
    warehouseId,
    day: gift.day,
    handedAt: now(),
    handedBy: actor.userId,
    island: gift.island,
    ...collectorColumns(gift.collectedBy),
    urgentReason: gift.urgentReason,
    nod: gift.nod,
    nodBy: gift.nod === 'approved' ? actor.userId : null,
    nodAt: gift.nod === 'approved' ? now() : null,
    nodNote: '',
    note: gift.note,
    undoneAt: null,
    undoneBy: null,
    undoneReason: null,
  }
  const facts = receiptFacts(writer, gift.household, {
    row,
    parcel,
    programmeName: gift.programmeName,
    given,
  })
  await writer.insert(handOversTable, { ...row, receipt: JSON.stringify(facts) })
  keepLines(context, id, given)
  keepMembers(context, id, parcel.householdId, gift)
  postMovements(
    context,
    { kind: 'handOver', id, day: gift.day },
    given.map(({ lotId, quantity }) => ({
      kind: 'handedOut',
      lotId,
      quantity,
      fromWarehouseId: warehouseId,
      toWarehouseId: null,
    })),
  )
  await writer.update(parcelsTable, parcel.id, parcel.version, { state: 'handedOver', reservedUntil: null })
  keepLots(writer, parcel.id, [])
  return id
}

/** What was not there on an earlier day is no question of what is held now: the ledger refuses it and names the day. */
const judgedByLedger = (line: GivenLot): GivenLot =>
  line.quantity > line.free + line.held ? { ...line, free: line.quantity } : line

const collectorColumns = (by: CollectedBy) =>
  by.kind === 'member'
    ? { collectedById: by.citizenId, proxyName: null, proxyDocument: null, authorisationKept: 0 }
    : { collectedById: null, proxyName: by.name, proxyDocument: by.document, authorisationKept: 1 }

/** A member who collects lives there on the day, and is one the actor may see. */
function refuseStranger({ household, collectedBy, day }: Gift): void {
  if (collectedBy.kind === 'proxy') return
  if (!household.members.some(({ citizenId }) => citizenId === collectedBy.citizenId))
    throw ruleBroken('distributions.collectorNotMember', { day: formatGreekDate(day) })
}

/** A parcel is handed over once. @throws Failed `distributions.parcelHandedOver` with who did it and when */
function refuseHandedOver(reader: Reader, parcelId: string): void {
  const before = reader.get<{ handedAt: IsoInstant; handedBy: string }>(
    'SELECT handedAt, handedBy FROM hand_overs WHERE parcelId = ? AND undoneAt IS NULL',
    parcelId,
  )
  if (before)
    throw ruleBroken('distributions.parcelHandedOver', {
      by: nameOf(reader, before.handedBy),
      at: formatGreekInstant(before.handedAt),
    })
}

export const nameOf = (reader: Reader, userId: string): string => findUser(reader, userId)?.fullName ?? '–'

// Several rows in one act at the desk: plain SQL, not one query builder each.
function keepLines({ writer }: HandOverContext, handOverId: string, given: readonly GivenLot[]): void {
  for (const [index, { item, lotId, quantity, substitutesItemId, reason }] of given.entries())
    writer.run(
      `INSERT INTO hand_over_lines (handOverId, position, itemId, lotId, quantity, substitutesItemId, reason)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      handOverId,
      index + 1,
      item.itemId,
      lotId,
      quantity,
      substitutesItemId,
      reason,
    )
}

/** Everybody who lives there on the day, the head first, hidden ones too. */
function keepMembers(
  { writer, actor }: HandOverContext,
  handOverId: string,
  householdId: string,
  { day, counting }: Gift,
): void {
  const members = membersOn(writer, actor, [householdId], day).toSorted(
    (one, other) => Number(other.relation === 'head') - Number(one.relation === 'head'),
  )
  for (const [index, { citizenId, birthDate }] of members.entries())
    writer.run(
      `INSERT INTO hand_over_members (citizenId, handOverId, position, age, counting) VALUES (?, ?, ?, ?, ?)`,
      citizenId,
      handOverId,
      index + 1,
      birthDate === null ? null : ageOn(birthDate as IsoDate, day),
      counting.includes(citizenId) ? 1 : 0,
    )
}

/** What is said of a hand-over that was taken back: who did it and when. */
export const alreadyUndone = (reader: Reader, row: HandOverRow) =>
  ruleBroken('distributions.handOverUndone', {
    by: nameOf(reader, row.undoneBy ?? ''),
    at: formatGreekInstant(row.undoneAt as IsoInstant),
  })

/**
 * Takes a hand-over back: the goods lie in the warehouse again, the parcel is planned again, the receipt number stays used.
 * @throws Failed `distributions.handOverUndone` with who did it and when
 */
export async function undoHandOver(context: HandOverContext, id: string, reason: string): Promise<void> {
  const { writer, actor, now } = context
  const row = openHandOverRow(writer, actor, id)
  if (row.undoneAt !== null) throw alreadyUndone(writer, row)
  // The ledger is read by whoever is signed in, so the reason, which may name somebody, stays with the hand-over.
  undoAct(context, id, receiptNumber(row))
  writer.run(
    'UPDATE hand_overs SET undoneAt = ?, undoneBy = ?, undoneReason = ? WHERE id = ?',
    now(),
    actor.userId,
    reason,
    id,
  )
  writer.run(
    'UPDATE parcels SET state = ?, version = version + 1 WHERE id = ?',
    row.programmeId === null ? 'removed' : 'planned',
    row.parcelId,
  )
}

/** For the audit trail: what was handed over, without a name. */
export const auditOf = (row: Pick<HandOverRow, 'parcelId' | 'householdId' | 'year' | 'serial'>) => ({
  parcelId: row.parcelId,
  householdId: row.householdId,
  receipt: receiptNumber(row),
})
