import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '../../shared/contract'
import type { Reply } from '../../shared/contract/failure'
import type { Json } from '../../shared/contract/json'
import { createDispatch } from '../dispatch/dispatch'
import { SignIns } from '../dispatch/signIns'
import { typstDrawing } from '../drawing/typstDrawing'
import { type Argon2Numbers, argon2Default } from '../keys/argon2'
import { systemDisk } from '../keys/keyFileDisk'
import { type PasswordHasher, workerPasswordHasher } from '../keys/passwordHash'
import { asWordList } from '../keys/wordCode'
import type { AppInfo } from '../ports/appInfo'
import type { Clipboard } from '../ports/clipboard'
import type { Clock } from '../ports/clock'
import type { Files } from '../ports/files'
import type { Ids } from '../ports/ids'
import type { Log } from '../ports/log'
import type { Printer } from '../ports/printer'
import { idleMinutes } from '../features/settings'
import { sheets } from '../sheets/sheets'
import { CopiedText } from './copiedText'
import { namesOf } from './databaseFailures'
import { handlers } from './handlers'
import { NewPasswords } from './newPasswords'
import { shippedResources } from './resources'
import { ownFiles } from './ownFiles'
import { StoreFolder } from './storeFolder'
import { Vault } from './vault'

export type Ports = {
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly files: Files
  readonly printer: Printer
  readonly clipboard: Clipboard
  readonly appInfo: AppInfo
}

export type App = {
  /** One call from the window with this connection. Never throws. */
  dispatch(connection: string, operation: string, input: unknown): Promise<Reply<Json>>
  /** The window is gone: its sign-in ends. */
  closeConnection(connection: string): Promise<void>
  /** Locks at once: the computer was locked or sleeps, another account came. */
  lock(): Promise<void>
  /** Before the program ends: anchors the audit trail and closes the database. */
  close(): Promise<void>
  /** What happens without being asked: `locked`, `lockSoon`, `progress`. Returns the way to stop listening. */
  onEvent(listener: (connection: string | 'all', event: string, payload: Json) => void): () => void
}

export type AppOptions = {
  /** Where the built workers lie: argon2Worker.js, typstWorker.js. */
  readonly workersFolder: string
  /** Tests use a quicker hasher and smaller numbers. */
  readonly hasher?: PasswordHasher
  readonly argon2?: Argon2Numbers
}

const anchorEvery = 15 * 60_000
const warnBeforeLock = 60_000
const usualIdleMinutes = 5

/** Wires the program: ports in, one dispatch out. Knows nothing of Electron. */
export async function createApp(ports: Ports, options: AppOptions): Promise<App> {
  return wireApp(ports, options).app
}

/** The same with the vault in hand, for tests that look behind the gate. */
export function wireApp(ports: Ports, options: AppOptions): { app: App; vault: Vault } {
  const { clock, ids, log, files, printer, clipboard, appInfo } = ports
  const listeners = new Set<Parameters<App['onEvent']>[0]>()
  const emit = (connection: string, event: string, payload: Json) => {
    for (const listener of listeners) listener(connection, event, payload)
  }
  const resources = appInfo.resourcesFolder
  const hasher = options.hasher ?? workerPasswordHasher(join(options.workersFolder, 'argon2Worker.js'))
  const drawing = typstDrawing({
    workerFile: join(options.workersFolder, 'typstWorker.js'),
    wasmFile: join(options.workersFolder, 'typst_ts_web_compiler_bg.wasm'),
    fontsFolder: join(resources, 'fonts'),
    lettersFolder: join(resources, 'letters'),
  })
  const words = (name: string) =>
    JSON.parse(readFileSync(join(resources, 'lists', `${name}.json`), 'utf8')) as string[]
  const signIns = new SignIns(
    clock,
    () => 60_000 * ((vault.open && idleMinutes(vault.open.parts.reader)) ?? usualIdleMinutes),
    ({ connection }, why) => emit(connection, 'locked', { why }),
  )
  const folder = new StoreFolder(appInfo.storeFolder)
  const vault = new Vault({
    folder,
    keyParts: {
      hasher,
      numbers: options.argon2 ?? argon2Default,
      clock,
      disk: systemDisk,
      words: asWordList(words('greekWords')),
      appVersion: appInfo.version,
    },
    appInfo,
    ids,
    log,
    newPasswords: new NewPasswords(words('blockedPasswords')),
    shippedLists: () => shippedResources(resources).readLists(),
    signIns: () => signIns,
  })
  const copied = new CopiedText(clipboard, clock, log)
  const copyText = (text: string) => copied.copy(text)
  const dispatch = createDispatch({
    contract,
    handlers: handlers as never,
    clock,
    ids,
    log,
    outside: {
      files,
      ownFiles: ownFiles({
        databaseFile: folder.database,
        storeFolder: folder.path,
        windowFolder: appInfo.windowFolder,
        temporaryFolder: appInfo.temporaryFolder,
      }),
      printer,
      copyText,
      drawing,
      sheets,
      appInfo,
      resources: shippedResources(resources),
    },
    signIns,
    vault,
    open: () => {
      const store = vault.open
      return store && { transactions: store.transactions, store, sealsOf: (actor) => store.sealsOf(actor) }
    },
    emit,
  })

  async function lock(): Promise<void> {
    signIns.endAll('locked')
    await vault.seal()
  }

  const stops = [
    clock.every(1000, () => {
      for (const { connection, milliseconds } of signIns.remaining())
        if (milliseconds > 0 && milliseconds <= warnBeforeLock)
          emit(connection, 'lockSoon', { seconds: Math.ceil(milliseconds / 1000) })
      const before = signIns.remaining().length
      signIns.expire()
      if (signIns.remaining().length < before)
        vault.seal().catch((error: unknown) => log.write({ event: 'lockNotRecorded', ...namesOf(error) }))
    }),
    clock.every(anchorEvery, () => {
      vault.open?.anchor().catch(() => log.write({ event: 'anchorNotWritten' }))
    }),
  ]

  const app: App = {
    dispatch,
    lock,
    async closeConnection(connection) {
      signIns.end(connection, 'windowClosed')
      vault.abandon(connection)
      if (signIns.remaining().length === 0) await vault.seal()
    },
    async close() {
      for (const stop of stops) stop()
      await copied.takeAway()
      await lock()
      await hasher.close()
      await drawing.close()
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return { app, vault }
}
