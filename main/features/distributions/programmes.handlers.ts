import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { ProgrammeFields } from '../../../shared/features/distributions/programme'
import { changedFields } from '../../../shared/values/changedFields'
import { fold } from '../../../shared/values/greekText'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import type { Reader } from '../../database/reader'
import { openItem } from '../goods'
import { eachOf, refuseUnlisted } from '../settings'
import { openSeenHousehold } from './householdLines.store'
import {
  basketOn,
  basketsOf,
  columnOf,
  decisionsOf,
  listProgrammes,
  openDecision,
  openProgramme,
} from './programmes.store'
import { basketLinesTable, basketsTable, decisionsTable, programmesTable } from './programmes.tables'

type Names =
  | 'programmes'
  | 'openProgramme'
  | 'addProgramme'
  | 'correctProgramme'
  | 'closeProgramme'
  | 'reopenProgramme'
  | 'addBasket'
  | 'decisionsOf'
  | 'decide'
  | 'withdrawDecision'

export const programmesHandlers: Pick<Handlers<typeof distributionsContract>, Names> = {
  programmes: ({ reader }) => listProgrammes(reader),

  openProgramme: ({ reader, today }, { id }) => ({
    programme: openProgramme(reader, id),
    currentBasketId: basketOn(reader, id, today())?.id ?? null,
    baskets: basketsOf(reader, id),
  }),

  async addProgramme({ writer, actor, audit, newId, now }, fields) {
    const id = newId()
    refuseTakenName(writer, fields.name, null)
    refuseUnlisted(writer, eachOf('entitlementCriteria', fields.criteria, 'criteria'))
    await writer.insert(programmesTable, {
      id,
      version: 1,
      ...columnsOf(fields),
      closed: 0,
      createdAt: now(),
      createdBy: actor.userId,
    })
    audit(id)
    return openProgramme(writer, id)
  },

  async correctProgramme({ writer, audit }, { id, version, ...fields }) {
    const before = openProgramme(writer, id)
    if (!before.closed) refuseTakenName(writer, fields.name, id)
    refuseUnlisted(writer, eachOf('entitlementCriteria', fields.criteria, 'criteria'))
    await writer.update(programmesTable, id, version, columnsOf(fields))
    audit(id, { fields: changedFields(before, fields) })
    return openProgramme(writer, id)
  },

  async closeProgramme({ writer, audit }, { id, version }) {
    const { closed, name } = openProgramme(writer, id)
    if (closed) throw ruleBroken('distributions.programmeClosed', { programme: name })
    await writer.update(programmesTable, id, version, { closed: 1 })
    audit(id)
    return openProgramme(writer, id)
  },

  async reopenProgramme({ writer, audit }, { id, version }) {
    const { closed, name } = openProgramme(writer, id)
    if (!closed) throw ruleBroken('distributions.programmeNotClosed')
    refuseTakenName(writer, name, id)
    await writer.update(programmesTable, id, version, { closed: 0 })
    audit(id)
    return openProgramme(writer, id)
  },

  async addBasket({ writer, actor, audit, newId, now }, { programmeId, validFrom, lines }) {
    const { until } = openProgramme(writer, programmeId)
    if (until !== null && validFrom > until)
      throw ruleBroken('distributions.basketDayOutside', { day: formatGreekDate(until as IsoDate) })
    for (const { itemId } of lines) openItem(writer, itemId)
    refuseUnlisted(
      writer,
      lines.flatMap(({ mark, exceptMark }, place) => [
        { list: 'goodsMarks' as const, code: mark, path: `lines.${place}.mark` },
        { list: 'goodsMarks' as const, code: exceptMark, path: `lines.${place}.exceptMark` },
      ]),
    )
    const id = newId()
    const last = writer.get<{ number: number | null }>(
      'SELECT max(number) AS number FROM baskets WHERE programmeId = ?',
      programmeId,
    )
    await writer.insert(basketsTable, {
      id,
      programmeId,
      number: (last?.number ?? 0) + 1,
      validFrom,
      createdAt: now(),
      createdBy: actor.userId,
    })
    for (const [index, line] of lines.entries())
      await writer.insert(basketLinesTable, { ...line, basketId: id, position: index + 1 })
    audit(id, { programmeId, lines: lines.length })
    return basketsOf(writer, programmeId).find((basket) => basket.id === id)!
  },

  decisionsOf({ reader, actor, today }, { householdId }) {
    openSeenHousehold(reader, actor, householdId, today())
    return decisionsOf(reader, householdId)
  },

  async decide({ writer, actor, audit, newId, now, today }, decision) {
    const { closed, name } = openProgramme(writer, decision.programmeId)
    if (closed) throw ruleBroken('distributions.programmeClosed', { programme: name })
    openSeenHousehold(writer, actor, decision.householdId, today())
    if (decision.decidedOn > today())
      throw ruleBroken('distributions.dayToCome', { day: formatGreekDate(decision.decidedOn) })
    refuseUnlisted(writer, [
      ...eachOf('entitlementCriteria', decision.criteria, 'criteria'),
      ...eachOf('goodsMarks', decision.marks, 'marks'),
    ])
    const id = newId()
    await writer.insert(decisionsTable, {
      ...decision,
      id,
      version: 1,
      criteria: columnOf(decision.criteria),
      marks: columnOf(decision.marks),
      decidedBy: actor.userId,
      withdrawnOn: null,
      withdrawnBy: null,
      withdrawnReason: '',
      createdAt: now(),
    })
    audit(id, { programmeId: decision.programmeId, householdId: decision.householdId })
    return openDecision(writer, id)
  },

  async withdrawDecision({ writer, actor, audit, today }, { id, version, reason }) {
    const { householdId, withdrawnOn } = openDecision(writer, id)
    openSeenHousehold(writer, actor, householdId, today())
    if (withdrawnOn !== null) throw ruleBroken('distributions.decisionIsWithdrawn')
    await writer.update(decisionsTable, id, version, {
      withdrawnOn: today(),
      withdrawnBy: actor.userId,
      withdrawnReason: reason,
    })
    audit(id, { householdId })
    return openDecision(writer, id)
  },
}

const columnsOf = ({ from, until, frequency, criteria, incomeLimits, ...fields }: ProgrammeFields) => ({
  name: fields.name,
  fundedBy: fields.fundedBy,
  note: fields.note,
  sortKey: fold(fields.name),
  startsOn: from,
  endsOn: until,
  times: frequency.times,
  per: frequency.per,
  needsDecision: fields.needsDecision ? 1 : 0,
  criteria: columnOf(criteria),
  incomeLimits: incomeLimits && JSON.stringify(incomeLimits),
  exclusive: fields.exclusive ? 1 : 0,
})

function refuseTakenName(reader: Reader, name: string, except: string | null): void {
  if (
    reader.get(
      'SELECT 1 FROM programmes WHERE sortKey = ? AND closed = 0 AND id IS NOT ?',
      fold(name),
      except,
    )
  )
    throw new Failed({ code: 'duplicate', subject: 'distributions.programme', field: 'name' })
}
