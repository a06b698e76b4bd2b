import { addDays, formatGreekDate } from '../../shared/values/isoDate'
import { say, type WordKey } from '../../shared/i18n/say'
import { formatPhone } from '../../shared/values/phone'
import { expect, test } from './fixtures'
import { ask, makePracticeStore } from './practiceStore'
import { lookAt, type ScreenLanguage } from './screens'
import { centreWithCitizens, nextOpenDays, people } from './steps/appointments'
import { findByOneBox } from './steps/cards'
import { sitDown } from './steps/desk'
import { countKeys, today } from './steps/distributions'
import { takeOver } from './steps/goods'
import { wordOf } from './steps/lists'
import { notOverMidnight } from './steps/midnight'

for (const [language, layout] of [
  ['el', 'greek'],
  ['en', 'latin'],
] as const satisfies readonly (readonly [ScreenLanguage, string])[])
  test(`a day of the appointment book, by keyboard, ${language}`, async ({ program, page: first }) => {
    test.setTimeout(300_000)
    await notOverMidnight()
    let page = first
    const desk = sitDown(program, language, layout)
    const words = (key: string, values = {}) => say(language, `appointments:screen.${key}` as WordKey, values)
    const press = (keys: string) => page.keyboard.press(keys)
    const type = (text: string) => page.keyboard.type(text)
    const look = (name: string) => lookAt(page, `appointments-${name}`, language)
    const dialog = () => page.getByRole('dialog')
    const heading = () => page.getByRole('heading', { level: 1 })
    const grid = () => page.getByRole('grid')
    const field = (name: string) => dialog().locator(`input[name=${name}]`)
    const kinds = () => dialog().getByRole('combobox', { name: words('kind') })
    const kind = (code: string) => wordOf('appointmentKinds', code, language)
    const push = (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter')
    const tab = (key: string) =>
      page.getByRole('tab', { name: words(`tabs.${key}`), exact: true }).press('Enter')
    const openCard = async ({ surname, name }: { surname: string; name: string }) => {
      await findByOneBox(desk, `${surname} ${name}`)
      await expect(heading()).toContainText(name)
    }
    /** The kind by its words; the first free time comes by itself. */
    const chooseKind = async (code: string) => {
      await kinds().waitFor()
      await desk.choose(words('kind'), kind(code))
      await expect(field('time')).not.toHaveValue('')
    }
    const pick = async ({ surname, name }: { surname: string; name: string }) => {
      await dialog().getByRole('textbox').first().waitFor()
      await type(surname)
      await desk.push(say(language, 'citizens:screen.pickOf', { surname, name }))
    }
    const booked = () => expect(dialog()).toHaveCount(0)

    const { day, next, ids, me, away } =
      await test.step('the centre, its people and a card few may open', async () => {
        await makePracticeStore(page, ['supervisor', 'administrator'])
        const ids = await centreWithCitizens(page)
        const [day, next] = await nextOpenDays(page)
        await ask(page, 'appointments.book', {
          citizenIds: [ids.hidden],
          kind: 'counselling',
          day,
          time: '09:00',
          reason: 'Κάτι που δεν λέγεται στην υποδοχή',
        })
        const { version } = await ask(page, 'citizens.open', { id: ids.hidden })
        await ask(page, 'citizens.restrict', { id: ids.hidden, version })
        page = await takeOver(program, page, 'Μαρία Πελαγινού')
        page.setDefaultTimeout(15_000)
        await page.setViewportSize({ width: 1366, height: 768 })
        if (language === 'en') await push('English')
        const { id: me } = await ask(page, 'users.me', {})
        // On whichever day and at whichever hour this runs: the first free time is of that day.
        const away = await ask(page, 'appointments.addAbsence', {
          userId: me,
          from: await today(page),
          until: addDays(day, -1),
        })
        return { day, next, ids, me, away }
      })
    const sheet = async (of = day) => {
      const { appointments } = await ask(page, 'appointments.day', { day: of })
      return appointments.map(({ time, state, citizens, staffId }) => ({
        time,
        state,
        who: citizens.map(({ id }) => id),
        mine: staffId === me,
      }))
    }

    await test.step('from a card: kind, and the first free time is taken', async () => {
      await openCard(people.caller)
      const fingers = countKeys(page)
      await fingers.press('F8')
      await kinds().waitFor()
      await fingers.type(kind('followUp').slice(0, 5))
      await expect(page.getByRole('option', { name: kind('followUp') })).toBeVisible()
      await fingers.press('Enter')
      await expect(field('time')).not.toHaveValue('')
      await look('book')
      await fingers.press('Control+Enter')
      await booked()
      const { keys, milliseconds } = fingers.told()
      console.log(
        `${language}: booked from a card with ${keys} keys in ${(milliseconds / 1000).toFixed(1)} s`,
      )
      expect(keys).toBeLessThanOrEqual(8)
      await expect(page.getByRole('list', { name: words('card.title') })).toBeVisible()
      await look('card')
    })

    await test.step('a series for two of a household, without the days that are taken', async () => {
      await openCard(people.mother)
      await press('F8')
      await chooseKind('intake')
      await desk.fill(words('day'), formatGreekDate(day))
      await desk.fill(words('time'), '10')
      await desk.tick(`ΚΑΝΑΡΗΣ ${people.son.name}`)
      await desk.choose(words('series.rhythm'), words('series.every.weekly'))
      await desk.fill(words('series.times'), '3')
      await expect(dialog().getByText(/3/).first()).toBeVisible()
      await look('series')
      await press('Control+Enter')
      await booked()
      expect((await sheet()).filter(({ time }) => time === '10:00')).toEqual([
        { time: '10:00', state: 'booked', who: [ids.mother, ids.son], mine: true },
      ])
    })

    await test.step('the same time again is refused with its sentence; a free one is a key away', async () => {
      await openCard(people.quiet)
      await press('F8')
      await chooseKind('benefit')
      await desk.fill(words('day'), formatGreekDate(day))
      await desk.fill(words('time'), '10:30')
      await press('Control+Enter')
      const refusal = say(language, 'appointments:rules.staffBusy', {
        from: '10:00',
        until: '11:00',
        who: 'Μαρία Πελαγινού',
      })
      await expect(dialog().getByText(refusal)).toBeVisible()
      await look('refused')
      await press('Alt+2')
      await press('Control+Enter')
      await booked()
    })

    await test.step('the day: everybody side by side, and from free time a new one', async () => {
      await push(say(language, 'app:rail.appointments'))
      await expect(heading()).toHaveText(words('title'))
      await press('F7')
      await press('Control+A')
      await type(formatGreekDate(day))
      await press('Enter')
      await expect(grid().getByRole('button', { name: /10:00/ })).toBeVisible()
      // What may not be known is taken, and nothing more.
      await expect(grid().getByRole('button', { name: words('taken') })).toBeVisible()
      expect(await page.content()).not.toContain(people.hidden.name)
      await look('day')
      await press('F3')
      await press('End')
      await press('Enter')
      await pick(people.walkIn)
      await kinds().waitFor()
      await expect(field('day')).toHaveValue(formatGreekDate(day))
      await desk.choose(words('kind'), kind('information'))
      await press('Control+Enter')
      // It would end after the working hours: asked once.
      const goOn = page.getByRole('button', { name: words('book.despite') })
      await expect(goOn).toBeFocused()
      await look('asked')
      await press('Enter')
      await booked()
      await expect(grid().getByRole('button', { name: /14:45/ })).toBeVisible()
    })

    await test.step('a week, and the hours behind it', async () => {
      await tab('week')
      await expect(grid().getByRole('button', { name: /10:00/ })).toBeVisible()
      await look('week')
      await push(words('times.open'))
      await expect(heading()).toHaveText(words('times.title'))
      await look('times')
      await press('Escape')
      await expect(heading()).toHaveText(words('title'))
    })

    await test.step('the queue: a number, a call, and a screen with numbers only', async () => {
      await tab('queue')
      await press('F6')
      await dialog().getByRole('textbox').first().waitFor()
      await press('F8')
      await booked()
      await press('F6')
      await pick(people.walkIn)
      await booked()
      const numbers = page.getByRole('list', { name: words('queue.now') }).getByRole('listitem')
      await expect(numbers).toHaveCount(2)
      await press('F8')
      await expect(numbers.first()).toContainText(words('queue.states.called'))
      await look('queue')
      await press('Alt+b')
      await expect(dialog().getByText('1', { exact: true })).toBeVisible()
      expect(await dialog().innerText()).not.toContain(people.walkIn.name)
      await look('board')
      await press('Escape')
      await booked()
    })

    await test.step('the waiting list, and an appointment from it', async () => {
      await tab('waiting')
      await press('F6')
      await pick(people.walkIn)
      await kinds().waitFor()
      await desk.choose(words('kind'), kind('followUp'))
      await press('Control+Enter')
      await booked()
      const who = `ΣΤΑΥΡΟΥ ${people.walkIn.name}`
      await expect(grid().getByText(who)).toBeVisible()
      await look('waiting')
      await page.getByRole('button', { name: words('waiting.bookOf', { who }) }).press('Enter')
      await expect(field('time')).not.toHaveValue('')
      await press('Control+Enter')
      await booked()
      expect(await ask(page, 'appointments.waiting', {})).toEqual([])
    })

    await test.step('somebody came: one key, and the visit is written', async () => {
      const now = await today(page)
      const { holiday } = await ask(page, 'appointments.day', { day: now })
      // On a holiday nobody comes.
      if (holiday && !holiday.halfDay) return
      await ask(page, 'appointments.removeAbsence', { id: away.id, version: away.version })
      await ask(page, 'appointments.book', {
        citizenIds: [ids.caller],
        kind: 'followUp',
        day: now,
        time: '08:15',
        despite: ['hours', 'citizenBusy'],
      })
      await push(say(language, 'app:rail.today'))
      const mine = page.getByRole('list', { name: words('myDay.title') })
      await expect(mine).toBeVisible()
      await look('today')
      await mine.getByRole('button', { name: /ΡΑΛΛΗ/ }).press('Enter')
      await expect(
        dialog()
          .getByRole('button', { name: words('attend.came') })
          .first(),
      ).toBeFocused()
      await look('open')
      await press('F4')
      const visit = dialog().getByRole('button', { name: words('after.visit') })
      await expect(visit).toBeVisible()
      await look('came')
      await press('F4')
      await desk.choose(say(language, 'visits:fields.services'), wordOf('serviceCategories', 'A05', language))
      await press('Control+Enter')
      await booked()
      const { visits } = await ask(page, 'visits.ofCitizen', { citizenId: ids.caller })
      expect(visits).toHaveLength(1)
    })

    await test.step('the boat does not sail: the day is moved, and those who may be called are listed', async () => {
      const before = (await sheet()).filter(({ mine, state }) => mine && state === 'booked')
      await push(say(language, 'app:rail.appointments'))
      await press('F7')
      await press('Control+A')
      await type(formatGreekDate(day))
      await press('Enter')
      await expect(grid().getByRole('button', { name: /10:00/ })).toBeVisible()
      await press('Alt+m')
      await field('to').waitFor()
      await press('Control+A')
      await type(formatGreekDate(next))
      await desk.choose(words('moveDay.staff'), 'Μαρία Πελαγινού')
      await look('move-day')
      await press('Control+Enter')
      // The last one reaches beyond the working hours there too.
      await Promise.race([
        expect(heading()).toHaveText(words('calls.title')),
        page
          .getByRole('button', { name: words('moveDay.despite') })
          .press('Enter')
          .then(() => expect(heading()).toHaveText(words('calls.title'))),
      ])
      const moved = (await sheet(next)).filter(({ mine, state }) => mine && state === 'booked')
      expect(moved.length).toBeGreaterThanOrEqual(before.length)
      await expect(grid().getByText(formatPhone(people.caller.mobile))).toBeVisible()
      // The mobile that must not be called is not there.
      await expect(grid().getByText(words('calls.withheld'))).toBeVisible()
      expect(await grid().innerText()).not.toContain(people.quiet.mobile.slice(-4))
      await look('calls')
      await press('Escape')
    })

    await test.step('the paper of the day holds numbers of files, no names', async () => {
      await expect(heading()).toHaveText(words('title'))
      await press('Alt+p')
      await expect(heading()).toHaveText(words('paper.title'))
      await expect(grid().getByText('10:00', { exact: false }).first()).toBeVisible()
      const paper = await page.locator('main').innerText()
      for (const { surname, name } of Object.values(people)) {
        expect(paper).not.toContain(surname.toUpperCase())
        expect(paper).not.toContain(name)
      }
      await look('paper')
    })
  })
