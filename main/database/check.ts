import type { Connection } from './open'
import { DatabaseRefused, refusalOf } from './refused'

const mostFaults = 100

/**
 * Reads the open database through: every page from the disk with its authentication code, every index against its table, every
 * reference. Takes as long as reading the file does.
 * @returns how many faults were found, 0 where it is whole
 */
export function faultsOf(connection: Connection): number {
  // A page that is in memory already would not be read from the disk.
  connection.pragma('shrink_memory')
  try {
    const found = connection.pragma(`integrity_check(${mostFaults})`) as { integrity_check: string }[]
    const orphans = connection.pragma('foreign_key_check') as unknown[]
    return found.filter(({ integrity_check: text }) => text !== 'ok').length + orphans.length
  } catch (error) {
    const refused = refusalOf(error)
    if (refused instanceof DatabaseRefused && ['damaged', 'foreign'].includes(refused.reason)) return 1
    throw error
  }
}
