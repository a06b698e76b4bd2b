import { Worker } from 'node:worker_threads'
import { argon2id, argon2Default, argon2NumbersAllowed, type Argon2Numbers } from './argon2'
import type { Argon2Request } from './argon2Worker'
import { sodium, sodiumReady } from './sodium'

/** Turns a typed secret into a 32-byte key. Rejects with `RangeError` when the numbers are out of bounds. */
export interface PasswordHasher {
  hash(password: string, numbers: Argon2Numbers, salt: Uint8Array): Promise<Uint8Array>
  /** Ends what is being derived; later calls reject. */
  close(): Promise<void>
}

/** The bytes that are derived from: NFKC, because one keyboard composes an accented letter and another does not. */
export function passwordBytes(password: string): Uint8Array {
  return new TextEncoder().encode(password.normalize('NFKC'))
}

/**
 * The program's hasher: each derivation in a worker thread of its own, so that windows stay alive meanwhile and the
 * memory is given back. `workerFile` is the built `argon2Worker.js`.
 */
export function workerPasswordHasher(workerFile: string): PasswordHasher {
  const running = new Set<Worker>()
  let closed = false

  async function derive(request: Argon2Request): Promise<Uint8Array> {
    const worker = new Worker(workerFile, { workerData: request })
    running.add(worker)
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        worker.once('message', (key: Uint8Array) => resolve(key))
        worker.once('error', reject)
        worker.once('exit', () => reject(new Error('The derivation was ended')))
      })
    } finally {
      running.delete(worker)
      sodium.memzero(request.password)
      await worker.terminate()
    }
  }

  return {
    async hash(password, numbers, salt) {
      if (!argon2NumbersAllowed(numbers)) throw new RangeError('Argon2id numbers out of bounds')
      if (closed) throw new Error('The password hasher is closed')
      await sodiumReady()
      return derive({ password: passwordBytes(password), salt, numbers })
    },
    async close() {
      closed = true
      await Promise.all([...running].map((worker) => worker.terminate()))
    },
  }
}

/** The same derivation in the calling thread: for tests and for programs without windows. */
export function inProcessPasswordHasher(): PasswordHasher {
  return {
    async hash(password, numbers, salt) {
      await sodiumReady()
      const bytes = passwordBytes(password)
      try {
        return argon2id(bytes, salt, numbers)
      } finally {
        sodium.memzero(bytes)
      }
    },
    async close() {},
  }
}

const calibrationFloor: Argon2Numbers = { memoryKib: 64 * 1024, passes: 3 }
const calibrationCeilingKib = 512 * 1024
const tooSlowMilliseconds = 1000
const fastEnoughMilliseconds = 500

/**
 * Numbers that take 0.5–1 s on this PC, between 64 and 512 MiB. To be run on the slowest PC, because every PC that
 * opens the store pays them. `milliseconds` is a clock that only grows.
 */
export async function calibrate(hasher: PasswordHasher, milliseconds: () => number): Promise<Argon2Numbers> {
  const salt = new Uint8Array(16)
  const cost = async (numbers: Argon2Numbers): Promise<number> => {
    const start = milliseconds()
    await hasher.hash('calibration', numbers, salt)
    return milliseconds() - start
  }
  let numbers = argon2Default
  let taken = await cost(numbers)
  if (taken > tooSlowMilliseconds) return calibrationFloor
  while (taken < fastEnoughMilliseconds && numbers.memoryKib < calibrationCeilingKib) {
    const larger = { ...numbers, memoryKib: numbers.memoryKib * 2 }
    taken = await cost(larger)
    if (taken > tooSlowMilliseconds) return numbers
    numbers = larger
  }
  return numbers
}
