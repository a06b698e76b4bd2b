// A worker for one derivation. It ends afterwards, because WebAssembly memory never shrinks.
import { parentPort, workerData } from 'node:worker_threads'
import { argon2id, type Argon2Numbers } from './argon2'
import { sodium, sodiumReady } from './sodium'

export type Argon2Request = { password: Uint8Array; salt: Uint8Array; numbers: Argon2Numbers }

async function answer(): Promise<void> {
  const { password, salt, numbers } = workerData as Argon2Request
  await sodiumReady()
  const key = argon2id(password, salt, numbers)
  sodium.memzero(password)
  // A worker thread's port has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(key)
}

void answer()
