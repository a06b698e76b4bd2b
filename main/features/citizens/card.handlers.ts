import type { CitizenFields } from '../../../shared/features/citizens/citizen'
import type { citizensContract } from '../../../shared/features/citizens/citizens.contract'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { openUser } from '../users'
import { changedFields, filled, futureDays, searchedName } from './citizens.rules'
import {
  fieldColumns,
  insertCitizen,
  nextNumber,
  openCitizen,
  openRow,
  refuseDuplicates,
} from './citizens.store'
import { citizensTable } from './citizens.tables'
import { indexName } from './nameIndex.store'

type Names = 'open' | 'enquire' | 'register' | 'correct' | 'informed' | 'archive' | 'reopen'

export const cardHandlers: Pick<Handlers<typeof citizensContract>, Names> = {
  open({ reader, actor, audit }, { id }) {
    const citizen = openCitizen(reader, actor, id)
    audit(id)
    return citizen
  },

  async enquire({ writer, actor, audit, newId, now, today }, typed) {
    const fields = filled(typed, today())
    check(writer, fields, today())
    refuseDuplicates(writer, actor, fields, null)
    const id = newId()
    const row = {
      ...fieldColumns(fields),
      id,
      version: 1,
      serial: nextNumber(writer, 'serial'),
      standing: 'enquirer' as const,
      fileNumber: null,
      fileStatus: 'active' as const,
      closeReason: null,
      closedOn: null,
      informedOn: null,
      informedForm: null,
      restricted: 0,
      createdAt: now(),
      createdBy: actor.userId,
    }
    await insertCitizen(writer, row, fields)
    audit(id)
    return openCitizen(writer, actor, id)
  },

  async register({ writer, actor, audit }, { id, version }) {
    const { fileNumber } = openRow(writer, actor, id)
    if (fileNumber !== null) throw ruleBroken('citizens.alreadyRegistered', { fileNumber })
    const next = nextNumber(writer, 'fileNumber')
    await writer.update(citizensTable, id, version, { standing: 'registered', fileNumber: next })
    audit(id, { fileNumber: next })
    return openCitizen(writer, actor, id)
  },

  async correct({ writer, actor, audit, today }, { id, version, ...fields }) {
    const before = openRow(writer, actor, id)
    check(writer, fields, today())
    refuseDuplicates(writer, actor, fields, id)
    await writer.update(citizensTable, id, version, fieldColumns(fields))
    indexName(writer, before.serial, searchedName(fields))
    const known = { ...before, birthDateEstimated: before.birthDateEstimated === 1 }
    audit(id, { fields: changedFields(known, fields) })
    return openCitizen(writer, actor, id)
  },

  async informed({ writer, actor, audit, today }, { id, version, on, form }) {
    openRow(writer, actor, id)
    if (on > today()) throw dateInFuture(['on'])
    await writer.update(citizensTable, id, version, { informedOn: on, informedForm: form })
    audit(id, { form })
    return openCitizen(writer, actor, id)
  },

  async archive({ writer, actor, audit, today }, { id, version, status, reason }) {
    openRow(writer, actor, id)
    if (status === 'closed' && reason === null) throw ruleBroken('citizens.closeNeedsReason')
    await writer.update(citizensTable, id, version, {
      fileStatus: status,
      closeReason: reason,
      closedOn: status === 'closed' ? today() : null,
    })
    audit(id, { status })
    return openCitizen(writer, actor, id)
  },

  async reopen({ writer, actor, audit }, { id, version }) {
    const { fileStatus } = openRow(writer, actor, id)
    if (fileStatus === 'active') throw ruleBroken('citizens.notArchived')
    await writer.update(citizensTable, id, version, {
      fileStatus: 'active',
      closeReason: null,
      closedOn: null,
    })
    audit(id)
    return openCitizen(writer, actor, id)
  },
}

function check(reader: Reader, fields: CitizenFields, today: IsoDate): void {
  const future = futureDays(fields, today)
  if (future.length > 0) throw dateInFuture(future)
  if (fields.responsibleId !== null) openUser(reader, fields.responsibleId)
}

const dateInFuture = (paths: readonly string[]) =>
  new Failed({ code: 'invalidInput', fields: paths.map((path) => ({ path, issue: 'date.future' })) })
