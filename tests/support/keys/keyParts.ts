import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../../../main/ports/clock'
import { openKeyFile } from '../../../main/keys/openKeyFile'
import type { KeyResult } from '../../../main/keys/keyFailure'
import type { KeyFileDisk } from '../../../main/keys/keyFileDisk'
import type { KeyStore, KeyStoreParts } from '../../../main/keys/keyStore'
import { inProcessPasswordHasher, passwordBytes, type PasswordHasher } from '../../../main/keys/passwordHash'
import { prepareKeys, type PreparedKeys } from '../../../main/keys/prepareKeys'
import { sodium } from '../../../main/keys/sodium'
import { asWordList } from '../../../main/keys/wordCode'
import type { IsoDate, IsoInstant } from '../../../shared/values/isoDate'
import { MemoryDisk } from './memoryDisk'

/** The least that is legal: 21 ms instead of half a second. */
export const legalMinimum = { memoryKib: 19 * 1024, passes: 1 }
export const folder = '/store'
export const firstPassword = 'ένας μακρύς κωδικός'

export class TestClock implements Clock {
  wall = Date.parse('2026-11-22T08:00:00.000Z')
  grown = 1_000_000
  now = (): IsoInstant => new Date(this.wall).toISOString() as IsoInstant
  today = (): IsoDate => this.now().slice(0, 10) as IsoDate
  monotonic = (): number => this.grown
  every = () => () => {}
  pass(seconds: number): void {
    this.wall += seconds * 1000
    this.grown += seconds * 1000
  }
}

/** Stands for Argon2id where thousands of derivations are wanted: as one-way, without the cost. */
export function quickHasher(): PasswordHasher & { calls: number } {
  return {
    calls: 0,
    async hash(password, numbers, salt) {
      this.calls += 1
      const message = new Uint8Array([...salt, numbers.passes, ...passwordBytes(password)])
      return sodium.crypto_generichash(32, message, String(numbers.memoryKib).padStart(16))
    },
    async close() {},
  }
}

export const greekWords = asWordList(
  JSON.parse(readFileSync(join(__dirname, '../../../resources/lists/greekWords.json'), 'utf8')) as string[],
)

export type TestParts = KeyStoreParts & { readonly clock: TestClock }

export function testParts(disk: KeyFileDisk, hasher: PasswordHasher = inProcessPasswordHasher()): TestParts {
  return {
    disk,
    hasher,
    numbers: legalMinimum,
    clock: new TestClock(),
    words: greekWords,
    appVersion: '0.1.0',
  }
}

/** The value of what had to succeed. */
export function value<T>(result: KeyResult<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`)
  return result.value
}

export function failure<T>(result: KeyResult<T>): string {
  return result.ok ? 'ok' : result.failure.code
}

export async function prepared(parts: KeyStoreParts, storeId = 'store-1'): Promise<PreparedKeys> {
  const firstUser = { id: 'u1', name: 'Μαρία', password: firstPassword }
  return value(await prepareKeys({ storeId, practice: true, firstUser }, parts))
}

export async function reopened(parts: KeyStoreParts): Promise<KeyStore> {
  const opened = await openKeyFile(folder, parts)
  if (opened.status !== 'ready') throw new Error(opened.status)
  return opened.keys
}

/** A new store on a memory disk with one user, `Μαρία`, signed in. */
export async function newStore(hasher?: PasswordHasher, storeId?: string) {
  const disk = new MemoryDisk()
  const parts = testParts(disk, hasher)
  const made = await prepared(parts, storeId)
  value(await made.commit(folder, '/store/kentro.db'))
  const keys = await reopened(parts)
  return {
    disk,
    parts,
    made,
    keys,
    first: made.unlocked,
    sheet: [...made.recovery.groups, made.recovery.check].join(' '),
  }
}
