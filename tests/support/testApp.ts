import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyStore } from '../../main/app/copyStore'
import { handlers } from '../../main/app/handlers'
import { openParts } from '../../main/app/openStore'
import { ownFiles } from '../../main/app/ownFiles'
import { shippedResources } from '../../main/app/resources'
import { faultsOf } from '../../main/database/check'
import type { Writer } from '../../main/database/writer'
import type { AuditEntry } from '../../main/dispatch/auditTrail'
import { createDispatch } from '../../main/dispatch/dispatch'
import { SignIns } from '../../main/dispatch/signIns'
import type { OpenStore, Vault } from '../../main/dispatch/vault'
import { seedSettings } from '../../main/features/settings'
import { sheets } from '../../main/sheets/sheets'
import { usersTable } from '../../main/features/users'
import type { Drawing } from '../../main/ports/drawing'
import { contract } from '../../shared/contract'
import type { Failure, Reply } from '../../shared/contract/failure'
import type { Json } from '../../shared/contract/json'
import type { Role } from '../../shared/contract/operation'
import type { IsoInstant } from '../../shared/values/isoDate'
import type { InputOf, OperationName, OutputOf } from '../../renderer/api/client'
import { sampleCentre } from './sampleCentre'
import { countedIds, FakeClock, FakeFiles, recordingLog, recordingPrinter } from './fakePorts'
import { testKeys } from './testKeys'

/** A call that a test expected to succeed. */
export class UnexpectedFailure extends Error {
  constructor(
    name: string,
    readonly failure: Failure,
  ) {
    super(`${name} failed: ${JSON.stringify(failure)}`)
  }
}

export type TestPerson = {
  readonly userId: string
  /** The reply as the renderer gets it. */
  call<N extends OperationName>(name: N, input: InputOf<N>): Promise<Reply<OutputOf<N>>>
  /** The value, or an error that names the failure. */
  do<N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>
  /** The failure, or an error when the call succeeded. */
  failure<N extends OperationName>(name: N, input: InputOf<N>): Promise<Failure>
}

type TestAppOptions = {
  readonly drawing?: Drawing
  /** A store that another one closed or was killed with, opened again; new ids count from there. */
  readonly left?: { readonly folder: string; readonly key: Uint8Array; readonly idsAfter: number }
  /** The checkout, where the code was bundled to somewhere else. */
  readonly root?: string
}

/**
 * The program behind the gate on a real encrypted database in a temporary folder, without passwords: people are
 * signed in at once. Calls and replies pass through JSON as they do in the window.
 */
