import type { Desk } from './desk'
import { bodyOf, wordOf } from './lists'
import { findByOneBox } from './cards'

type Look = (name: string) => Promise<void>
const noLook: Look = async () => undefined

export type Asked = {
  readonly body: string
  readonly service: string
  readonly reason: string
  readonly ground: string
  readonly document: string
  /** The letter's; Greek where nobody says otherwise. */
  readonly language?: 'en'
}

/** F6 on a card: to whom, what, why, on which ground. Ends before the letter. @returns the reference code */
export async function referral(desk: Desk, asked: Asked, look: Look = noLook): Promise<string> {
  const { words, press, choose, fill, see, language } = desk
  await press('F6')
  await see(words('referrals:screen.form.to'))
  await choose(words('referrals:fields.body'), bodyOf(asked.body, language).choice)
  await choose(words('referrals:fields.asked'), wordOf('serviceCategories', asked.service, language))
  await fill(words('referrals:fields.reason'), asked.reason)
  await choose(words('referrals:fields.ground'), wordOf('legalGrounds', asked.ground, language))
  await choose(words('referrals:fields.documents'), wordOf('documentsGiven', asked.document, language))
  if (asked.language === 'en') {
    await desk.goTo(words('referrals:screen.page.languages.el'))
    await press('ArrowRight')
    await desk.goTo(words('referrals:screen.page.languages.en'))
  }
  await look('referral-form')
  await press('Control+Shift+Enter')
  await see(words('letters:screen.editor.ask'))
  return readCode(desk)
}

/** The reference code that stands in the title. */
export async function readCode(desk: Desk): Promise<string> {
  const page = await desk.screen.page()
  const heading = page.getByRole('heading', { level: 1 })
  const found = /\d\d-\d{5}-\d/.exec((await heading.innerText()).replace(/\s+/g, ' '))
  if (!found) throw new Error(`No reference code in «${await heading.innerText()}»`)
  return found[0]
}

/** The letter left: F4 on the signed referral. */
export async function deliver(desk: Desk, manner: string, look: Look = noLook): Promise<void> {
  const { words, press, choose, see, language } = desk
  await see(words('referrals:screen.acts.deliver'))
  await press('F4')
  await see(words('referrals:fields.manner'))
  await choose(words('referrals:fields.manner'), wordOf('deliveryManners', manner, language))
  await look('referral-delivery')
  await press('Control+Enter')
  await see(words('referrals:screen.acts.delivered'))
}

/** The paper came back: its code is typed into the one box, which opens the form of the answer. */
export async function answerByReferenceCode(
  desk: Desk,
  code: string,
  answer: { outcome: string; text: string },
  look: Look = noLook,
): Promise<void> {
  const { words, press, choose, fill, see, language } = desk
  await findByOneBox(desk, code)
  await see(words('referrals:fields.outcome'))
  await choose(words('referrals:fields.outcome'), wordOf('answerOutcomes', answer.outcome, language))
  await fill(words('referrals:screen.acts.answerText'), answer.text)
  await look('referral-answer')
  await press('Control+Enter')
  await see(words('referrals:screen.acts.answered'))
}

export async function closeReferral(desk: Desk): Promise<void> {
  const { words, press, see } = desk
  await see(words('referrals:screen.acts.close'))
  await press('F4')
  await see(words('referrals:screen.acts.closeNote'))
  await press('Control+Enter')
  await see(words('referrals:screen.acts.closed'))
}
