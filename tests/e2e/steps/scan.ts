import type { Page } from 'playwright-core'

/**
 * A barcode scanner types the digits of a code where the focus is, and Enter; of several codes one after the other. All keys are sent at once: a scanner waits
 * for nobody, and a slow machine does not make a person of it. Between typing and scanning the hand needs its time.
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
  await Promise.all(
    strokes.flatMap(({ code, key, text, number }) => {
      const event = { code, key, windowsVirtualKeyCode: number }
      return [
        devtools.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', text }),
        devtools.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }),
      ]
    }),
  )
  await devtools.detach()
}
