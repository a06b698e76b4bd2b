import type { BrowserContext, Page } from 'playwright-core'

export type StandInOptions = {
  /** Path of Chromium, Chrome or Edge. */
  browser: string
  headless: boolean
  /** The store's folder; beside it, in `<storeFolder>.window`, lies the rest. Absent: where the program itself decides. */
  storeFolder?: string
  /** Where dialogs point: files are saved to it and chosen from it. */
  practiceFolder: string
  /** Called when the browser opens no visible window: it does not start, or there is no display behind DISPLAY. */
  whenNoWindow?: () => void
  viewport?: { width: number; height: number }
  chromiumArgs?: readonly string[]
  /** Folder of the built program (`main`, `preload`, `renderer`); `out` under the present folder when absent. */
  built?: string
  /** What was given on the command line, for the program to judge. */
  programArguments?: readonly string[]
}

export type ShownDialog = { kind: 'open' | 'save' | 'error'; answer: string | null; text: string }

/** What the parts of the stand-in share, and what the tests look at. */
export type Host = {
  readonly options: StandInOptions
  readonly built: string
  /** A word no page can guess: the two worlds of a page speak under it. */
  readonly secret: string
  readonly dialogs: ShownDialog[]
  /** Answers for the coming dialogs: a path, or `null` for a cancelled one. */
  readonly nextAnswers: (string | null)[]
  readonly prints: { pdf: string | null }[]
  /** The clipboard of the PC: whoever else copies something sets its text. */
  readonly clipboard: { text: string }
  /** Addresses that were asked for and not answered: everything outside the program's own scheme. */
  readonly blockedRequests: string[]
  readonly deniedNavigations: string[]
  readonly deniedWindows: string[]
  /** The text that visible windows announce practice by; also printed. */
  say(text: string): void
  /** A browser page of its own renderer process, for one BrowserWindow. */
  openPage(): Promise<{ page: Page; context: BrowserContext; close(): Promise<void> }>
}

/**
 * Chromium has no scheme of ours and cannot be given one from outside, so that `app://kk/x` is `https://kk.invalid/x` in
 * the page: a secure origin that leads nowhere. Everything the program sees says `app://`.
 */
export const toBrowser = (url: string) =>
  url.replace(/^app:\/\/([^/]*)/i, (_match, host: string) => `https://${host}.invalid`)
export const toProgram = (url: string) => url.replace(/^https:\/\/([^/]*)\.invalid(?=\/|$)/, 'app://$1')
