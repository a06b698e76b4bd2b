import type { CDPSession, Page } from 'playwright-core'

/** What the keyboard is switched to: the keys lie where they lie, what they say differs. */
export type Layout = 'greek' | 'latin'

const greekLetters = ';ςερτυθιοπασδφγηξκλζχψωβνμ'
const latinLetters = 'qwertyuiopasdfghjklzxcvbnm'
const special: Readonly<Record<string, { key: string; number: number; text?: string }>> = {
  Tab: { key: 'Tab', number: 9 },
  Enter: { key: 'Enter', number: 13, text: '\r' },
  Escape: { key: 'Escape', number: 27 },
  Space: { key: ' ', number: 32, text: ' ' },
  Backspace: { key: 'Backspace', number: 8 },
  Delete: { key: 'Delete', number: 46 },
  Home: { key: 'Home', number: 36 },
  End: { key: 'End', number: 35 },
  PageDown: { key: 'PageDown', number: 34 },
  PageUp: { key: 'PageUp', number: 33 },
  ArrowLeft: { key: 'ArrowLeft', number: 37 },
  ArrowUp: { key: 'ArrowUp', number: 38 },
  ArrowRight: { key: 'ArrowRight', number: 39 },
  ArrowDown: { key: 'ArrowDown', number: 40 },
}
const modifiers = { Alt: 1, Control: 2, Shift: 8 } as const

type Stroke = {
  readonly key: string
  readonly code: string
  readonly number: number
  readonly text?: string | undefined
  readonly modifiers?: number
  readonly commands?: readonly string[]
}

/** The key of this name (`KeyK`, `Digit1`, `F4`, `Enter`) as the layout says it. */
function strokeOf(code: string, layout: Layout): Stroke {
  const named = special[code]
  if (named) return { code, ...named }
  if (/^F\d+$/.test(code)) return { code, key: code, number: 111 + Number(code.slice(1)) }
  const sign = code.slice(-1)
  if (code.startsWith('Digit')) return { code, key: sign, number: sign.charCodeAt(0), text: sign }
  const latin = sign.toLowerCase()
  const key = layout === 'latin' ? latin : (greekLetters[latinLetters.indexOf(latin)] ?? latin)
  return { code, key, number: sign.charCodeAt(0), text: key }
}

/** The key that writes this character, on whichever layout it lies; null when none does by itself. */
function strokeOfCharacter(character: string): Stroke | null {
  if (/\d/.test(character)) return strokeOf(`Digit${character}`, 'latin')
  if (character === ' ') return strokeOf('Space', 'latin')
  // A dead key before a vowel: the vowel's own key arrives with the accented letter.
  const bare = character.normalize('NFD').charAt(0).toLowerCase()
  const place = Math.max(greekLetters.indexOf(bare, 1), latinLetters.indexOf(bare))
  if (place < 0) return null
  const latin = latinLetters.charAt(place).toUpperCase()
  const isUpper = character !== character.toLowerCase()
  return {
    code: `Key${latin}`,
    key: character,
    number: latin.charCodeAt(0),
    text: character,
    modifiers: isUpper ? modifiers.Shift : 0,
  }
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

async function strike(page: Page, { number, code, key, text, ...rest }: Stroke): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, session)
  const devtools = await session
  const held = rest.modifiers ?? 0
  // A key that is held with Ctrl or Alt writes nothing.
  const written = (held & (modifiers.Control | modifiers.Alt)) === 0 ? text : undefined
  const event = { code, key, windowsVirtualKeyCode: number, modifiers: held }
  try {
    await devtools.send('Input.dispatchKeyEvent', {
      ...event,
      type: written === undefined ? 'rawKeyDown' : 'keyDown',
      ...(written === undefined ? {} : { text: written }),
      ...(rest.commands ? { commands: [...rest.commands] } : {}),
    })
    await devtools.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
  } catch (error) {
    // The key that locks takes the window away before it is let go.
    if (held === 0) throw error
  }
}

/** Presses `KeyK`, `Control+KeyK`, `Shift+Tab`: keys by their place, as the layout says them. */
export async function pressKeys(page: Page, keys: string, layout: Layout): Promise<void> {
  const held = keys.split('+')
  const code = held.pop() ?? ''
  const sum = held.reduce((total, name) => total | modifiers[name as keyof typeof modifiers], 0)
  await strike(page, {
    ...strokeOf(code, layout),
    modifiers: sum,
    // What the browser itself makes of the keys; without it a dispatched Ctrl+A only arrives.
    ...(keys === 'Control+KeyA' ? { commands: ['selectAll'] } : {}),
  })
}

/** Types text key by key; what no key writes by itself (`«`, `–`) is put in as from a list of characters. */
export async function typeText(page: Page, text: string): Promise<void> {
  for (const character of text) {
    const stroke = strokeOfCharacter(character)
    // One key after the other, as fingers do.
    // oxlint-disable no-await-in-loop
    if (stroke) await strike(page, stroke)
    else if (character === '\n') await strike(page, strokeOf('Enter', 'latin'))
    else await page.keyboard.insertText(character)
    // oxlint-enable no-await-in-loop
  }
}
