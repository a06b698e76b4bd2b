import type { AuditAction, Role } from '../../shared/contract/operation'
import type { IsoInstant } from '../../shared/values/isoDate'
import type { AuditDetail } from '../dispatch/context'
import type { KeyFileNotice } from '../keys/keyFileState'
import type { KeyStore } from '../keys/keyStore'
import type { OpenVault } from './openVault'

/** Writes what waited for the database: failed sign-ins, what is not as it was left, and who opened it now. */
export async function recordOpening(
  open: OpenVault,
  keyStore: KeyStore,
  {
    action,
    notices,
    roles,
    now,
  }: {
    action: AuditAction
    notices: readonly KeyFileNotice[]
    roles: readonly Role[]
    now: () => IsoInstant
  },
): Promise<void> {
  const { failures } = keyStore.failedSignIns
  const last = open.parts.reader.get<{ at: string }>('SELECT at FROM audit ORDER BY serial DESC LIMIT 1')
  const setBack = last !== undefined && Date.parse(last.at) - Date.parse(now()) > 10 * 60_000
  const note = (name: AuditAction, by: string | null, detail?: AuditDetail) =>
    open.transactions.write({ action: name, userId: by, roles, at: now }, (_writer, audit) =>
      audit(by, detail),
    )
  for (const failure of failures) await note('vault.signInFailed', failure.userId, { at: failure.at })
  await keyStore.clearFailedSignIns(failures.length)
  if (notices.length > 0) await note('vault.keyFileRepaired', open.userId, { notices })
  if (open.olderThanAnchor) await note('vault.anchorAlarm', open.userId)
  if (setBack) await note('vault.clockSetBack', open.userId, { lastEntryAt: last.at })
  await open.transactions.write({ action, userId: open.userId, roles, at: now }, async (writer, audit) => {
    writer.run(`UPDATE users SET state = 'active' WHERE id = ? AND state <> 'active'`, open.userId)
    audit(open.userId)
  })
}
