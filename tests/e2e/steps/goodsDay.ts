import type { Page } from 'playwright-core'
import type { Desk } from './desk'
import { countKeys } from './distributions'
import { scanCode } from './scan'

type Look = (name: string) => Promise<void>
const noLook: Look = async () => undefined

/** An item as it comes in: what a scan of its pack counts is what the pack holds. */
export type Incoming = {
  readonly name: string
  readonly code: string
  /** As the field takes it: `31/12/2099`. */
  readonly expiresOn: string
  /** Euros, as the field takes them. */
  readonly value: string
}
export type NewIncoming = Incoming & {
  readonly category: string
  readonly packName: string
  readonly packQuantity: string
}

/** Until the dialog that stands there is gone. */
async function dialogGone(page: Page): Promise<void> {
  await page.getByRole('dialog').first().waitFor({ state: 'detached', timeout: 30_000 })
}

/** A field that gets the focus by itself. */
async function focusOn(page: Page, field: string): Promise<void> {
  await page.locator(`${field}:focus`).waitFor({ timeout: 30_000 })
}

/** A room where goods lie. */
export async function addWarehouse(desk: Desk, name: string): Promise<void> {
  const { words, push, press, see, fill } = desk
  const page = await desk.screen.page()
  await push(words('app:rail.stock'))
  await push(words('app:tabs.warehouses'))
  await see(words('goods:screen.warehouses.add'))
  await press('F4')
  await see(words('goods:fields.warehouseKind'))
  await fill(words('goods:fields.name'), name)
  await press('Control+Enter')
  await dialogGone(page)
  await see(name)
}

/** The page of a donation that comes in, with its donor, who is new. */
export async function beginDonation(desk: Desk, donor: string): Promise<void> {
  const { words, push, press, see, write } = desk
  const page = await desk.screen.page()
  await push(words('app:rail.deliveries'))
  await see(words('deliveries:screen.list.title'))
  await press('F4')
  await see(words('deliveries:screen.receive.scanHint'))
  await press('F7')
  await focusOn(page, '[role=dialog] input[name=name]')
  await write(donor)
  await press('Control+Enter')
  await dialogGone(page)
}

/** A scan of a pack that is known: its line stands there, and asks until when it keeps. */
export async function scanKnown(desk: Desk, incoming: Incoming, place: number): Promise<void> {
  await scanCode(await desk.screen.page(), incoming.code)
  await fillLine(desk, incoming, place)
}

/** A scan of an unknown code, which is learnt: a new item with its pack. */
export async function scanNew(
  desk: Desk,
  incoming: NewIncoming,
  place: number,
  look: Look = noLook,
): Promise<void> {
  const { words, choose, fill, press, see } = desk
  const page = await desk.screen.page()
  await scanCode(page, incoming.code)
  await see(words('deliveries:screen.learn.text', { code: incoming.code }))
  await choose(words('deliveries:fields.item'), words('deliveries:screen.learn.newItem'))
  await fill(words('deliveries:fields.itemName'), incoming.name)
  await choose(words('deliveries:fields.category'), incoming.category)
  await fill(words('deliveries:fields.packName'), incoming.packName)
  await fill(words('deliveries:packs.pieces'), incoming.packQuantity)
  await look('learn')
  await press('Control+Enter')
  await dialogGone(page)
  await fillLine(desk, incoming, place)
}

async function fillLine(desk: Desk, { expiresOn, value }: Incoming, place: number): Promise<void> {
  await focusOn(await desk.screen.page(), `input[name="lines.${place}.expiresOn"]`)
  await desk.write(expiresOn)
  await desk.fill(desk.words('deliveries:values.donation'), value)
}

/** One more pack of what stands there already. What is asked about is the same code within a second. */
export async function scanAgain(desk: Desk, code: string): Promise<void> {
  const page = await desk.screen.page()
  await page.waitForTimeout(1100)
  await scanCode(page, code)
}

/** The goods are there: @returns the number of the donation. */
export async function receive(desk: Desk): Promise<string> {
  const { words, press } = desk
  const page = await desk.screen.page()
  await press('Control+Enter')
  const heading = page.getByRole('heading', { level: 1, name: words('deliveries:kinds.donation') })
  await heading.waitFor({ timeout: 30_000 })
  return /\d+\/\d{4}/.exec(await heading.innerText())?.[0] ?? ''
}

export type BasketLine = {
  readonly item: string
  readonly quantity: string
  readonly per: 'household' | 'member'
}

