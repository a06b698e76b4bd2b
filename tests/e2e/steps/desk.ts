import type { Page } from 'playwright-core'
import { say, type WordKey } from '../../../shared/i18n/say'
import { type Layout, pressKeys, typeText } from './keys'

export type DeskLanguage = 'el' | 'en'

/** What a desk stands before: the running program, in whichever host. */
export type Screen = { page(): Promise<Page> }

/** How long a screen may take on a busy machine, in milliseconds. */
const patience = 30_000
/** More stops than any screen has. */
const mostStops = 160

/** Somebody at the keyboard: reads the screen, and does everything by keys alone. */
export type Desk = ReturnType<typeof sitDown>

export function sitDown(screen: Screen, language: DeskLanguage, layout: Layout) {
  const words = (key: WordKey, values?: Readonly<Record<string, string | number>>) =>
    say(language, key, values)
  const press = async (keys: string, times = 1) => {
    const page = await screen.page()
    // oxlint-disable-next-line no-await-in-loop
    for (let time = 0; time < times; time += 1) await pressKeys(page, keys, layout)
  }
  const type = async (text: string) => {
    const page = await screen.page()
    await typeText(page, text)
    // These hands are as fast as a scanner: a key that writes nothing keeps an Enter from ending a scan.
    await page.keyboard.press('Control')
  }
  const write = async (text: string) => {
    await press('Control+KeyA')
    if (text === '') await press('Delete')
    else await type(text)
  }

  /** Goes on with Tab to what has this name. */
  const goTo = async (label: string, { back = false } = {}) => {
    const page = await screen.page()
    const passed: string[] = []
    const until = Date.now() + patience
    // oxlint-disable no-await-in-loop
    for (;;) {
      const name = await focusedName(page)
      if (name === label) return
      passed.push(name)
      if (passed.length > mostStops || Date.now() > until)
        throw new Error(`Tab does not come to «${label}», only to: ${[...new Set(passed)].join(' | ')}`)
      await pressKeys(page, back ? 'Shift+Tab' : 'Tab', layout)
    }
    // oxlint-enable no-await-in-loop
  }
  const fill = async (label: string, text: string) => {
    await goTo(label)
    await write(text)
  }
  /** Takes an option of a list by its words. */
  const choose = async (label: string, option: string) => {
    await goTo(label)
    const page = await screen.page()
    await write(option)
    // oxlint-disable no-await-in-loop
    for (let step = 0; step < 40; step += 1) {
      if ((await markedOption(page)) === option) {
        await press('Enter')
        return
      } else await press('ArrowDown')
    }
    // oxlint-enable no-await-in-loop
    throw new Error(`«${label}» does not offer «${option}»`)
  }
  /** Goes to a button or link and presses it. */
  const push = async (label: string) => {
    await see(label)
    await goTo(label)
    await press('Enter')
  }
  const tick = async (label: string) => {
    await goTo(label)
    await press('Space')
  }
  /** Waits until these words are on the screen. */
  const see = async (text: string) => {
    const page = await screen.page()
    const found = page
      .getByText(text)
      .or(page.getByLabel(text))
      .or(page.getByRole('button', { name: text }))
    await found.filter({ visible: true }).first().waitFor({ timeout: patience })
  }
  /** Waits until these words are gone. */
  const notSee = async (text: string) => {
    const page = await screen.page()
    await page
      .getByText(text)
      .filter({ visible: true })
      .first()
      .waitFor({ state: 'detached', timeout: patience })
  }
  /** Esc, once for an open list and once for the dialog it stands in. */
  const leaveDialog = async () => {
    const dialog = (await screen.page()).getByRole('dialog')
    await dialog.first().waitFor()
    // oxlint-disable no-await-in-loop
    for (let time = 0; time < 3 && (await dialog.count()) > 0; time += 1) {
      await press('Escape')
      await dialog
        .first()
        .waitFor({ state: 'detached', timeout: 1500 })
        .catch(() => undefined)
    }
    // oxlint-enable no-await-in-loop
  }
  const focused = async () => focusedName(await screen.page())
  return {
    language,
    layout,
    screen,
    words,
    press,
    type,
    write,
    goTo,
    fill,
    choose,
    push,
    tick,
    see,
    notSee,
    leaveDialog,
    focused,
  }
}

/** What a screen reader would call the thing that has the focus. Only reads. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return ''
    const plain = (element: Element | null | undefined) => {
      if (!element) return ''
      const copy = element.cloneNode(true) as Element
      for (const hidden of copy.querySelectorAll('[aria-hidden="true"], kbd, style, svg')) hidden.remove()
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
    }
    const by = focused.getAttribute('aria-labelledby')
    if (by) return plain(document.getElementById(by.split(' ')[0] ?? ''))
    const own = focused.getAttribute('aria-label')
    if (own) return own
    const labels = (focused as HTMLInputElement).labels
    if (labels && labels.length > 0) return plain(labels[0])
    return plain(focused)
  })
}

/** The words of the option that Enter would take. */
function markedOption(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('[role="option"][data-combobox-selected]')]
        .find((option) => option.offsetParent !== null)
        ?.innerText.trim() ?? null,
  )
}
