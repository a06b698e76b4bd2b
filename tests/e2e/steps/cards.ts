import type { Desk } from './desk'
import { wordOf } from './lists'

/** Somebody at the door. */
export type Caller = {
  readonly surname: string
  readonly name: string
  readonly fatherName: string
  readonly amka: string
  readonly mobile: string
  readonly request: string
}
type Look = (name: string) => Promise<void>
const noLook: Look = async () => undefined

/** Types into the one box and takes the first thing found. */
export async function findByOneBox(desk: Desk, typed: string, look: Look = noLook): Promise<void> {
  await typeInOneBox(desk, typed)
  await look('one-box')
  await desk.press('Enter')
}

/** Ctrl+K, then the text, until its results are there. */
export async function typeInOneBox(desk: Desk, typed: string): Promise<void> {
  const page = await desk.screen.page()
  // Right after the door the box may still be on its way: then the key finds nobody, and the box comes with the focus.
  await page.getByRole('combobox', { name: desk.words('citizens:screen.box.label') }).waitFor()
  await desk.press('Control+KeyK')
  const label = desk.words('citizens:screen.box.label')
  const focused = await desk.focused()
  if (focused !== label) throw new Error(`Ctrl+K led to «${focused}»`)
  await desk.write(typed)
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await page.waitForTimeout(400)
}

/** Takes the one among the found whose line holds this text, with the arrow keys. */
export async function takeFound(desk: Desk, text: string): Promise<void> {
  const page = await desk.screen.page()
  const options = page.getByRole('listbox').getByRole('option')
  const count = await options.count()
  // oxlint-disable no-await-in-loop
  for (let step = 0; step <= count; step += 1) {
    const marked = page.locator('[role=option][aria-selected=true]')
    if ((await marked.innerText()).includes(text)) {
      await desk.press('Enter')
      return
    }
    await desk.press('ArrowDown')
  }
  // oxlint-enable no-await-in-loop
  throw new Error(`«${text}» was not found, only: ${(await options.allInnerTexts()).join(' | ')}`)
}

/** From the name in the one box to the registered card; the form stays open when a duplicate stands in the way. */
export async function beginIntake(desk: Desk, caller: Caller): Promise<void> {
  const { words, fill, press, see, goTo } = desk
  await typeInOneBox(desk, `${caller.surname} ${caller.name}`)
  // The new card is the last of what is offered.
  await press('ArrowUp')
  await press('Enter')
  await see(words('citizens:screen.intake.subtitle'))
  await goTo(words('citizens:fields.name'))
  await press('Enter')
  await fill(words('citizens:fields.request'), caller.request)
  await fill(words('citizens:fields.mobile'), caller.mobile)
  await fill(words('citizens:fields.fatherName'), caller.fatherName)
  await fill(words('citizens:fields.amka'), caller.amka)
}

export async function saveRegistered(desk: Desk): Promise<void> {
  await desk.press('Control+Shift+Enter')
  await desk.see(desk.words('citizens:screen.intake.saved'))
  await desk.see(desk.words('citizens:screen.parts.identity'))
}

/** The citizen's own place in a new household, and a new member of it by name. */
export async function household(
  desk: Desk,
  member: { surname: string; name: string },
  relation: string,
  look: Look = noLook,
) {
  const { words, press, push, choose, fill, see, language } = desk
  await push(words('households:screen.form'))
  await see(words('households:fields.relation'))
  await press('Control+Enter')
  await push(words('households:screen.add'))
  await push(words('households:screen.newCard'))
  await fill(words('households:screen.surname'), member.surname)
  await fill(words('households:screen.name'), member.name)
  await choose(words('households:fields.relation'), wordOf('familyRelations', relation, language))
  await look('household-member')
  await press('Control+Enter')
  await see(wordOf('familyRelations', relation, language))
}

/** F4 on a card: what about, what came of it, and for whom of the household too. */
export async function visit(
  desk: Desk,
  about: { service: string; outcome: string; minutes: string; alsoFor?: string },
  look: Look = noLook,
) {
  const { words, press, choose, fill, tick, see, language } = desk
  await press('F4')
  await see(words('visits:screen.record'))
  if (about.alsoFor !== undefined) await tick(about.alsoFor)
  await choose(words('visits:fields.services'), wordOf('serviceCategories', about.service, language))
  await choose(words('visits:fields.outcome'), wordOf('visitOutcomes', about.outcome, language))
  await fill(words('visits:fields.minutes'), about.minutes)
  await look('visit')
  await press('Control+Enter')
  await see(words('visits:screen.recorded'))
}

/** Only those who are named may open the card from now on; the one who does this is among them. */
export async function restrict(desk: Desk): Promise<void> {
  const { words, push, leaveDialog, see } = desk
  await push(words('citizens:screen.access.button'))
  await see(words('citizens:screen.access.isOpen'))
  await push(words('citizens:screen.access.restrict'))
  await see(words('citizens:screen.access.isRestricted'))
  await leaveDialog()
  await see(words('citizens:screen.restricted'))
}
