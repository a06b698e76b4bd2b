import type { Clipboard } from 'electron'
import type { Page } from 'playwright-core'
import type { Host } from './host'
import { strict } from './strict'

/**
 * A clipboard of its own. From a visible window what is copied reaches the system's clipboard too, so that it can be
 * pasted; nothing is ever read from there or cleared there.
 */
export function createClipboard(host: Host, currentPage: () => Promise<Page> | undefined) {
  async function bringOut(text: string) {
    const page = await currentPage()
    await page?.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  }
  return strict('clipboard', {
    async writeText(text) {
      host.clipboard.text = text
      // A window without focus may not write: then it stays within.
      if (!host.options.headless) void bringOut(text).catch(() => undefined)
    },
    readText: async () => host.clipboard.text,
    clear() {
      host.clipboard.text = ''
    },
  } satisfies Partial<Clipboard>)
}
