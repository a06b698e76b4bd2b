import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { DrawingFailed } from '../ports/drawing'
import type { Drawing, DrawRequest } from '../ports/drawing'
import type { WorkerAnswer, WorkerFiles, WorkerOrder } from './workerMessages'

export type TypstFiles = {
  /** `typstWorker.ts`, bundled. */
  readonly workerFile: string
  readonly wasmFile: string
  readonly fontsFolder: string
  readonly lettersFolder: string
}

const usualLimits = {
  /** The engine's own start: under a second, on a busy PC several. */
  startMilliseconds: 30_000,
  /** A drawing that takes longer is stopped. */
  drawMilliseconds: 15_000,
  /** The engine's memory grows with each letter (0.4 to 3 MB), so a worker is replaced after so many. */
  lettersPerWorker: 100,
  /** The next worker is started this many letters earlier, so that nobody waits for it. */
  warmUpLetters: 20,
  /** An unused worker is let go: it holds more than 100 MB. */
  idleMilliseconds: 60_000,
}
export type DrawingLimits = typeof usualLimits

/** Draws with Typst in a worker thread, one letter at a time, in the order asked. Starts nothing before the first. */
export function typstDrawing(files: TypstFiles, limits: Partial<DrawingLimits> = {}): Drawing {
  return new TypstDrawing(files, { ...usualLimits, ...limits })
}

class TypstDrawing implements Drawing {
  #engine: Promise<WebAssembly.Module> | undefined
  #current: Promise<DrawingWorker> | undefined
  #next: Promise<DrawingWorker> | undefined
  #queue: Promise<unknown> = Promise.resolve()
  #idle: NodeJS.Timeout | undefined
  #closed = false

  constructor(
    private readonly files: TypstFiles,
    private readonly limits: DrawingLimits,
  ) {}

  draw(request: DrawRequest): Promise<Uint8Array> {
    const drawn = this.#queue.then(() => this.#drawNow(request))
    this.#queue = drawn.catch(() => undefined)
    return drawn
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#letGo()
  }

  async #drawNow(request: DrawRequest): Promise<Uint8Array> {
    if (this.#closed) throw new DrawingFailed({ code: 'closed' })
    clearTimeout(this.#idle)
    const worker = await this.#worker()
    const { layout, content, pictures = {} } = request
    const answer = await worker.draw({ layout, content, pictures }, this.limits.drawMilliseconds)
    // A worker that was stopped, or whose engine may have broken down in the middle, draws nothing more.
    const unsound = !answer.ok && ['timedOut', 'layoutFailed', 'closed'].includes(answer.problem.code)
    if (unsound || worker.drawn >= this.limits.lettersPerWorker) await this.#replace(worker)
    else if (worker.drawn >= this.limits.lettersPerWorker - this.limits.warmUpLetters)
      this.#next ??= this.#start()
    this.#letGoWhenIdle()
    if (!answer.ok) throw new DrawingFailed(this.#closed ? { code: 'closed' } : answer.problem)
    return answer.pdf
  }

  async #worker(): Promise<DrawingWorker> {
    this.#current ??= this.#start()
    try {
      return await this.#current
    } catch (error) {
      this.#current = undefined
      throw this.#closed ? new DrawingFailed({ code: 'closed' }) : error
    }
  }

  #start(): Promise<DrawingWorker> {
    this.#engine ??= readFile(this.files.wasmFile).then((bytes) => WebAssembly.compile(bytes))
    const started = this.#engine
      .then((engine) => DrawingWorker.start(this.files, engine, this.limits.startMilliseconds))
      .catch((error: unknown) => {
        this.#engine = undefined
        throw error instanceof DrawingFailed ? error : cannotStart(error)
      })
    // Whoever draws next meets the failure; until then it must not count as unhandled.
    started.catch(() => undefined)
    return started
  }

  async #replace(worker: DrawingWorker): Promise<void> {
    this.#current = this.#next
    this.#next = undefined
    await worker.stop()
  }

  #letGoWhenIdle(): void {
    clearTimeout(this.#idle)
    this.#idle = setTimeout(() => void this.#letGo(), this.limits.idleMilliseconds)
    this.#idle.unref()
  }

  async #letGo(): Promise<void> {
    clearTimeout(this.#idle)
    const workers = [this.#current, this.#next]
    this.#current = undefined
    this.#next = undefined
    this.#engine = undefined
    await Promise.all(workers.map(async (worker) => (await worker?.catch(() => undefined))?.stop()))
  }
}

/** One thread with one engine. */
class DrawingWorker {
  drawn = 0

  private constructor(private readonly thread: Worker) {}

  static async start(
    files: TypstFiles,
    engine: WebAssembly.Module,
    milliseconds: number,
  ): Promise<DrawingWorker> {
    const { fontsFolder, lettersFolder } = files
    const workerData: WorkerFiles = { engine, fontsFolder, lettersFolder }
    const thread = new Worker(files.workerFile, {
      workerData,
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    })
    // What the engine prints may repeat a letter: it goes nowhere.
    thread.stdout.resume()
    thread.stderr.resume()
    const worker = new DrawingWorker(thread)
    const answer = await worker.#answer(milliseconds)
    if (answer === 'ready') return worker
    await worker.stop()
    throw new DrawingFailed(answer.ok ? { code: 'layoutFailed', detail: 'no start' } : answer.problem)
  }

  async draw(order: WorkerOrder, milliseconds: number): Promise<WorkerAnswer> {
    this.drawn += 1
    const answer = this.#answer(milliseconds)
    this.thread.postMessage(order, [])
    const given = await answer
    return given === 'ready' ? { ok: false, problem: { code: 'layoutFailed', detail: 'two starts' } } : given
  }

  async stop(): Promise<void> {
    await this.thread.terminate()
  }

  /** The next message; a thread that fails, ends or takes too long answers with the problem. */
  #answer(milliseconds: number): Promise<WorkerAnswer | 'ready'> {
    return new Promise((resolve) => {
      const settle = (answer: WorkerAnswer | 'ready') => {
        clearTimeout(timer)
        this.thread.off('message', settle).off('error', failed).off('exit', ended)
        resolve(answer)
      }
      const failed = (error: Error) => settle({ ok: false, problem: cannotStart(error).problem })
      const ended = () => settle({ ok: false, problem: { code: 'closed' } })
      const timer = setTimeout(() => settle({ ok: false, problem: { code: 'timedOut' } }), milliseconds)
      this.thread.once('message', settle).once('error', failed).once('exit', ended)
    })
  }
}

/** The error's name and code only: its message may hold a path. */
function cannotStart(error: unknown): DrawingFailed {
  const { name, code } = Object(error) as { readonly name?: unknown; readonly code?: unknown }
  return new DrawingFailed({ code: 'layoutFailed', detail: [name, code].filter(Boolean).join(' ') })
}
