import type { RuleKey } from '../../shared/i18n'
import { DatabaseRefused } from '../database/refused'
import { ruleBroken } from '../dispatch/failed'
import { driverCode } from '../dispatch/failureOf'

const ruleOfRefusal: Readonly<Record<DatabaseRefused['reason'], RuleKey>> = {
  missing: 'vault.databaseMissing',
  foreign: 'vault.databaseForeign',
  damaged: 'vault.databaseDamaged',
  newer: 'vault.databaseNewer',
  inUse: 'vault.databaseInUse',
  readOnly: 'vault.databaseReadOnly',
  diskFull: 'vault.databaseDiskFull',
  settings: 'vault.databaseSettingsRefused',
}

/** The sentence for a database that was not opened; anything else stays what it is. */
export function refusalAsFailure(error: unknown): unknown {
  return error instanceof DatabaseRefused ? ruleBroken(ruleOfRefusal[error.reason]) : error
}

/** What of an error may stand in the log. */
export function namesOf(error: unknown): { errorName: string; errorCode?: string } {
  const code = driverCode(error)
  return {
    errorName: error instanceof Error ? error.name : typeof error,
    ...(code ? { errorCode: code } : {}),
  }
}
