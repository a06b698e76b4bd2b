import type { IpcMain, WebContents } from 'electron'
import { decode, encode } from './codec'
import type { SeenFrame } from './bridge'
import type { ToHost, ToPage } from './pageSide'
import { strict } from './strict'

type Handler = Parameters<IpcMain['handle']>[1]

export type Ipc = ReturnType<typeof createIpc>

/** `ipcMain.handle` and the way of a message to its handler: through the structured clone there and back. */
export function createIpc() {
  const handlers = new Map<string, Handler>()
  const ipcMain = strict('ipcMain', {
    handle(channel, handler) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
      handlers.set(channel, handler)
    },
  } satisfies Pick<IpcMain, 'handle'>)

  return {
    ipcMain,
    async answer(sender: WebContents, frame: SeenFrame | null, message: ToHost): Promise<ToPage> {
      const { id, channel } = message
      try {
        const handler = handlers.get(channel)
        if (!handler) throw new Error(`No handler registered for '${channel}'`)
        // A frame inside a page has a parent; the program looks only at whether there is one.
        const senderFrame = frame && {
          url: frame.url,
          parent: frame.isMain ? null : {},
          isDestroyed: () => false,
        }
        const event = strict('event', {
          type: 'frame',
          sender,
          senderFrame: senderFrame && strict('frame', senderFrame),
        })
        const value: unknown = await handler(event as never, ...(decode(message.parameters) as unknown[]))
        return { kind: 'reply', id, ok: true, value: encode(structuredClone(value)) }
      } catch (error) {
        return {
          kind: 'reply',
          id,
          ok: false,
          message: `Error invoking remote method '${channel}': ${String(error)}`,
        }
      }
    },
  }
}
