// The program in a process of its own, for tests that kill it: hands one parcel over through the gate on a store that lies
// there, and dies where it was told to. One argument: what to do, as JSON.
import { writeSync } from 'node:fs'
import type Database from 'better-sqlite3-multiple-ciphers'
import type { InputOf } from '../../renderer/api/client'
import { createTestApp } from './testApp'

export type Errand = {
  readonly root: string
  readonly folder: string
  /** The store's key, hexadecimal. */
  readonly key: string
  readonly userId: string
  readonly handOver: InputOf<'distributions.handOver'>
  /**
   * Before which statement that writes the process kills itself, from 0; the number of them all: after the commit and before
   * anybody hears of it. Null: it lives until it is killed from outside.
   */
  readonly diesBefore: number | null
}

/** What it says once the gate answered: how many statements wrote, the last of them the commit. */
export type Answered = { readonly ok: boolean; readonly statements: number }

function countWriting(connection: Database.Database, diesBefore: number | null): () => number {
  let count = 0
  const statement = Object.getPrototypeOf(connection.prepare('SELECT 1')) as Database.Statement
  for (const way of ['run', 'all', 'get'] as const) {
    const does = statement[way] as (...values: unknown[]) => unknown
    statement[way] = function (this: Database.Statement, ...values: unknown[]) {
      const commits = this.source === 'COMMIT'
      if (this.readonly && !commits) return does.apply(this, values)
      if (count === diesBefore) process.kill(process.pid, 'SIGKILL')
      count += 1
      const done = does.apply(this, values)
      if (commits && count === diesBefore) process.kill(process.pid, 'SIGKILL')
      return done
    } as never
  }
  return () => count
}

async function main({ root, folder, key, userId, handOver, diesBefore }: Errand): Promise<void> {
  const app = await createTestApp({
    root,
    left: { folder, key: Buffer.from(key, 'hex'), idsAfter: 1_000_000 },
  })
  const person = app.again(userId, 'socialWorker', 'supervisor')
  const statements = countWriting(app.connection, diesBefore)
  const { ok } = await person.call('distributions.handOver', handOver)
  writeSync(1, `${JSON.stringify({ ok, statements: statements() } satisfies Answered)}\n`)
  // It goes on living, as the program does between the hand-over and its receipt.
  setInterval(() => undefined, 60_000)
}

main(JSON.parse(process.argv[2]!) as Errand).catch((error: unknown) => {
  writeSync(2, String(error))
  process.exit(1)
})