/** A programme for everybody, once a month, and what a household gets of it. */
export async function addProgramme(
  desk: Desk,
  name: string,
  basket: readonly BasketLine[],
  look: Look = noLook,
): Promise<void> {
  const { words, push, press, see, write, goTo, choose } = desk
  const page = await desk.screen.page()
  await push(words('app:rail.distributions'))
  await see(words('distributions:screen.days.title'))
  await press('F6')
  await page
    .getByRole('heading', { level: 1, name: words('distributions:screen.programmes.title') })
    .waitFor()
  await press('F4')
  await focusOn(page, '[role=dialog] input[name=name]')
  await write(name)
  await goTo(words('distributions:screen.programmes.needsDecision'))
  await press('Space')
  await press('Control+Enter')
  await page.getByRole('heading', { level: 1, name }).waitFor()
  await press('F4')
  await see(words('distributions:screen.basket.addItem'))
  // oxlint-disable no-await-in-loop -- one after the other, as at a keyboard
  for (const [place, { item, quantity, per }] of basket.entries()) {
    if (place > 0) await goTo(words('distributions:screen.basket.addItem'), { back: true })
    await choose(words('distributions:screen.basket.addItem'), item)
    await focusOn(page, `input[name="lines.${place}.quantity"]`)
    await write(quantity)
    await choose(words('distributions:screen.basket.per'), words(`distributions:screen.basket.perOf.${per}`))
  }
  // oxlint-enable no-await-in-loop
  await look('basket')
  await press('Control+Enter')
  await dialogGone(page)
}

/** Today's distribution of the one programme, with everybody who is entitled on its list. */
export async function planToday(desk: Desk): Promise<void> {
  const { words, push, press, see } = desk
  const page = await desk.screen.page()
  await push(words('app:rail.distributions'))
  await see(words('distributions:screen.days.title'))
  await press('F4')
  await see(words('distributions:screen.plan.manner'))
  await press('Control+Enter')
  await page.getByRole('tab', { name: words('distributions:screen.desk.title'), exact: true }).waitFor()
  await press('F4')
  await page.getByRole('gridcell').first().waitFor({ timeout: 30_000 })
}

/** Types at the desk who came: the parcel lies open, ready to be handed over by Enter. */
async function findParcel(desk: Desk, typed: string) {
  const page = await desk.screen.page()
  const hand = countKeys(page)
  await hand.press('F3')
  await hand.type(typed)
  await hand.press('Enter')
  await openParcel(desk)
  return hand
}

/** Until the open parcel waits for its Enter. */
export async function openParcel(desk: Desk): Promise<void> {
  const page = await desk.screen.page()
  const confirm = page
    .getByRole('dialog')
    .getByRole('button', { name: desk.words('distributions:screen.handOver.confirm') })
  await confirm.and(page.locator(':focus')).waitFor({ timeout: 30_000 })
}

/** By the first letters of the name. @returns what it took, with the number of the receipt. */
export async function handOverByName(desk: Desk, typed: string) {
  const hand = await findParcel(desk, typed)
  await hand.press('Enter')
  const receipt = await handedOver(desk)
  return { ...hand.told(), receipt }
}

/** By the label of the parcel. */
export async function handOverByScan(desk: Desk, code: string): Promise<string> {
  const page = await desk.screen.page()
  await scanCode(page, code)
  await openParcel(desk)
  await page.keyboard.press('Enter')
  return handedOver(desk)
}

/** The parcel is gone. @returns the number of the receipt, as it is said. */
export async function handedOver(desk: Desk): Promise<string> {
  const page = await desk.screen.page()
  await dialogGone(page)
  const [before = ''] = desk
    .words('distributions:screen.handOver.done', { name: '#', receipt: '#' })
    .split('#')
  const said = page.getByText(before).first()
  await said.waitFor()
  const found = /\d\d\/\d+/.exec(await said.innerText())
  if (!found) throw new Error('The hand-over has no number')
  return found[0]
}

/** The receipt of what was just handed over, drawn. @returns its words. */
export async function openReceipt(desk: Desk): Promise<string> {
  const page = await desk.screen.page()
  await desk.press('F7')
  await desk.see(desk.words('distributions:screen.receipt.print'))
  await page.locator('.k-pdf-text span').first().waitFor({ state: 'attached', timeout: 30_000 })
  return page.locator('.k-pdf-text').first().innerText()
}

/** As a PDF, where the dialog of the system points. */
export async function saveReceipt(desk: Desk): Promise<void> {
  const { words, push, see } = desk
  await push(words('distributions:screen.receipt.save'))
  const [before = ''] = words('distributions:screen.receipt.saved', { file: '#' }).split('#')
  await see(before)
}
