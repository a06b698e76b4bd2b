import type { directoryContract } from '../../../shared/features/directory/directory.contract'
import type { Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { changedFields, filled, statusAfterCheck } from './directory.rules'
import { fieldColumns, insertBody, listBodies, openBody } from './directory.store'
import { bodiesTable } from './directory.tables'

const isClosed = (status: string) => status === 'closed' || status === 'temporarilyClosed'

export const directoryHandlers: Handlers<typeof directoryContract> = {
  list: ({ reader }, request) => listBodies(reader, request),

  open: ({ reader }, { id }) => openBody(reader, id),

  async add({ writer, actor, audit, newId, now }, typed) {
    const id = newId()
    const rest = { id, seedCode: null, source: null, createdAt: now(), createdBy: actor.userId }
    await insertBody(writer, filled(typed), { ...rest, status: 'toBeChecked' })
    audit(id)
    return openBody(writer, id)
  },

  async correct({ writer, audit }, { id, version, ...fields }) {
    const before = openBody(writer, id)
    await writer.update(bodiesTable, id, version, fieldColumns(fields))
    audit(id, { fields: changedFields(before, fields) })
    return openBody(writer, id)
  },

  async markChecked({ writer, actor, audit, today }, { id, version }) {
    const { status } = openBody(writer, id)
    await writer.update(bodiesTable, id, version, {
      status: statusAfterCheck(status),
      checkedOn: today(),
      checkedBy: actor.userId,
    })
    audit(id)
    return openBody(writer, id)
  },

  async close({ writer, audit }, { id, version, status, note }) {
    if (openBody(writer, id).status === status) throw ruleBroken('directory.alreadyClosed')
    await writer.update(bodiesTable, id, version, { status, closedNote: note })
    audit(id, { status })
    return openBody(writer, id)
  },

  async reopen({ writer, actor, audit, today }, { id, version }) {
    if (!isClosed(openBody(writer, id).status)) throw ruleBroken('directory.notClosed')
    await writer.update(bodiesTable, id, version, {
      status: 'active',
      closedNote: null,
      checkedOn: today(),
      checkedBy: actor.userId,
    })
    audit(id)
    return openBody(writer, id)
  },
}
