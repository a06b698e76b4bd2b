// What must hold while the main job goes on: nothing is lost at a lock, nobody sees what is not theirs, and the copy
// opens elsewhere. By keyboard; the gate is asked directly only for what no screen offers.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { officialName } from '../../shared/values/greekGrammar'
import { expect, test } from './fixtures'
import { ask, makePracticeStore, password } from './practiceStore'
import { lookAt } from './screens'
import { beginIntake, findByOneBox, restrict, saveRegistered } from './steps/cards'
import { sitDown } from './steps/desk'
import { invite, openPlace } from './steps/people'
import { acceptInvitation, chooseLanguage, lock, recoverBySheet, signIn } from './steps/setUp'
import { storyOf } from './steps/story'

const eleni = { signInName: 'eleni', password }

test.afterEach(async ({ program }, info) => {
  if (info.status === info.expectedStatus) return
  await (await program.page()).screenshot({ path: info.outputPath('screen.png') }).catch(() => undefined)
})

for (const [language, layout] of [
  ['el', 'latin'],
  ['en', 'greek'],
] as const) {
  const atDesk = (program: Parameters<typeof sitDown>[0]) => sitDown(program, language, layout)

  test(`drafts, roles and a restricted card, in ${language} on a ${layout} keyboard`, async ({ program }) => {
    test.setTimeout(300_000)
    const desk = atDesk(program)
    const { words } = desk
    const { caller, namesake, reception } = storyOf(language)
    await makePracticeStore(await program.page(), ['supervisor', 'administrator'])
    if (language === 'en') await chooseLanguage(desk)
    await beginIntake(desk, caller)
    await saveRegistered(desk)

    await test.step('a lock in the middle of a draft', async () => {
      await desk.press('F4')
      await desk.see(words('visits:screen.record'))
      await desk.fill(words('visits:fields.note'), namesake.request)
      await (await program.page()).waitForTimeout(2_000)
      await lock(desk)
      await signIn(desk, eleni)
      await desk.see(words('today:drafts.visit'))
      await lookAt(await program.page(), 'today-drafts', language)
    })
    await test.step('it is not under another card', async () => {
      await beginIntake(desk, namesake)
      await saveRegistered(desk)
      await desk.press('F4')
      await desk.goTo(words('visits:fields.note'))
      expect(await typed(desk)).toBe('')
      await desk.leaveDialog()
    })
    await test.step('it comes back under its own', async () => {
      await findByOneBox(desk, caller.amka)
      await desk.see(officialName(caller))
      await desk.press('F4')
      await desk.goTo(words('visits:fields.note'))
      expect(await typed(desk)).toBe(namesake.request)
      await desk.leaveDialog()
    })
    const id = await test.step('a card is restricted', async () => {
      await restrict(desk)
      await lookAt(await program.page(), 'card-restricted', language)
      const { found } = await ask(await program.page(), 'citizens.search', { text: caller.amka })
      return found[0]?.id ?? ''
    })
    await test.step('who is at the reception sees neither it nor what is not theirs', async () => {
      const slip = await invite(desk, reception, ['reception'])
      await lock(desk)
      await acceptInvitation(desk, reception, slip)
      const page = await program.page()
      const rail = page.getByRole('navigation', { name: words('ui:frame.rail') })
      await expect(rail.getByRole('button', { name: words('app:rail.citizens') })).toBeVisible()
      for (const place of ['audit', 'settings', 'copies'] as const)
        // oxlint-disable-next-line no-await-in-loop
        await expect(rail.getByRole('button', { name: words(`app:rail.${place}`) })).toHaveCount(0)
      await expect(ask(page, 'letters.toSign', {})).rejects.toThrow('notAllowed')
      await expect(ask(page, 'audit.search', {} as never)).rejects.toThrow('notAllowed')
      await expect(ask(page, 'citizens.open', { id })).rejects.toThrow('notFound')
      await lookAt(page, 'today-reception', language)

      await desk.press('Control+KeyK')
      await desk.write(`${caller.surname} ${caller.name} ${caller.fatherName}`)
      await page.getByRole('listbox').getByRole('option').last().waitFor()
      await expect(page.getByRole('option', { name: officialName(caller) })).toHaveCount(0)
      await desk.press('Escape')
      await beginIntake(desk, { ...namesake, amka: caller.amka })
      await desk.see(words('citizens:hiddenMatch'))
      await lookAt(page, 'intake-hidden', language)
    })
  })

  test(`the verified copy opened elsewhere with the sheet, in ${language}`, async ({ start, place }) => {
    test.setTimeout(300_000)
    const program = await start()
    const desk = atDesk(program)
    const { words } = desk
    const { caller } = storyOf(language)
    const groups = await makePracticeStore(await program.page(), ['supervisor', 'administrator'])
    if (language === 'en') await chooseLanguage(desk)
    await beginIntake(desk, caller)
    await saveRegistered(desk)
    await openPlace(desk, 'copies')
    await desk.push(words('backup:screen.chooseFolder'))
    await desk.see(words('backup:screen.folderChosen'))
    await desk.push(words('backup:screen.copyNow'))
    const done = words('backup:screen.done').split('{{file}}')[1]?.split('{{')[0] ?? ''
    await desk.see(done.trim())
    await program.quit()

    // At the next start the door speaks as the person before did.
    const again = await start()
    await sitDown(again, language, layout).see(words('vault:signIn.withCode'))
    await again.quit()

    const there = join(dirname(place.storeFolder), 'elsewhere')
    const other = await start({
      storeFolder: join(there, 'store'),
      practiceFolder: join(there, 'practice'),
    })
    const elsewhere = atDesk(other)
    if (language === 'en') await chooseLanguage(elsewhere)
    await other.answerNextDialog(folderOfCopy(place.practiceFolder))
    await elsewhere.push(words('vault:welcome.copy'))
    await recoverBySheet(elsewhere, { ...eleni, password: 'άγκυρα πανί θύελλα λιμάνι κουπί' }, groups)
    await findByOneBox(elsewhere, caller.amka)
    await elsewhere.see(officialName(caller))
  })
}

/** What stands in the field that has the focus. */
const typed = async ({ screen }: ReturnType<typeof sitDown>) =>
  (await screen.page()).evaluate(() => (document.activeElement as HTMLInputElement).value)

function folderOfCopy(folder: string): string {
  const found = readdirSync(folder, { recursive: true }).find((name) => String(name).endsWith('kentro.db'))
  if (!found) throw new Error(`No copy lies in ${folder}: ${readdirSync(folder).join(', ')}`)
  return dirname(join(folder, String(found)))
}
