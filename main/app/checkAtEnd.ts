import type { IsoInstant } from '../../shared/values/isoDate'
import type { AuditFor } from '../dispatch/transactions'
import { checkIsDue, keepStoreCheck, readStoreChecks } from '../features/backup'
import type { Log } from '../ports/log'
import { namesOf } from './databaseFailures'
import type { OpenVault } from './openVault'

/**
 * Reads the database through when its day has come, at the end of work, when nobody waits for an answer. What was found
 * is shown at the next sign-in; a database too damaged to take even that down is told of in the log.
 */
export async function checkAtEnd(open: OpenVault, by: Omit<AuditFor, 'action'>, log: Log): Promise<void> {
  const { everyDays, lastAt } = readStoreChecks(open.parts.reader)
  if (!checkIsDue({ everyDays, lastAt: lastAt as IsoInstant | null }, by.at())) return
  try {
    const faults = await open.check()
    if (faults > 0) log.write({ event: 'storeDamaged', faults })
    await open.transactions.write({ ...by, action: 'backup.checked' }, (writer, audit) => {
      keepStoreCheck(writer, by.at(), faults)
      audit(null, { faults })
    })
  } catch (error) {
    log.write({ event: 'storeNotChecked', ...namesOf(error) })
  }
}
