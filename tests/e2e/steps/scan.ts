import type { Page } from 'playwright-core'

/** Seconds from key to key, as scanners do it. */
const pace = 0.008

/**
 * A barcode scanner types the digits of a code where the focus is, and Enter; of several codes one after the other. All
 * keys are sent at once and bear the times at which a scanner would have pressed them: a slow machine does not make a
 * person of it. Between typing and scanning the hand needs its time.
 */
export async function scanCode(page: Page, ...codes: readonly string[]): Promise<void> {
  await page.waitForTimeout(300)
  const devtools = await page.context().newCDPSession(page)
  const strokes = codes.flatMap((digits) => [
    ...Array.from(digits, (sign) => ({
      code: `Digit${sign}`,
      key: sign,
      text: sign,
      number: sign.charCodeAt(0),
    })),
    { code: 'Enter', key: 'Enter', text: '\r', number: 13 },
  ])
  const begins = Date.now() / 1000
  await Promise.all(
    strokes.flatMap(({ code, key, text, number }, index) => {
      const event = { code, key, windowsVirtualKeyCode: number, timestamp: begins + index * pace }
      return [
        devtools.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', text }),
        devtools.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }),
      ]
    }),
  )
  await devtools.detach()
}
