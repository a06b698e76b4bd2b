import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { ask, makePracticeStore, password } from './practiceStore'
import { lookAt } from './screens'
import { findByOneBox } from './steps/cards'
import { type Desk, sitDown } from './steps/desk'
import { wordOf } from './steps/lists'
import { notOverMidnight } from './steps/midnight'
import { chooseLanguage, lock, signIn } from './steps/setUp'

/** Invented. */
const mother = { surname: 'Παπαδάκη', name: 'Μαρία' }
const child = { surname: 'Παπαδάκης', name: 'Νίκος', birthDate: '2015-03-02' }
const author = { signInName: 'anna', fullName: 'Άννα Ψυχάρη', password }
const reader = { signInName: 'eleni', fullName: 'Ελένη Βεργή', password }
const written = 'Κοιμάται λίγο από το καλοκαίρι.'
const typedLast = ' Η μητέρα της μένει μαζί τους.'
const added = 'Τηλεφώνησε ότι κοιμήθηκε καλύτερα.'

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
  test(`a session, its sealed note and who may read it, by keyboard, ${language}`, async ({
    program,
    page: first,
  }) => {
    test.setTimeout(400_000)
    await notOverMidnight()
    const desk = sitDown(program, language, layout)
    const { words, press, see, notSee, push, fill, choose, type } = desk
    const look = async (name: string) => lookAt(await program.page(), `sessions-${name}`, language)
    const noteField = async () =>
      (await program.page()).getByRole('textbox', { name: words('notes:screen.write.label'), exact: true })
    const title = async () => (await program.page()).title()

    await test.step('a mother, her child, and a psychologist', async () => {
      await makePracticeStore(first, ['supervisor', 'administrator'])
      const { id: motherId } = await ask(first, 'citizens.enquire', mother)
      const { id: childId } = await ask(first, 'citizens.enquire', child)
      await ask(first, 'households.form', {
        members: [
          { citizenId: motherId, relation: 'head', from: '2020-01-01' },
          { citizenId: childId, relation: 'child', from: '2020-01-01' },
        ],
        note: '',
      })
      const { code } = await ask(first, 'users.invite', {
        signInName: author.signInName,
        fullName: author.fullName,
        title: '',
        roles: ['psychologist'],
      })
      await first.reload()
      await first.locator('.k-search input').waitFor()
      await lock(desk)
      const next = await program.page()
      await ask(next, 'vault.acceptInvitation', { signInName: author.signInName, code, password })
      await next.reload()
      if (language === 'en') await chooseLanguage(desk)
    })

    await test.step('the record, from the card', async () => {
      await openCard(desk, mother)
      await press('Alt+KeyS')
      await see(words('sessions:screen.record.title'))
      await choose(words('sessions:fields.kind'), wordOf('sessionKinds', 'individual', language))
      await fill(words('sessions:fields.minutes'), '50')
      await fill(
        words('sessions:fields.summary'),
        { el: 'Πρώτη συνάντηση· συμφωνήθηκαν πέντε ακόμη.', en: 'First meeting; five more agreed.' }[
          language
        ],
      )
      await look('record')
      await press('Control+Enter')
    })

    await test.step('before the first note the centre decides', async () => {
      await see(words('notes:screen.policy.noticeTitle'))
      await look('policy-asked')
      await changeSeats(desk, reader)
      await push(words('app:rail.settings'))
      await see(words('settings:letterHead'))
      const page = await program.page()
      await page.getByRole('tab', { name: words('notes:screen.policy.tab') }).focus()
      await press('Enter')
      await fill(
        words('notes:screen.policy.decidedBy'),
        { el: 'Δήμαρχος, αρ. πρωτ. 120/2026', en: 'The Mayor, protocol 120/2026' }[language],
      )
      await look('policy')
      await press('Control+Enter')
      await see(words('notes:screen.policy.saved'))
      await changeSeats(desk, author)
    })

    await test.step('locked in the middle of typing: what was typed is there, sealed', async () => {
      await push(words('app:rail.sessions'))
      await see(words('notes:screen.states.missing'))
      await look('mine')
      await openSession(desk, mother)
      await (await noteField()).waitFor()
      await press('Alt+KeyH')
      await type(written)
      const page = await program.page()
      await expect(
        page
          .getByText(/\d\d:\d\d$/)
          .filter({ visible: true })
          .first(),
      ).toBeVisible()
      await type(typedLast)
      expect(await title()).toBe('Kentro')
      await lock(desk)
      await signIn(desk, author)
      expect(await kept(await program.page())).not.toContain(written)
      await push(words('app:rail.sessions'))
      await see(words('notes:screen.states.draft'))
      await openSession(desk, mother)
      const text = `${words('notes:screen.headings.subjective')}:\n${written}${typedLast}`
      await expect(await noteField()).toHaveValue(text)
      await look('writing')
    })

    await test.step('a reader, by six words', async () => {
      await press('Alt+KeyA')
      await see(words('notes:screen.readers.text'))
      await look('readers')
      await push(words('notes:screen.keys.comparedOf', { name: reader.fullName }))
      await see(words('notes:screen.keys.states.confirmed'))
      await desk.tick(`${reader.fullName}, Προϊσταμένη`)
      await press('Control+Enter')
      await see(`${words('notes:screen.you')}, ${reader.fullName}`)
    })

    await test.step('saved, signed and locked, then only an addendum', async () => {
      await press('Control+Enter')
      await see(words('notes:screen.write.saved'))
      await press('Control+Shift+Enter')
      await see(words('notes:screen.write.signText'))
      await look('sign')
      await press('Enter')
      await see(words('notes:screen.states.signed'))
      await expect(await noteField()).toHaveCount(0)
      await press('Alt+KeyN')
      await desk.goTo(words('notes:screen.addendum.label'))
      await type(added)
      await press('Control+Enter')
      await see(words('notes:screen.addendum.added'))
      await press('Alt+KeyO')
      await see(added)
      await look('signed')
    })

    await test.step('the reader reads it, and the author sees that', async () => {
      await changeSeats(desk, reader)
      await openCard(desk, mother)
      await look('card')
      await push(
        `${wordOf('sessionKinds', 'individual', language)} · ${words('sessions:screen.minutes_other', { count: 50 })}`,
      )
      await see(words('notes:screen.view.readers'))
      const page = await program.page()
      await expect(page.getByText(typedLast)).toHaveCount(0)
      await press('Alt+KeyO')
      await see(added)
      await look('reader')
      await changeSeats(desk, author)
      await push(words('app:rail.sessions'))
      await openSession(desk, mother)
      await see(words('notes:screen.readings.title'))
      await expect((await program.page()).getByText(reader.fullName).last()).toBeVisible()
    })

    await test.step('search in one’s own notes', async () => {
      await push(words('app:rail.sessions'))
      await fill(words('notes:screen.search.label'), 'κοιμαται')
      await press('Enter')
      await see(words('notes:screen.search.looked_one', { count: 1 }))
      // What was signed left no draft behind.
      await see(words('notes:screen.states.signed'))
      await notSee(words('notes:screen.states.draft'))
      await look('search')
    })

    await test.step('a family: the note is in one file, and the earlier one stands beside it', async () => {
      await openCard(desk, mother)
      await press('Alt+KeyS')
      await see(words('sessions:screen.record.with'))
      await choose(words('sessions:fields.kind'), wordOf('sessionKinds', 'family', language))
      await desk.goTo('ΠΑΠΑΔΑΚΗΣ Νίκος', { back: true })
      await press('Space')
      await see(words('sessions:screen.minor.noConsent'))
      await desk.tick(words('sessions:screen.minor.despite'))
      await press('Control+Enter')
      await see(words('notes:screen.write.files'))
      await expect(await noteField()).toHaveValue('')
      const page = await program.page()
      await page.getByRole('button', { name: earlierOf(desk) }).focus()
      await press('Enter')
      await see(added)
      await (await noteField()).focus()
      await type('Μίλησαν για το σχολείο.')
      await look('family')
      await press('Control+Enter')
      await see(words('notes:screen.write.saved'))
    })

    await test.step('a minor without a consent, and a serious risk', async () => {
      await openCard(desk, child)
      await see(words('sessions:screen.minor.title'))
      await press('Alt+KeyS')
      await see(words('sessions:screen.minor.noConsent'))
      await press('Control+Enter')
      await see(words('sessions:rules.consentMissing'))
      await look('minor')
      await desk.tick(words('sessions:screen.minor.despite'))
      await press('Control+Enter')
      await see(words('sessions:screen.withoutConsent'))
      await (await noteField()).waitFor()
      // Nothing of another session, and beside it nothing of another's file.
      await expect(await noteField()).toHaveValue('')
      await see(words('notes:screen.earlier.none'))
      await press('Alt+KeyR')
      await choose(words('sessions:fields.riskKind'), wordOf('riskKinds', 'minorNeglect', language))
      await look('risk')
      await press('Control+Enter')
      await see(words('sessions:screen.risk.openToday'))
      await push(
        words('sessions:screen.risk.of', {
          what: words('sessions:screen.risk.report'),
          who: wordOf('riskKinds', 'minorNeglect', language),
        }),
      )
      await choose(
        words('sessions:fields.reportedTo'),
        wordOf('reportRecipients', 'minorsProsecutor', language),
      )
      await fill(words('sessions:fields.reference'), '77/2026')
      await look('risk-report')
      await press('Control+Enter')
      await notSee(words('sessions:screen.risk.openToday'))
      await look('minor-session')
    })

    await test.step('keys, personal code and forms', async () => {
      await push(words('app:rail.sessions'))
      await push(words('notes:screen.keys.title'))
      await see(words('notes:screen.keys.own'))
      await push(words('notes:screen.code.make'))
      await see(words('notes:screen.code.once'))
      await see(words('ui:pdf.page', { page: 1, count: 1 }))
      await look('personal-code')
      await push(words('notes:screen.code.onPaper'))
      await look('keys')
      await press('Escape')
      await push(words('sessions:screen.forms.title'))
      await look('forms')
    })

    await test.step('before new keys the administrator reads what they lose', async () => {
      await changeSeats(desk, reader)
      await push(words('app:rail.people'))
      await openRow(await program.page(), author.fullName)
      await push(words('users:reinvite'))
      await see(words('notes:screen.consequences.title_other', { count: 2 }))
      await look('new-keys')
    })
  })

