import type { Desk } from './desk'
import { findByOneBox } from './cards'

type Look = (name: string) => Promise<void>
const noLook: Look = async () => undefined

/** The letter of the referral is on the screen; it is drawn and nothing is missing. */
export async function readLetter(desk: Desk, look: Look = noLook): Promise<void> {
  const { words, see, screen } = desk
  await see(words('letters:screen.editor.ask'))
  const page = await screen.page()
  await page.locator('.k-pdf-page canvas').first().waitFor()
  await page.waitForTimeout(600)
  await look('letter')
}

/** What leaves is shown before the signature is asked for. @returns the values that leave */
export async function leakPreview(desk: Desk, look: Look = noLook): Promise<readonly string[]> {
  const { words, press, see, screen } = desk
  await press('Control+Enter')
  await see(words('letters:screen.leaks.explain'))
  await look('letter-leaks')
  const page = await screen.page()
  return page.getByRole('dialog').locator('td bdi').allInnerTexts()
}

export async function askForSignature(desk: Desk): Promise<void> {
  await desk.press('Control+Enter')
  await desk.see(desk.words('letters:screen.editor.asked'))
}

/** The supervisor finds the letter by its code, reads it and signs. @returns its number, as `1/2026` */
export async function sign(desk: Desk, code: string, look: Look = noLook): Promise<string> {
  const { words, press, see, screen } = desk
  await findByOneBox(desk, code)
  await see(words('referrals:screen.acts.sign'))
  await look('referral-to-be-signed')
  await press('F4')
  await see(words('letters:screen.signing.signHint'))
  const page = await screen.page()
  const button = page.getByRole('button', { name: words('letters:screen.signing.sign'), exact: false })
  await button.and(page.locator('[aria-keyshortcuts="F8"]:not([disabled])')).waitFor()
  await page.locator('.k-pdf-page canvas').first().waitFor()
  await page.waitForTimeout(600)
  await look('signing')
  await press('F8')
  const [before = ''] = words('letters:screen.signing.signedAs', { serial: '#', year: '#' }).split('#')
  const notice = page.getByText(before).first()
  await notice.waitFor()
  const found = /(\d+)\/(\d{4})/.exec(await notice.innerText())
  if (!found) throw new Error('The signed letter has no number')
  return found[0]
}

/** The signed letter, by its code: the form of the delivery comes first and is put aside. */
export async function openLetter(desk: Desk, code: string): Promise<void> {
  const { words, push, leaveDialog, see } = desk
  await findByOneBox(desk, code)
  await see(words('referrals:fields.manner'))
  await leaveDialog()
  await see(words('referrals:screen.acts.deliver'))
  await push(words('referrals:screen.acts.letter'))
  await see(words('letters:screen.letter.print'))
}

export async function print(desk: Desk, look: Look = noLook): Promise<void> {
  const { words, press, see, screen } = desk
  const page = await screen.page()
  await page.locator('.k-pdf-page canvas').first().waitFor()
  await page.waitForTimeout(600)
  await look('letter-signed')
  await press('Control+KeyP')
  await see(words('letters:screen.letter.printed'))
}

/** A plain copy, where the dialog of the system points. */
export async function saveCopy(desk: Desk): Promise<void> {
  const { words, push, press, see } = desk
  await push(words('letters:screen.letter.saveAs'))
  await see(words('letters:screen.letter.saveAsText'))
  await press('Enter')
  const [before = ''] = words('letters:screen.letter.savedAs', { fileName: '#' }).split('#')
  await see(before)
}
