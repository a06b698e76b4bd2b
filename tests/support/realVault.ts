import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wireApp } from '../../main/app/createApp'
import { inProcessPasswordHasher } from '../../main/keys/passwordHash'
import { createLog } from '../../main/shell/ports/log'
import type { Reply } from '../../shared/contract/failure'
import type { InputOf, OperationName, OutputOf } from '../../renderer/api/client'
import { FakeClipboard, FakeClock, FakeFiles, recordingLog, recordingPrinter } from './fakePorts'
import { randomUUID } from 'node:crypto'

export const goodPassword = 'θάλασσα βράχος αλάτι σύννεφο πεύκο'
export const otherPassword = 'καΐκι λεμόνι πέτρα άνεμος ασβέστης'

/** The whole program but the shell: real key file, real database; only Argon2id has the smallest legal numbers. */
export async function startRealApp({
  folder = mkdtempSync(join(tmpdir(), 'kentro-vault-')),
  practice = false,
  /** With the built workers; only drawing needs them. */
  workersFolder = join(__dirname, '..', '..', 'out', 'main'),
} = {}) {
  const clock = new FakeClock()
  const files = new FakeFiles()
  const clipboard = new FakeClipboard()
  const storeFolder = join(folder, 'store')
  const windowFolder = `${storeFolder}.window`
  const log = recordingLog(createLog(join(windowFolder, 'logs'), clock))
  const events: { connection: string; event: string; payload: unknown }[] = []
  const { app, vault } = wireApp(
    {
      clock,
      files,
      clipboard,
      log,
      printer: recordingPrinter(),
      ids: { next: () => randomUUID() },
      appInfo: {
        version: '0.1.0',
        practice,
        storeFolder,
        windowFolder,
        temporaryFolder: join(folder, 'temporary'),
        resourcesFolder: join(__dirname, '..', '..', 'resources'),
      },
    },
    {
      workersFolder,
      hasher: inProcessPasswordHasher(),
      argon2: { memoryKib: 19 * 1024, passes: 1 },
    },
  )
  app.onEvent((connection, event, payload) => void events.push({ connection, event, payload }))
  return {
    app,
    vault,
    clock,
    files,
    clipboard,
    log,
    events,
    folder,
    storeFolder,
    windowFolder,
    call: <N extends OperationName>(name: N, input: InputOf<N>, connection = 'window') =>
      app.dispatch(connection, name, input) as Promise<Reply<OutputOf<N>>>,
    async do<N extends OperationName>(
      name: N,
      input: InputOf<N>,
      connection = 'window',
    ): Promise<OutputOf<N>> {
      const reply = await app.dispatch(connection, name, input)
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`)
      return reply.value as OutputOf<N>
    },
    async stop({ keep = false } = {}) {
      await app.close()
      if (!keep) rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type RealApp = Awaited<ReturnType<typeof startRealApp>>
