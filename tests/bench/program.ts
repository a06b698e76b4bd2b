import { join } from 'node:path'
import { v7 } from 'uuid'
import { wireApp } from '../../main/app/createApp'
import type { Connection } from '../../main/database/open'
import type { Transactions } from '../../main/dispatch/transactions'
import type { Argon2Numbers } from '../../main/keys/argon2'
import type { PasswordHasher } from '../../main/keys/passwordHash'
import { sodium, sodiumReady } from '../../main/keys/sodium'
import type { InputOf, OperationName, OutputOf } from '../../renderer/api/client'
import { FakeClipboard, FakeClock, FakeFiles, recordingLog, recordingPrinter } from '../support/fakePorts'
import { sampleCentre } from '../support/sampleCentre'

export const root = join(__dirname, '..', '..')
export const workersFolder = join(root, 'out', 'main')
export const password = 'θάλασσα βράχος αλάτι σύννεφο πεύκο'
export const signInName = 'measurer'

const connection = 'window'

/** Stands in Argon2id's place where everything but its cost is measured. */
export function hasherWithoutCost(): PasswordHasher {
  return {
    async hash(typed, _numbers, salt) {
      await sodiumReady()
      return sodium.crypto_generichash(32, new TextEncoder().encode(typed.normalize('NFKC')), salt)
    },
    close: async () => {},
  }
}

export type ProgramOptions = {
  readonly folder: string
  readonly practice?: boolean
  /** Left out: Argon2id in its worker, with the program's own numbers. */
  readonly hasher?: PasswordHasher
  readonly argon2?: Argon2Numbers
}

/** The whole program but its shell, on a store in this folder. Its clock stands still, so that it never locks itself. */
export function startProgram({ folder, practice = false, ...keys }: ProgramOptions) {
  const log = recordingLog()
  const { app, vault } = wireApp(
    {
      clock: new FakeClock(),
      files: new FakeFiles(),
      log,
      printer: recordingPrinter(),
      clipboard: new FakeClipboard(),
      ids: { next: () => v7() },
      appInfo: {
        version: '0.0.0-bench',
        practice,
        storeFolder: folder,
        windowFolder: `${folder}.window`,
        temporaryFolder: `${folder}.temporary`,
        resourcesFolder: join(root, 'resources'),
      },
    },
    { workersFolder, ...keys },
  )

  /** One call through the gate. @throws where it fails: what cannot be done cannot be measured. */
  async function call<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
    const reply = await app.dispatch(connection, name, input)
    if (!reply.ok)
      throw new Error(`${name}: ${JSON.stringify(reply.failure)} ${JSON.stringify(log.entries.at(-1) ?? '')}`)
    return reply.value as OutputOf<N>
  }

  const openParts = () => {
    if (!vault.open) throw new Error('The store is sealed')
    return vault.open.parts
  }

  return {
    file: join(folder, 'kentro.db'),
    call,
    signIn: () => call('vault.signIn', { signInName, password }),
    lock: () => call('vault.lock', {}),
    /** Makes the store; its first person is administrator and supervisor. */
    async setUp() {
      const { groups } = await call('vault.prepare', { signInName, password, names: [] })
      return call('vault.create', {
        person: {
          fullName: 'Μυρτώ Μετρητή',
          title: '',
          roles: ['administrator', 'supervisor'],
        },
        centre: sampleCentre,
        groups: [0, 5].map((place) => ({ place, text: groups[place]! })),
      })
    },
    /** The open store's own connection: bare statements run under the same settings, on the same cached pages. */
    get connection(): Connection {
      return openParts().database.connection
    },
    get transactions(): Transactions {
      return openParts().transactions
    },
    /** A copy of the open store's key, for the bare opening of the same file. */
    databaseKey(): Uint8Array {
      const { databaseKey } = Reflect.get(vault.open!, 'keys') as { databaseKey: Uint8Array }
      return databaseKey.slice()
    },
    close: () => app.close(),
  }
}

export type Program = ReturnType<typeof startProgram>
