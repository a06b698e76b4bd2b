import type { TypedCentre } from '../../../shared/features/settings/centre'
import type { Desk } from './desk'

export type Newcomer = {
  readonly fullName: string
  readonly signInName: string
  readonly title: string
  readonly password: string
}

/** Switches the words of the program, at the door or inside; nothing to do where they are the desk's already. */
export async function chooseLanguage(desk: Desk): Promise<void> {
  const page = await desk.screen.page()
  await page.locator('.k-language').waitFor()
  if ((await page.locator('html').getAttribute('lang')) === desk.language) return
  const name = desk.words(`ui:frame.languages.${desk.language}.name`)
  await desk.goTo(name)
  await desk.press('Space')
}

/**
 * The wizard from the first screen to the new centre. The two groups are typed back from the sheet as it is shown.
 * @returns the groups of the recovery sheet, as somebody copies them to paper.
 */
export async function firstStart(
  desk: Desk,
  centre: TypedCentre,
  person: Newcomer,
  look: (name: string) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const { words, fill, push, press, see } = desk
  const next = async () => {
    await push(words('vault:next'))
  }
  await see(words('vault:welcome.title'))
  await look('welcome')
  await push(words('vault:welcome.new'))
  await see(words('vault:wizard.titles.centre'))
  await fillBoth(desk, words('settings:issuer'), centre.issuer)
  await fillBoth(desk, words('settings:name'), centre.name)
  await fillBoth(desk, words('settings:address'), centre.address)
  await fill(words('settings:postcode'), centre.postcode)
  await fill(words('settings:telephone'), centre.telephone)
  await fill(words('settings:email'), centre.email)
  await fillBoth(desk, words('settings:place'), centre.place)
  await look('setup-centre')
  await next()
  await see(words('vault:wizard.titles.publicity'))
  const strip = centre.coFunding[0]
  if (strip) {
    await push(words('settings:addStrip'))
    await fillBoth(desk, words('settings:statement'), strip.statement)
    await fillBoth(desk, words('settings:programme'), strip.lines)
  }
  await look('setup-logo')
  await next()
  await see(words('vault:wizard.titles.signatories'))
  const signatory = centre.signatories[0]
  if (signatory) {
    await fillBoth(desk, words('settings:signatoryName'), signatory.name)
    await fillBoth(desk, words('settings:titles'), signatory.titles)
  }
  await look('setup-signatories')
  await next()
  await see(words('vault:wizard.titles.hours'))
  await look('setup-hours')
  await press('Control+Enter')
  await see(words('vault:wizard.titles.person'))
  await fill(words('vault:wizard.fullName'), person.fullName)
  await fill(words('vault:wizard.title'), person.title)
  await fill(words('vault:signIn.name'), person.signInName)
  await fill(words('vault:newPassword.label'), person.password)
  await fill(words('vault:newPassword.again'), person.password)
  await look('setup-person')
  await press('Control+Enter')
  await see(words('vault:wizard.titles.sheet'))
  const groups = await readGroups(desk)
  await see(words('ui:pdf.page', { page: 1, count: 1 }))
  await look('setup-sheet')
  await push(words('vault:wizard.onPaper'))
  await see(words('vault:wizard.titles.check'))
  await look('setup-check')
  for (let number = 1; number <= groups.length; number += 1) {
    const label = words('vault:wizard.group', { number })
    // oxlint-disable no-await-in-loop
    const page = await desk.screen.page()
    if ((await page.getByLabel(label, { exact: true }).count()) > 0)
      await fill(label, (groups[number - 1] ?? '').toLowerCase())
    // oxlint-enable no-await-in-loop
  }
  await press('Enter')
  await push(words('vault:wizard.create'))
  await see(words('vault:wizard.doneTitle'))
  await look('setup-done')
  await press('Enter')
  await see(words('app:rail.today'))
  return groups
}

async function readGroups(desk: Desk): Promise<readonly string[]> {
  const page = await desk.screen.page()
  const list = page.getByRole('list', { name: desk.words('vault:wizard.groups') })
  return list.getByRole('listitem').allInnerTexts()
}

async function fillBoth(desk: Desk, label: string, text: { readonly el: string; readonly en: string }) {
  await desk.fill(desk.words('settings:inGreek', { label }), text.el)
  await desk.fill(desk.words('settings:inEnglish', { label }), text.en)
}

/** At the door: name and password, then the work is there. */
export async function signIn(desk: Desk, who: Pick<Newcomer, 'signInName' | 'password'>): Promise<void> {
  const { words, fill, press, see } = desk
  await see(words('vault:signIn.withCode'))
  await fill(words('vault:signIn.name'), who.signInName)
  await fill(words('vault:signIn.password'), who.password)
  await press('Enter')
  await see(words('app:rail.today'))
}

/** Ctrl+L from wherever one is. The coming window is another one, and speaks as this one did. */
export async function lock(desk: Desk): Promise<void> {
  const before = await desk.screen.page()
  await desk.press('Control+KeyL')
  if (!before.isClosed()) await before.waitForEvent('close', { timeout: 30_000 })
  const after = await desk.screen.page()
  await after.locator('input[name=signInName]').waitFor()
}

/** The first sign-in by the words of the slip. */
export async function acceptInvitation(desk: Desk, who: Newcomer, code: string): Promise<void> {
  const { words, fill, push, press, see } = desk
  await push(words('vault:signIn.withCode'))
  await see(words('vault:signIn.codeLead'))
  await fill(words('vault:signIn.name'), who.signInName)
  await fill(words('vault:signIn.code'), code)
  await fill(words('vault:newPassword.label'), who.password)
  await fill(words('vault:newPassword.again'), who.password)
  await press('Control+Enter')
  await see(words('app:rail.today'))
}

/** The groups of the sheet and a new password, on a PC where a copy was put. */
export async function recoverBySheet(
  desk: Desk,
  who: Pick<Newcomer, 'signInName' | 'password'>,
  groups: readonly string[],
): Promise<void> {
  const { words, fill, press, see } = desk
  await see(words('vault:signIn.sheetLead'))
  await fill(words('vault:signIn.sheet'), groups.join(' '))
  await fill(words('vault:signIn.name'), who.signInName)
  await fill(words('vault:newPassword.label'), who.password)
  await fill(words('vault:newPassword.again'), who.password)
  await press('Control+Enter')
  await see(words('app:rail.today'))
}
