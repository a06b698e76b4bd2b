import type { Failure } from '../../shared/contract/failure'
import { StaleRow } from '../database/writer'
import { Failed } from './failed'

/** The driver's code of an error, also when TypeORM wrapped it. */
export function driverCode(error: unknown): string | undefined {
  const outer = error as { code?: unknown; driverError?: { code?: unknown } } | null
  const code = outer?.driverError?.code ?? outer?.code
  return typeof code === 'string' ? code : undefined
}

/** The expected failure that an error stands for; null when it is a bug. */
export function failureOf(error: unknown): Failure | null {
  if (error instanceof Failed) return error.failure
  if (error instanceof StaleRow) return { code: 'stale' }
  const code = driverCode(error)
  if (code === undefined) return null
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return { code: 'notSaved', reason: 'diskFull' }
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return { code: 'notSaved', reason: 'readOnly' }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return { code: 'ruleBroken', rule: 'vault.databaseDamaged' }
  if (code.startsWith('SQLITE_IOERR') || code === 'EIO') return { code: 'notSaved', reason: 'inputOutput' }
  return null
}
