import { readFileSync } from 'node:fs'
import { formatGreekDate } from '../../shared/values/isoDate'
import { formatPhone } from '../../shared/values/phone'
import { readPdf, words as wordsOfPdf } from '../support/readPdf'
import { expect, test } from './fixtures'
import type { ProgramInChromium } from './inChromium'
import { ask } from './practiceStore'
import { lookAt } from './screens'
import { people } from './steps/appointments'
import { findByOneBox, typeInOneBox } from './steps/cards'
import {
  centreWithPsychologist,
  changeSeats,
  holdsNothingOf,
  shownName,
  sitAt,
  staff,
} from './steps/counsellingDay'
import { sitDown } from './steps/desk'
import { wordOf } from './steps/lists'
import { notOverMidnight } from './steps/midnight'
import { useOwnTemporaryFolder } from './steps/ownTemporaryFolder'
import { lock } from './steps/setUp'

/** Invented. In short parts, so that no temporary file holds them whole that was compiled from this very file. */
const reason = 'Δυσκολία στον ύπνο μετά την έξωση'
const written = ['Φοβάται ότι θα', 'χάσει το σπίτι', 'και κοιμάται ελάχιστα.'].join(' ')
const typedLast = ['', 'Ζήτησε να μην το μάθει', 'ο αδερφός.'].join(' ')
const added = ['Τηλεφώνησε το απόγευμα', 'και ήταν πιο ήρεμη', 'από το πρωί.'].join(' ')
/** Nowhere but before the eyes of the note's readers, once they open it. */
const noteWords = ['χάσει το σπίτι', 'κοιμάται ελάχιστα', 'μην το μάθει', 'πιο ήρεμη']
/** Of what reception never sees. */
const secret = [...noteWords, 'μετά την έξωση']

useOwnTemporaryFolder()
test.afterEach(async ({ program }, info) => {
  if (info.status === info.expectedStatus) return
  await info.attach('screen', {
    body: await (await program.page()).screenshot({ path: info.outputPath('screen.png') }),
    contentType: 'image/png',
  })
})

