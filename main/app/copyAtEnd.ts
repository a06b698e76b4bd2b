import type { IsoInstant } from '../../shared/values/isoDate'
import type { AuditFor } from '../dispatch/transactions'
import { copyIsDue, keepCopy, keepFailure, readCopies } from '../features/backup'
import { readDeadlines } from '../features/settings'
import type { Log } from '../ports/log'
import { namesOf } from './databaseFailures'
import type { OpenVault } from './openVault'

/**
 * The verified copy at the end of work, when one is due. A stick that is not there must not keep the store open: the
 * failure is kept and shown at the next sign-in.
 */
export async function copyAtEnd(open: OpenVault, by: Omit<AuditFor, 'action'>, log: Log): Promise<void> {
  const { folder, atQuit, last } = readCopies(open.parts.reader)
  const everyHours = readDeadlines(open.parts.reader).deadlines.hoursBetweenCopies
  const lastAt = (last?.at ?? null) as IsoInstant | null
  if (!folder || !copyIsDue({ folder, atQuit, lastAt, everyHours }, by.at())) return
  const audited: AuditFor = { ...by, action: 'backup.copied' }
  try {
    const copy = await open.copyTo(folder)
    await open.transactions.write(audited, (writer, audit) => {
      keepCopy(writer, copy)
      audit(null, { rows: copy.rows, file: copy.file })
    })
  } catch (error) {
    log.write({ event: 'copyNotMade', ...namesOf(error) })
    await open.transactions
      .write(audited, (writer, audit) => {
        keepFailure(writer, by.at())
        audit(null, { failed: true })
      })
      .catch(() => undefined)
  }
}
