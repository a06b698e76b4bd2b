import type { Reply } from '../../shared/contract/failure'
import type { Json } from '../../shared/contract/json'

/** What the preload puts on the window, and all of it. */
export type Host = {
  call(operation: string, input: unknown): Promise<Reply<Json>>
  on(event: string, listener: (payload: Json) => void): () => void
}

/** The host of this window, as the preload left it. */
export const windowHost = (): Host => (window as unknown as { readonly host: Host }).host
