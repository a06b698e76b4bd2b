import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { logFields } from '../../hardening/logFields'
import type { Clock } from '../../ports/clock'
import type { Log } from '../../ports/log'

const largestFile = 512 * 1024
const olderFiles = 3

/** JSON lines in `folder`, at most four files of half a megabyte. A line that cannot be written is given up. */
export function createLog(folder: string, clock: Clock): Log {
  const file = (age: number) => join(folder, age === 0 ? 'kentro.log' : `kentro.${age}.log`)
  function rotate() {
    rmSync(file(olderFiles), { force: true })
    for (let age = olderFiles - 1; age >= 0; age -= 1) {
      if (statSync(file(age), { throwIfNoEntry: false })) renameSync(file(age), file(age + 1))
    }
  }
  return {
    write(entry) {
      try {
        mkdirSync(folder, { recursive: true })
        if ((statSync(file(0), { throwIfNoEntry: false })?.size ?? 0) > largestFile) rotate()
        appendFileSync(file(0), `${JSON.stringify({ at: clock.now(), ...logFields(entry) })}\n`, {
          mode: 0o600,
        })
      } catch {
        // A full disk must not stop the work that was to be logged.
      }
    },
  }
}