export async function createTestApp({
  drawing,
  left,
  root = join(__dirname, '..', '..'),
}: TestAppOptions = {}) {
  const folder = left?.folder ?? mkdtempSync(join(tmpdir(), 'kentro-test-'))
  const file = join(folder, 'kentro.db')
  const clock = new FakeClock()
  const ids = countedIds(left?.idsAfter)
  const log = recordingLog()
  const files = new FakeFiles()
  const printer = recordingPrinter()
  const copied: string[] = []
  const events: { connection: string; event: string; payload: Json }[] = []
  const signer = { userId: 'test', sign: (hash: Uint8Array) => hash }
  const key = left?.key ?? randomBytes(32)
  const parts = await openParts(file, key, left ? 'existing' : 'create', signer, join(folder, 'before.db'))
  const signIns = new SignIns(
    clock,
    () => 5 * 60_000,
    () => undefined,
  )
  const resources = shippedResources(join(root, 'resources'))
  const keys = await testKeys(root)
  const seed = (writer: Writer) =>
    seedSettings(
      writer,
      { centre: sampleCentre, lists: resources.readLists() },
      { newId: () => ids.next(), now: () => clock.now() },
    )
  if (!left)
    await parts.transactions.write({ action: null, userId: null, roles: [], at: () => clock.now() }, seed)
  const copyTo = (target: string, at: IsoInstant = clock.now()) =>
    parts.transactions.alone((open) => copyStore(open, key, target, at, () => Promise.resolve()))
  const check = () => parts.transactions.alone(({ database }) => faultsOf(database.connection))
  const dispatch = createDispatch({
    contract,
    handlers: handlers as never,
    clock,
    ids,
    log,
    outside: {
      files,
      ownFiles: ownFiles({
        databaseFile: file,
        storeFolder: folder,
        windowFolder: join(folder, 'window'),
        temporaryFolder: join(folder, 'temporary'),
      }),
      printer,
      copyText: async (text) => void copied.push(text),
      sheets,
      resources,
      drawing: drawing ?? {
        draw: () => Promise.resolve(new Uint8Array([37, 80, 68, 70])),
        close: async () => {},
      },
      appInfo: {
        version: '0.0.0-test',
        practice: true,
        storeFolder: folder,
        windowFolder: join(folder, 'window'),
        temporaryFolder: join(folder, 'temporary'),
        resourcesFolder: join(root, 'resources'),
      },
    },
    signIns,
    vault: {} as Vault,
    open: () => ({
      transactions: parts.transactions,
      store: { copyTo, check } as unknown as OpenStore,
      sealsOf: ({ userId }) => keys.seals(userId),
    }),
    emit: (connection, event, payload) => void events.push({ connection, event, payload }),
  })

  const through = async (connection: string, name: string, input: unknown): Promise<Reply<Json>> =>
    JSON.parse(
      JSON.stringify(await dispatch(connection, name, JSON.parse(JSON.stringify(input ?? null)))),
    ) as Reply<Json>

  function person(connection: string, userId: string): TestPerson {
    return {
      userId,
      call: (name, input) => through(connection, name, input) as never,
      async do(name, input) {
        const reply = await through(connection, name, input)
        if (!reply.ok) throw new UnexpectedFailure(name, reply.failure)
        return reply.value as never
      },
      async failure(name, input) {
        const reply = await through(connection, name, input)
        if (reply.ok) throw new Error(`${name} succeeded`)
        return reply.failure
      },
    }
  }

  async function addUser(roles: readonly Role[], fullName: string): Promise<string> {
    const userId = ids.next()
    await parts.transactions.write(
      { action: 'users.invited', userId: null, roles: [], at: () => clock.now() },
      async (writer, audit) => {
        await writer.insert(usersTable, {
          id: userId,
          version: 1,
          signInName: `user${userId.slice(-4)}`,
          fullName,
          title: '',
          roles: roles.join(' '),
          state: 'active',
          createdAt: clock.now(),
          language: null,
        })
        audit(userId)
      },
    )
    return userId
  }

  return {
    folder,
    file,
    clock,
    ids,
    log,
    files,
    printer,
    copied,
    events,
    signIns,
    /** The raw gate, for malformed calls. */
    dispatch: through,
    transactions: parts.transactions,
    key,
    /** The keys by which people seal notes, to give somebody new ones. */
    keys,
    /** A verified copy, with no key file beside it. */
    copyTo,
    connection: parts.database.connection,
    dataSource: parts.database.dataSource,
    /** Adds a user with these roles and signs them in; whoever was signed in before is signed out. */
    async signIn(...roles: Role[]): Promise<TestPerson> {
      const userId = await addUser(roles, `Χρήστης ${roles.join(' ')}`)
      signIns.begin(`window-${userId}`, userId, roles)
      return person(`window-${userId}`, userId)
    },
    /** Signs a user who was added before in again. */
    again(userId: string, ...roles: Role[]): TestPerson {
      signIns.begin(`window-${userId}`, userId, roles)
      return person(`window-${userId}`, userId)
    },
    auditTrail: (): AuditEntry[] => parts.reader.all<AuditEntry>('SELECT * FROM audit ORDER BY serial'),
    async close({ keep = false } = {}) {
      await parts.close()
      if (!keep) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type TestApp = Awaited<ReturnType<typeof createTestApp>>
