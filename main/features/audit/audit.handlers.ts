import type { auditContract } from '../../../shared/features/audit/audit.contract'
import { addDays } from '../../../shared/values/isoDate'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Handlers } from '../../dispatch/context'
import { readableEntries } from './readableEntries'
import { alarmsSince, countAudit, searchAudit } from './audit.store'

const pageLength = 200
const alarmActions = [
  'vault.anchorAlarm',
  'vault.clockSetBack',
  'vault.keyFileRepaired',
  'notes.keysMismatch',
]
const alarmDays = 30

export const auditHandlers: Handlers<typeof auditContract> = {
  search({ reader, actor, audit }, { from, until, ...filter }) {
    audit(filter.subject ?? null, { asked: Object.keys(filter).sort() })
    const found = searchAudit(
      reader,
      { ...filter, from, until: until && addDays(until as IsoDate, 1) },
      pageLength + 1,
    )
    const entries = readableEntries(reader, actor, found.slice(0, pageLength))
    return { entries, more: found.length > pageLength }
  },

  alarms: ({ reader, today }) => alarmsSince(reader, alarmActions, addDays(today(), -alarmDays)),

  async verify({ read, write, store }) {
    const fault = await store.verifyAudit()
    const entries = await read(countAudit)
    await write((_writer, audit) => audit(null, { entries, whole: fault === null }))
    return { entries, fault: fault && { serial: fault.serial, kind: fault.fault } }
  },
}
