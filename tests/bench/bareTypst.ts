import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { WorkerAnswer, WorkerFiles, WorkerOrder } from '../../main/drawing/workerMessages'
import { root, workersFolder } from './program'

/** The drawing worker by itself: no queue, no limits, no replacement of worn-out workers, nothing kept. */
export async function bareTypst() {
  const wasm = readFileSync(join(workersFolder, 'typst_ts_web_compiler_bg.wasm'))
  const workerData: WorkerFiles = {
    engine: await WebAssembly.compile(wasm),
    fontsFolder: join(root, 'resources', 'fonts'),
    lettersFolder: join(root, 'resources', 'letters'),
  }
  const worker = new Worker(join(workersFolder, 'typstWorker.js'), { workerData, stdout: true, stderr: true })
  await once(worker, 'message')
  return {
    async draw(order: WorkerOrder): Promise<Uint8Array> {
      const answered = once(worker, 'message')
      worker.postMessage(order, [])
      const [answer] = (await answered) as [WorkerAnswer]
      if (!answer.ok) throw new Error(`The bare worker did not draw: ${answer.problem.code}`)
      return answer.pdf
    },
    close: () => worker.terminate(),
  }
}
