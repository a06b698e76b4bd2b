import type { Reply } from '../../shared/contract/failure'
import type { Json } from '../../shared/contract/json'

/** What the preload puts on the window, and all of it. */
export type Host = {
  call(operation: string, input: unknown): Promise<Reply<Json>>
  on(event: string, listener: (payload: Json) => void): () => void
}

declare global {
  interface Window {
    readonly host: Host
  }
}
