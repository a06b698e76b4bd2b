import { appHost, appScheme } from './decision'
import type { Decision } from './decision'

/** As much of Electron's WebFrameMain as the decision needs. */
export type SenderFrame = {
  readonly url: string
  readonly parent: unknown
  isDestroyed(): boolean
}
export type SenderWindow = {
  readonly id: number
  isDestroyed(): boolean
}

/**
 * Whether a call comes from the main frame of a window we made, showing our page (E12). Protocol and host are compared,
 * not `origin`: for a scheme of one's own that is the text "null".
 */
export function validateSender(
  frame: SenderFrame | null,
  window: SenderWindow,
  ownWindows: ReadonlySet<number>,
): Decision {
  if (frame === null || window.isDestroyed() || !ownWindows.has(window.id)) return 'deny'
  // The other members of a destroyed frame throw.
  if (frame.isDestroyed() || frame.parent !== null) return 'deny'
  if (!URL.canParse(frame.url)) return 'deny'
  const { protocol, host, username, password } = new URL(frame.url)
  const ours = protocol === `${appScheme}:` && host === appHost && username === '' && password === ''
  return ours ? 'allow' : 'deny'
}
