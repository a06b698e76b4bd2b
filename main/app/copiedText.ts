import type { Clipboard } from '../ports/clipboard'
import type { Clock } from '../ports/clock'
import type { Log } from '../ports/log'
import { namesOf } from './databaseFailures'

/** How long a copied text may be pasted, in milliseconds. */
const pasteTime = 30_000

/**
 * Puts texts on the clipboard and takes each away again after half a minute, so that a citizen's number does not wait
 * there for whoever pastes next. What was copied elsewhere meanwhile stays.
 */
export class CopiedText {
  private copied: string | null = null
  private stop = () => {}

  constructor(
    private readonly clipboard: Clipboard,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async copy(text: string): Promise<void> {
    this.stop()
    this.copied = text
    this.stop = this.clock.every(pasteTime, () => void this.takeAway())
    await this.clipboard.write(text)
  }

  /** Also before its time is up: the program ends. Never fails. */
  async takeAway(): Promise<void> {
    this.stop()
    const { copied } = this
    this.copied = null
    try {
      const isThere = copied !== null && (await this.clipboard.read()) === copied
      // Another copy may have begun while the system answered.
      if (isThere && this.copied === null) this.clipboard.clear()
    } catch (error) {
      this.log.write({ event: 'clipboardNotCleared', ...namesOf(error) })
    }
  }
}