for (const [language, layout] of [
  ['el', 'greek'],
  ['en', 'latin'],
] as const)
  test(`a day of reception and psychologist at one desk, by keyboard, ${language}`, async ({ program }) => {
    test.setTimeout(400_000)
    await notOverMidnight()
    const desk = sitDown(program, language, layout)
    const { words, press, see, push, fill, choose, type, write } = desk
    const page = () => program.page()
    const dialog = async () => (await page()).getByRole('dialog')
    const grid = async () => (await page()).getByRole('grid')
    const heading = async (text: string) =>
      expect((await page()).getByRole('heading', { level: 1 })).toHaveText(text, { timeout: 20_000 })
    /** A place of the rail; a card has buttons of the same names. */
    const openRail = async (place: 'appointments' | 'sessions' | 'today') =>
      (await page())
        .getByRole('navigation')
        .getByRole('button', { name: words(`app:rail.${place}`), exact: true })
        .press('Enter')
    const noteField = async () =>
      (await page()).getByRole('textbox', { name: words('notes:screen.write.label'), exact: true })
    const title = async () => expect(await (await page()).title()).toBe('Kentro')
    const clipboard = () =>
      program.host === 'chromium' ? (program as ProgramInChromium).standIn.control.clipboard.text : ''
    const nothing = async (of = secret) => {
      await holdsNothingOf(await page(), of)
      for (const word of secret) expect(clipboard()).not.toContain(word)
    }
    /** What every part of the day leaves alone: the title of the window. */
    const step = <T>(name: string, work: () => Promise<T>): Promise<T> =>
      test.step(name, async () => {
        const done = await work()
        await title()
        return done
      })
    const look = async (name: string) => {
      await title()
      await lookAt(await page(), `counsellingDay-${name}`, language)
    }
    const openCard = async (citizen: { surname: string; name: string }) => {
      await findByOneBox(desk, `${citizen.surname} ${citizen.name}`)
      await see(words('citizens:screen.parts.identity'))
      await expect((await page()).getByRole('heading', { level: 1 })).toContainText(citizen.name)
    }
    const openBook = async (day: string) => {
      await openRail('appointments')
      await heading(words('appointments:screen.title'))
      await press('F7')
      await write(formatGreekDate(day as never))
      await press('Enter')
    }
    const openQueue = async () => {
      await openRail('appointments')
      await (
        await page()
      )
        .getByRole('tab', { name: words('appointments:screen.tabs.queue'), exact: true })
        .press('Enter')
    }
    /** From the list of the psychologist's own sessions. */
    const openSession = async (citizen: { surname: string; name: string }) => {
      await openRail('sessions')
      const [open = ''] = words('sessions:screen.openOf', { who: '#', day: '#' }).split('#')
      const button = (await page()).getByRole('button', { name: `${open}${shownName(citizen)}` })
      await button.first().press('Enter')
      await see(words('notes:screen.earlier.title'))
    }

    const day = await step('the centre and its people', () => centreWithPsychologist(program, desk, reason))
    const mothersDay = day.closed ? day.boat : day.today

    await step('reception books from a card, and is not asked for a reason', async () => {
      await openCard(people.mother)
      await press('F8')
      await see(words('appointments:screen.kind'))
      const field = async (name: string) => (await dialog()).locator(`input[name=${name}]`)
      await choose(words('appointments:screen.kind'), wordOf('appointmentKinds', 'counselling', language))
      await choose(words('appointments:screen.staff'), staff.psychologist.fullName)
      await expect(await field('time')).not.toHaveValue('')
      await fill(words('appointments:screen.day'), formatGreekDate(mothersDay))
      await fill(words('appointments:screen.time'), '12')
      await see(words('appointments:screen.reasonNotHere'))
      await expect(await field('reason')).toHaveCount(0)
      await look('book')
      await press('Control+Enter')
      await expect(await dialog()).toHaveCount(0)
      await (await page()).getByRole('list', { name: words('appointments:screen.card.title') }).waitFor()
    })

    await step('somebody comes without an appointment and takes a number', async () => {
      await openQueue()
      await press('F6')
      await (await dialog()).getByRole('textbox').first().waitFor()
      await type(people.walkIn.surname)
      await see(words('citizens:screen.pickOf', people.walkIn))
      await choose(words('appointments:screen.queue.for'), staff.psychologist.fullName)
      await desk.goTo(words('citizens:screen.pickOf', people.walkIn), { back: true })
      await press('Enter')
      await expect(await dialog()).toHaveCount(0)
      await see(words('appointments:screen.queue.states.waiting'))
      await look('queue')
    })

    await step('the psychologist calls the number, and is done with it', async () => {
      await changeSeats(desk, 'psychologist')
      await openQueue()
      await see(shownName(people.walkIn))
      await press('F8')
      await see(words('appointments:screen.queue.states.called'))
      await look('called')
      const what = words('appointments:screen.queue.set.done')
      await push(words('appointments:screen.queue.setOf', { number: 1, what }))
      await see(words('appointments:screen.queue.past'))
    })

    const kind = wordOf('sessionKinds', 'individual', language)
    await step('she writes what the appointment is about; the citizen came; the session begins', async () => {
      if (day.closed) {
        // On a holiday nobody is booked for today: the session begins from the card.
        await openCard(people.mother)
        await press('Alt+KeyS')
      } else {
        await openRail('today')
        const mine = (await page()).getByRole('list', { name: words('appointments:screen.myDay.title') })
        await mine.getByRole('button', { name: shownName(people.mother) }).press('Enter')
        await see(words('appointments:screen.acts.correct'))
        await press('Alt+KeyD')
        await fill(words('appointments:screen.reason'), reason)
        await press('Control+Enter')
        await see(reason)
        await press('F4')
        await see(words('appointments:screen.after.session'))
        await look('came')
        await press('F6')
      }
      await see(words('sessions:screen.record.title'))
      if (day.closed) await choose(words('sessions:fields.kind'), kind)
      await fill(words('sessions:fields.minutes'), '50')
      await fill(
        words('sessions:fields.summary'),
        { el: 'Πρώτη συνάντηση· συμφωνήθηκαν πέντε ακόμη.', en: 'First meeting; five more agreed.' }[
          language
        ],
      )
      await look('record')
      await press('Control+Enter')
      await (await noteField()).waitFor()
    })

    await step('reception comes while the note is being written: the desk is locked', async () => {
      await type(written)
      const [draftAt = ''] = words('notes:screen.write.draftAt', { time: '#' }).split('#')
      await see(draftAt)
      await look('writing')
      await type(typedLast)
      await title()
      await lock(desk)
      await nothing()
    })

    await step('reception looks wherever she may, and finds nothing of it', async () => {
      await sitAt(desk, 'reception')
      await nothing()
      await openCard(people.mother)
      await press('F7')
      await nothing()
      await look('reception-card')
      const id = day.ids.mother
      const [appointment] = await ask(await page(), 'appointments.ofCitizen', { citizenId: id, limit: 5 })
      expect(appointment?.reason).toBeNull()
      await openBook(mothersDay)
      await (await grid()).getByRole('button', { name: /12:00/ }).press('Enter')
      await see(words('appointments:screen.reasonWithheld'))
      await nothing()
      await look('reception-appointment')
      await press('Escape')
      await expect(await dialog()).toHaveCount(0)
      await typeInOneBox(desk, 'κοιμάται ελάχιστα')
      await expect((await page()).getByRole('option')).toHaveCount(1)
      await see(words('citizens:screen.box.nobody'))
      await write('')
      await press('Escape')
      for (const place of ['sessions', 'audit'] as const)
        // oxlint-disable-next-line no-await-in-loop
        await expect(
          (await page()).getByRole('button', { name: words(`app:rail.${place}`), exact: true }),
        ).toHaveCount(0)
      const asked = await page()
      expect(await ask(asked, 'drafts.list', {})).toEqual([])
      const refused = [
        ask(asked, 'sessions.ofCitizen', { citizenId: id }),
        ask(asked, 'notes.ofCitizen', { citizenId: id, after: null, limit: 20 }),
        ask(asked, 'notes.search', { text: 'σπίτι', citizenId: null }),
        ask(asked, 'audit.search', {} as never),
      ]
      await Promise.all(refused.map((refusal) => expect(refusal).rejects.toThrow('notAllowed')))
    })

    await step('the draft lies on its own card and under no other', async () => {
      await changeSeats(desk, 'psychologist')
      await openCard(people.caller)
      await press('Alt+KeyS')
      await see(words('sessions:screen.record.title'))
      await press('Control+Enter')
      await expect(await noteField()).toHaveValue('')
      await see(words('notes:screen.earlier.none'))
      await nothing(noteWords)
      await openRail('sessions')
      await see(words('notes:screen.states.draft'))
      await nothing(noteWords)
      await openSession(people.mother)
      await expect(await noteField()).toHaveValue(`${written}${typedLast}`)
      await look('back')
    })

    const sixWords = await step('signed only once the six words of the co-reader are compared', async () => {
      const sign = async () => {
        await press('Control+Shift+Enter')
        await see(words('notes:screen.write.signText'))
        await press('Enter')
      }
      const { fullName } = staff.supervisor
      await sign()
      await see(words('notes:rules.keysNotConfirmed', { name: fullName }))
      await look('not-compared')
      await press('Alt+KeyA')
      await see(words('notes:screen.readers.text'))
      const list = (await page()).getByRole('list', {
        name: words('notes:screen.keys.wordsOf', { name: fullName }),
      })
      const seen = await list.getByRole('listitem').allInnerTexts()
      expect(seen).toHaveLength(6)
      await push(words('notes:screen.keys.comparedOf', { name: fullName }))
      await see(words('notes:screen.keys.states.confirmed'))
      await press('Control+Enter')
      await expect(await dialog()).toHaveCount(0)
      await see(`${words('notes:screen.you')}, ${fullName}`)
      await sign()
      await see(words('notes:screen.states.signed'))
      await expect(await noteField()).toHaveCount(0)
      return seen
    })

    await step('what she remembers later is an addendum', async () => {
      await press('Alt+KeyN')
      await desk.goTo(words('notes:screen.addendum.label'))
      await type(added)
      await press('Control+Enter')
      await see(words('notes:screen.addendum.added'))
      await press('Alt+KeyO')
      await see(added)
      await look('signed')
    })

    await step('the leak check finds nothing anywhere', async () => {
      await openRail('sessions')
      await push(words('leakCheck:screen.title'))
      await see(words('leakCheck:screen.noneText'))
      await press('F4')
      const result = (await page()).getByRole('grid', { name: words('leakCheck:screen.title') })
      await result.waitFor({ timeout: 120_000 })
      const rows = result.getByRole('row').filter({ has: (await page()).getByRole('gridcell') })
      const places = await rows.all()
      expect(places.length).toBeGreaterThanOrEqual(8)
      for (const row of places)
        // oxlint-disable-next-line no-await-in-loop
        await expect(row.getByRole('gridcell').last()).toHaveText('0')
      await look('leak-check')
    })

    await step('she copies a telephone for a call', async () => {
      await openCard(people.mother)
      await push(words('ui:copy.label', { label: words('citizens:fields.mobile') }))
      if (program.host === 'chromium') await expect.poll(clipboard).toBe(people.mother.mobile)
      await nothing(noteWords)
    })

    await step('the co-reader has the six words, and reads', async () => {
      await changeSeats(desk, 'supervisor')
      await openRail('sessions')
      await push(words('notes:screen.keys.title'))
      const own = (await page()).getByRole('list', { name: words('notes:screen.keys.own') })
      await own.waitFor()
      expect(await own.getByRole('listitem').allInnerTexts()).toEqual(sixWords)
      // She too compares, so that the signature says something to her.
      await push(words('notes:screen.keys.comparedOf', { name: staff.psychologist.fullName }))
      await see(words('notes:screen.keys.states.confirmed'))
      await openCard(people.mother)
      await push(`${kind} · ${words('sessions:screen.minutes_other', { count: 50 })}`)
      await see(words('notes:screen.view.readers'))
      await nothing(noteWords)
      await press('Alt+KeyO')
      await see(added)
      await expect((await page()).getByText(words('notes:screen.unconfirmed'))).toHaveCount(0)
      await look('co-reader')
    })

    await step('the author sees that it was read', async () => {
      await changeSeats(desk, 'psychologist')
      await openSession(people.mother)
      await see(words('notes:screen.readings.title'))
      const reading = (await page()).getByRole('listitem').filter({ hasText: staff.supervisor.fullName })
      await expect(reading).toHaveCount(1)
      await look('readings')
    })

    await step('the boat does not sail: the day is moved, and whom to call by which ways', async () => {
      await changeSeats(desk, 'reception')
      await openBook(day.boat)
      await expect((await grid()).getByRole('button', { name: /09:00/ })).toBeVisible()
      await look('boat')
      await press('Alt+KeyM')
      await see(words('appointments:screen.moveDay.to'))
      await fill(words('appointments:screen.moveDay.to'), formatGreekDate(day.next))
      await choose(words('appointments:screen.moveDay.staff'), staff.psychologist.fullName)
      await press('Control+Enter')
      await heading(words('appointments:screen.calls.title'))
      const calls = await grid()
      await expect(calls.getByText(formatPhone(people.caller.mobile))).toBeVisible()
      await expect(calls.getByText(words('appointments:screen.calls.withheld'))).toBeVisible()
      expect(await calls.innerText()).not.toContain(people.quiet.mobile.slice(-4))
      await nothing()
      await look('calls')
    })

    await step('the list for the door has numbers of files, and no names', async () => {
      await press('Escape')
      await heading(words('appointments:screen.title'))
      await press('Alt+KeyP')
      await heading(words('appointments:screen.paper.title'))
      await expect((await grid()).getByText('09:00', { exact: false })).toBeVisible()
      await look('paper')
      const papers = [await (await page()).locator('main').innerText()]
      await press('Control+KeyP')
      if (program.host === 'chromium') {
        const { prints } = (program as ProgramInChromium).standIn.control
        await expect.poll(() => prints.length, { timeout: 30_000 }).toBe(1)
        const printed = wordsOfPdf(await readPdf(readFileSync(prints[0]?.pdf ?? '')))
        expect(printed).toContain('09:00')
        papers.push(printed)
      }
      for (const { surname, name } of Object.values(people))
        for (const paper of papers)
          for (const part of [surname, shownName({ surname, name: '' }).trim(), name])
            expect(paper).not.toContain(part)
      await nothing()
    })

    await step('after its half minute the clipboard is empty', () =>
      expect.poll(clipboard, { timeout: 60_000 }).toBe(''),
    )
  })
