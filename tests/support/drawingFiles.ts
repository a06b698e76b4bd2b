import { join } from 'node:path'
import type { TypstFiles } from '../../main/drawing/typstDrawing'

const root = join(__dirname, '../..')

/** Where a checkout keeps what the drawing needs; the worker comes from `bundleWorker` or from the build. */
export function drawingFiles(workerFile: string): TypstFiles {
  return {
    workerFile,
    wasmFile: join(
      root,
      'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm',
    ),
    fontsFolder: join(root, 'resources/fonts'),
    lettersFolder: join(root, 'resources/letters'),
  }
}
