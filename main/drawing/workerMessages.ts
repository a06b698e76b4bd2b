import type { Json } from '../../shared/contract/json'
import type { DrawingProblem, Layout } from '../ports/drawing'

/** What a drawing worker is born with. The engine is compiled once and shared by all workers. */
export type WorkerFiles = {
  readonly engine: WebAssembly.Module
  readonly fontsFolder: string
  readonly lettersFolder: string
}

/** One drawing. The worker says `'ready'` once, and then answers order by order. */
export type WorkerOrder = {
  readonly layout: Layout
  readonly content: Json
  readonly pictures: Readonly<Record<string, Uint8Array>>
}

export type WorkerAnswer =
  | { readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: DrawingProblem }
