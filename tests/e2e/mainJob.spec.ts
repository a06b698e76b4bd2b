import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { difference, drawnPages } from '../support/drawnPages'
import { elot743 } from '../support/invented/greeklish'
import { officialName } from '../../shared/values/greekGrammar'
import { sampleCentre } from '../support/sampleCentre'
import { lookAt } from './screens'
import { expect, test, type Program } from './fixtures'
import type { ProgramInChromium } from './inChromium'
import {
  beginIntake,
  findByOneBox,
  household,
  saveRegistered,
  takeFound,
  typeInOneBox,
  visit,
} from './steps/cards'
import { sitDown } from './steps/desk'
import { askForSignature, leakPreview, openLetter, print, readLetter, saveCopy, sign } from './steps/letters'
import { invite } from './steps/people'
import { answerByReferenceCode, closeReferral, deliver, referral } from './steps/referrals'
import { acceptInvitation, chooseLanguage, firstStart, lock, signIn } from './steps/setUp'
import { storyOf } from './steps/story'

test.afterEach(async ({ program }, info) => {
  if (info.status === info.expectedStatus) return
  await info.attach('screen', {
    body: await (await program.page()).screenshot({ path: info.outputPath('screen.png') }),
    contentType: 'image/png',
  })
})

const shown = ['intake-duplicate', 'letter-leaks', 'signing', 'referral-answered', 'card-whole']

for (const [language, layout] of [
  ['el', 'greek'],
  ['en', 'latin'],
] as const)
  test(`the main job, in ${language} on a ${layout} keyboard`, async ({ program, place }) => {
    test.setTimeout(400_000)
    const desk = sitDown(program, language, layout)
    // Most screens are looked at by the journeys of their own features.
    const look = async (name: string) => {
      if (shown.includes(name)) await lookAt(await program.page(), name, language)
    }
    const { supervisor, socialWorker, reception, caller, namesake, relative } = storyOf(language)

    await test.step('first start', async () => {
      if (language === 'en') await chooseLanguage(desk)
      expect(await firstStart(desk, sampleCentre, supervisor, look)).toHaveLength(9)
    })
    const slip = await test.step('two people are invited', async () => {
      const words = await invite(desk, socialWorker, ['socialWorker'], look)
      await invite(desk, reception, ['reception'])
      await lock(desk)
      return words
    })
    await test.step('the social worker comes in', async () => acceptInvitation(desk, socialWorker, slip))
    await test.step('intake', async () => {
      await beginIntake(desk, caller)
      await saveRegistered(desk)
    })
    await test.step('a duplicate in the way', async () => {
      await beginIntake(desk, { ...namesake, amka: caller.amka })
      await desk.see(desk.words('citizens:screen.intake.sameNumber'))
      await look('intake-duplicate')
      await desk.press('Control+Enter')
      await desk.fill(desk.words('citizens:fields.amka'), namesake.amka)
      await desk.notSee(desk.words('citizens:screen.intake.sameNumber'))
      await saveRegistered(desk)
    })
    await test.step('household', async () => {
      await findByOneBox(desk, caller.amka)
      await desk.see(officialName(caller))
      await household(desk, relative, 'child', look)
    })
    await test.step('visit', async () => {
      await visit(desk, { service: 'A05', outcome: 'referred', minutes: '25' }, look)
    })
    const code = await test.step('referral', async () =>
      referral(
        desk,
        {
          body: 'opeka',
          service: 'A05',
          reason: {
            el: 'Η μητέρα μένει σε ενοίκιο με ένα παιδί και το εισόδημά της μειώθηκε.',
            en: 'The mother rents a home with one child and her income fell.',
          }[language],
          ground: 'publicTask',
          document: 'DO01',
        },
        look,
      ))
    await test.step('letter and leak preview', async () => {
      await readLetter(desk, look)
      const leaks = await leakPreview(desk, look)
      expect(leaks.join('\n')).toContain(caller.surname)
      await askForSignature(desk)
    })
    await test.step('signed by another person', async () => {
      await lock(desk)
      await signIn(desk, supervisor)
      expect(await sign(desk, code, look)).toBe(`1/2026`)
    })
    await test.step('printed as it is stored', async () => {
      await openLetter(desk, code)
      const copy = join(place.practiceFolder, 'letter.pdf')
      await program.answerNextDialog(copy)
      await saveCopy(desk)
      await print(desk, look)
      await printedAsStored(program, copy)
    })
    await test.step('handed over, answered by reference code', async () => {
      await desk.press('Escape')
      await deliver(desk, 'handedToCitizen', look)
      await answerByReferenceCode(desk, code, { outcome: 'served', text: 'ok' }, look)
      await look('referral-answered')
      await closeReferral(desk)
    })
    await test.step('found again by greeklish', async () => {
      await typeInOneBox(desk, elot743(`${caller.name} ${caller.surname}`))
      await look('one-box')
      await takeFound(desk, officialName(caller))
      await desk.see(officialName(caller))
      await look('card-whole')
    })
  })

/** What went to the printer shows what is stored: only the stand-in catches what is printed. */
async function printedAsStored(program: Program, stored: string): Promise<void> {
  if (program.host !== 'chromium') return
  const { pdf } = (program as ProgramInChromium).standIn.control.prints.at(-1) ?? {}
  const [paper, kept] = await Promise.all([pdf ?? '', stored].map((file) => drawnPages(readFileSync(file))))
  expect(kept?.length).toBeGreaterThan(0)
  expect(paper?.length).toBe(kept?.length)
  kept?.forEach((page, index) => {
    const printed = paper?.[index]
    const { share, worst } = printed ? difference(page, printed) : { share: 1, worst: 1 }
    expect(share, `page ${index + 1}`).toBeLessThan(0.1)
    expect(worst, `page ${index + 1}, its worst spot`).toBeLessThan(0.15)
  })
  // Two different pages are far from it.
  const [first, second] = kept ?? []
  if (first && second) expect(difference(first, second).share).toBeGreaterThan(0.5)
}
