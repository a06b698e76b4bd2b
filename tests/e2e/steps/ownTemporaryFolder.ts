import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from '../fixtures'

/**
 * Each test's program gets a folder for temporary files of its own, in which the browser's profile lies too: what looks
 * through it is not kept busy by everything else on the machine, and finds nothing of others.
 */
export function useOwnTemporaryFolder(): void {
  const before = process.env['TMPDIR']
  test.beforeEach(({ place }) => {
    const own = join(dirname(place.storeFolder), 'temporary')
    mkdirSync(own)
    process.env['TMPDIR'] = own
  })
  test.afterEach(() => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  })
}