/** Another person sits down at the same desk. */
async function changeSeats(desk: Desk, who: { signInName: string; password: string }): Promise<void> {
  await lock(desk)
  await signIn(desk, who)
  await chooseLanguage(desk)
}

async function openCard(desk: Desk, { surname, name }: { surname: string; name: string }): Promise<void> {
  await findByOneBox(desk, `${surname} ${name}`)
  await desk.see(desk.words('citizens:screen.parts.identity'))
}

/** From the list of one's own sessions; its button bears the name and the day. */
async function openSession(desk: Desk, { name }: { name: string }): Promise<void> {
  const page = await desk.screen.page()
  const button = page.getByRole('button', { name: new RegExp(`^${openWords(desk)}.*${name}`) }).first()
  await button.waitFor()
  await button.focus()
  await desk.press('Enter')
  await desk.see(desk.words('notes:screen.earlier.title'))
}

const earlierOf = (desk: Desk): RegExp =>
  new RegExp(`^${desk.words('notes:screen.earlier.openOf', { day: '', who: '' }).split(':')[0] ?? ''}`)

const openWords = (desk: Desk): string =>
  desk.words('sessions:screen.openOf', { who: '', day: '' }).split(':')[0] ?? ''

/** Goes through a table with the arrows to the row of this name, and opens it. */
async function openRow(page: Page, name: string): Promise<void> {
  const grid = page.getByRole('grid')
  await grid.getByText(name).first().waitFor()
  await grid.focus()
  const rows = await grid.getByRole('row').count()
  // oxlint-disable no-await-in-loop -- one step after the other
  for (let step = 0; step < rows; step += 1) {
    const active = await grid.getAttribute('aria-activedescendant')
    if (active !== null && (await page.locator(`[id="${active}"]`).innerText()).includes(name)) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('ArrowDown')
  }
  // oxlint-enable no-await-in-loop
  throw new Error(`No row of ${name}`)
}

/** Whatever the window keeps outside its memory. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.title]),
  )
