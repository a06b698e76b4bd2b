import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashRaw } from '@node-rs/argon2'
import { argon2Default, type Argon2Numbers } from '../../../main/keys/argon2'
import {
  calibrate,
  inProcessPasswordHasher,
  workerPasswordHasher,
  type PasswordHasher,
} from '../../../main/keys/passwordHash'
import { sodium, sodiumReady } from '../../../main/keys/sodium'
import { legalMinimum } from '../../support/keys/keyParts'

const root = join(__dirname, '../../..')
const built = mkdtempSync(join(tmpdir(), 'kentro-argon2-'))
const salt = Uint8Array.from({ length: 16 }, (_, at) => at)

beforeAll(async () => {
  await sodiumReady()
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs')
  const entry = join(root, 'main/keys/argon2Worker.ts')
  const output = ['--platform', 'node', '--format', 'cjs', '--dir', built]
  execFileSync(process.execPath, [rolldown, entry, ...output], { stdio: 'pipe' })
})
afterAll(() => rmSync(built, { recursive: true }))

/** Its enums are ambient constants: 2 is Argon2id, 1 is version 1.3. */
const secondOpinion = (password: string, numbers: Argon2Numbers): Promise<Buffer> =>
  hashRaw(password.normalize('NFKC'), {
    algorithm: 2,
    version: 1,
    memoryCost: numbers.memoryKib,
    timeCost: numbers.passes,
    parallelism: 1,
    outputLen: 32,
    salt,
  })

describe('Argon2id', () => {
  it.each([
    ['κωδικός με τόνους', legalMinimum],
    ['', { memoryKib: 20 * 1024, passes: 2 }],
    ['🗝️ password ﬁ', { memoryKib: 32 * 1024, passes: 3 }],
  ])('gives the bytes another library gives: %s', async (password, numbers) => {
    const key = await inProcessPasswordHasher().hash(password, numbers, salt)
    expect(Buffer.from(key)).toEqual(await secondOpinion(password, numbers))
  })

  it('gives one key for a composed and a decomposed accent', async () => {
    const hasher = inProcessPasswordHasher()
    const composed = await hasher.hash('ή'.normalize('NFC'), legalMinimum, salt)
    expect(await hasher.hash('ή'.normalize('NFD'), legalMinimum, salt)).toEqual(composed)
  })

  it.each([
    { memoryKib: 19 * 1024 - 1, passes: 3 },
    { memoryKib: 1024 * 1024 + 1, passes: 3 },
    { memoryKib: 4 * 1024 * 1024, passes: 3 },
    { memoryKib: 19 * 1024, passes: 0 },
    { memoryKib: 19 * 1024, passes: 21 },
    { memoryKib: 19 * 1024 + 0.5, passes: 1 },
    { memoryKib: Number.NaN, passes: 1 },
  ])('refuses the numbers $memoryKib KiB, $passes passes before deriving', async (numbers) => {
    const worker = workerPasswordHasher(join(built, 'no such worker.js'))
    await expect(worker.hash('x', numbers, salt)).rejects.toThrow(RangeError)
    await expect(inProcessPasswordHasher().hash('x', numbers, salt)).rejects.toThrow(RangeError)
  })
})

describe('the worker, as built', () => {
  it('gives the same key with the numbers of the program, while this thread goes on', async () => {
    const worker = workerPasswordHasher(join(built, 'argon2Worker.js'))
    let turns = 0
    const turning = setInterval(() => (turns += 1), 5)
    const key = await worker.hash('κωδικός', argon2Default, salt)
    clearInterval(turning)
    expect(Buffer.from(key)).toEqual(await secondOpinion('κωδικός', argon2Default))
    expect(turns).toBeGreaterThan(10)
    await worker.close()
  })

  it('fails by a rejection when the worker is missing, and after it was closed', async () => {
    const missing = workerPasswordHasher(join(built, 'nothing.js'))
    await expect(missing.hash('x', legalMinimum, salt)).rejects.toThrow('nothing.js')
    const closed = workerPasswordHasher(join(built, 'argon2Worker.js'))
    const ended = closed.hash('x', argon2Default, salt).catch((error: Error) => error.message)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await closed.close()
    expect(await ended).toBe('The derivation was ended')
    await expect(closed.hash('x', legalMinimum, salt)).rejects.toThrow('closed')
  })
})

describe('calibrate', () => {
  /** A PC on which 64 MiB take so many milliseconds. */
  function pc(millisecondsFor64: number): Promise<Argon2Numbers> {
    let now = 0
    const hasher: PasswordHasher = {
      async hash(_password, numbers) {
        now += (millisecondsFor64 * numbers.memoryKib) / (64 * 1024)
        return sodium.randombytes_buf(32)
      },
      async close() {},
    }
    return calibrate(hasher, () => now)
  }

  it.each([
    [2000, 64],
    [600, 64],
    [300, 128],
    [200, 256],
    [100, 512],
    [5, 512],
  ])('on a PC that needs %i ms for 64 MiB takes %i MiB', async (milliseconds, mebibytes) => {
    expect(await pc(milliseconds)).toEqual({ memoryKib: mebibytes * 1024, passes: 3 })
  })
})
