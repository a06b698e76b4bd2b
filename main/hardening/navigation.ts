import { appAddress } from './decision'
import type { Decision } from './decision'

const documentOf = (url: string): string => url.split('#', 1)[0] ?? ''

/**
 * For `will-navigate`, `will-redirect` and `will-frame-navigate` alike (E6): the page may move inside itself or load
 * itself again, nothing else.
 */
export function decideNavigation(from: string, to: string): Decision {
  const target = documentOf(to)
  return target.startsWith(appAddress) && target === documentOf(from) ? 'allow' : 'deny'
}

/** No page opens a window (E7). */
export const decideWindowOpen = (): { readonly action: 'deny' } => ({ action: 'deny' })

/** Refuses every `<webview>` (E10). */
export const denyWebview = (event: { preventDefault(): void }): void => event.preventDefault()

/** What a page may load at all: its own files and what it made itself in memory (E23). */
export function decideRequest(url: string): Decision {
  const own = [appAddress, `blob:${appAddress}`, 'blob:null/', 'data:']
  return own.some((start) => url.startsWith(start)) ? 'allow' : 'deny'
}
