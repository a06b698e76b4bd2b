import { clipboard } from 'electron'
import type { Clipboard } from '../../ports/clipboard'

export const systemClipboard: Clipboard = {
  write: (text) => clipboard.writeText(text),
  read: () => clipboard.readText(),
  clear: () => clipboard.clear(),
}
