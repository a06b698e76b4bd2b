import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { el, en } from '../../shared/i18n'
import { pngPicture } from '../support/pictures'
import { expect as expectSoon, test } from './fixtures'
import { pressOn, tabTo, typeInto } from './keyboard'
import { lookAt } from './screens'

// Drawing a PDF and deriving keys take their time on a slow machine.
const expect = expectSoon.configure({ timeout: 20_000 })
const password = 'φάρος κύμα βράχος νησί καράβι ψάθα'
const ownPassword = 'κουκουβάγια μολύβι δειλινό σπάγκος τρύπα'

const heading = (page: Page, name: string) =>
  expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
const fill = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))

for (const [language, words] of [
  ['el', el],
  ['en', en],
] as const) {
  const { vault, settings, users, app, ui } = words
  const greek = (label: string) => fill(settings.inGreek, { label })
  const english = (label: string) => fill(settings.inEnglish, { label })

  test(`the set-up by keyboard, and a colleague signs in with the words of the slip (${language})`, async ({
    program,
    page,
    place,
  }) => {
    test.setTimeout(300_000)
    await heading(page, el.vault.welcome.title)
    if (language === 'en') await pressOn(page, 'English')
    await lookAt(page, 'welcome', language)
    await pressOn(page, vault.welcome.new)

    // The centre: a municipality proposes its letter head.
    await tabTo(page, 'combobox', settings.municipality)
    await page.keyboard.type(language === 'el' ? 'μηλ' : 'milos')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: greek(settings.issuer), exact: true })).toHaveValue(
      /ΔΗΜΟΣ ΜΗΛΟΥ/,
    )
    await typeInto(page, greek(settings.address), 'Πέρα Τριοβάσαλος')
    await typeInto(page, settings.telephone, '22870 00000')
    await typeInto(page, settings.email, 'kentro@example.gr')
    await lookAt(page, 'setUpCentre', language)
    await pressOn(page, vault.next)
    // What is missing has the focus and its sentence.
    await expect(page.getByRole('textbox', { name: greek(settings.place), exact: true })).toBeFocused()
    await lookAt(page, 'setUpCentreMissing', language)
    await page.keyboard.type('Μήλος')
    await page.keyboard.press('Enter')
    await typeInto(page, english(settings.place), 'Milos')
    await pressOn(page, vault.next)

    // The logo: what is no picture gets its sentence, a picture is shown.
    await heading(page, vault.wizard.titles.publicity)
    mkdirSync(place.practiceFolder, { recursive: true })
    const logo = join(place.practiceFolder, 'logo.png')
    writeFileSync(logo, 'no picture at all')
    await program.answerNextDialog(logo)
    const chooseLogo = fill(settings.picture.chooseFor, { label: settings.logo })
    await pressOn(page, chooseLogo)
    await expect(page.getByText(settings.rules.notAPicture)).toBeVisible()
    writeFileSync(logo, pngPicture(120, 120))
    await program.answerNextDialog(logo)
    await pressOn(page, chooseLogo)
    await expect(page.getByRole('img', { name: settings.logo }).first()).toBeVisible()
    await pressOn(page, settings.addStrip)
    await typeInto(page, greek(settings.programme), 'Πρόγραμμα «Νότιο Αιγαίο 2021-2027»\nΟΠΣ 0000000')
    await lookAt(page, 'setUpPublicity', language)
    await pressOn(page, vault.next)

    await heading(page, vault.wizard.titles.signatories)
    await typeInto(page, greek(settings.signatoryName), 'Ελένη Βεργή')
    await typeInto(page, greek(settings.titles), 'Η Προϊσταμένη\nτου Τμήματος')
    await tabTo(page, 'checkbox', settings.byOrderOfMayor)
    await page.keyboard.press('Space')
    await lookAt(page, 'setUpSignatories', language)
    // Esc goes back, and nothing of what was typed is lost.
    await page.keyboard.press('Escape')
    await heading(page, vault.wizard.titles.publicity)
    await pressOn(page, vault.next)
    await expect(page.getByRole('textbox', { name: greek(settings.signatoryName), exact: true })).toHaveValue(
      'Ελένη Βεργή',
    )
    await pressOn(page, vault.next)

    await heading(page, vault.wizard.titles.hours)
    await lookAt(page, 'setUpHours', language)
    await pressOn(page, vault.next)

    // The first person; a weak password is refused with its reason.
    await heading(page, vault.wizard.titles.person)
    await expect(page.getByRole('textbox', { name: vault.wizard.fullName, exact: true })).toHaveValue(
      'Ελένη Βεργή',
    )
    await typeInto(page, vault.wizard.title, 'Προϊσταμένη')
    await typeInto(page, vault.signIn.name, 'eleni')
    await typePasswords('Βεργή Μήλος 2026')
    await pressOn(page, vault.next)
    await expect(page.getByText(words.issues.password.predictable)).toBeVisible()
    await lookAt(page, 'setUpPerson', language)
    await pressOn(page, vault.newPassword.suggest)
    await expect(page.getByText(vault.newPassword.suggested)).toBeVisible()
    await typePasswords(password)
    await pressOn(page, vault.next)

    // The sheet: on the screen and as a PDF, and still nothing on the disk.
    await heading(page, vault.wizard.titles.sheet)
    const sheet = page.getByRole('list', { name: vault.wizard.groups }).getByRole('listitem')
    await expect(sheet).toHaveCount(9)
    const groups = await sheet.allTextContents()
    await expect(page.getByRole('button', { name: vault.wizard.printSheet })).toBeVisible()
    await expect(page.locator('.k-pdf-text')).toContainText(vault.sheet.keep.slice(0, 20))
    await pressOn(page, vault.wizard.printSheet)
    await expect.poll(() => printed(place.practiceFolder)).toBe(1)
    expect(existsSync(join(place.storeFolder, 'kentro.db'))).toBe(false)
    await lookAt(page, 'setUpSheet', language)
    await pressOn(page, vault.wizard.onPaper)

    await heading(page, vault.wizard.titles.check)
    const asked = await page
      .getByRole('textbox')
      .evaluateAll((fields) =>
        fields.map((field) =>
          Number(/\d/.exec((field as HTMLInputElement).labels?.[0]?.textContent ?? '')?.[0]),
        ),
      )
    const [first = 0, second = 0] = asked
    const group = (number: number) => fill(vault.wizard.group, { number })
    await typeInto(page, group(first), groups[second - 1] ?? '')
    await typeInto(page, group(second), groups[first - 1] ?? '')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(vault.rules.groupsDoNotMatch)).toBeVisible()
    await lookAt(page, 'setUpCheck', language)
    await typeInto(page, group(first), (groups[first - 1] ?? '').toLowerCase())
    await typeInto(page, group(second), groups[second - 1] ?? '')
    await page.keyboard.press('Control+Enter')
    await heading(page, vault.wizard.doneTitle)
    await lookAt(page, 'setUpDone', language)
    await pressOn(page, vault.wizard.begin)

    // A colleague is invited.
    await pressOn(page, app.rail.people)
    await heading(page, users.title)
    await page.keyboard.press('Alt+KeyN')
    await typeInto(page, users.fullName, 'Νίκος Αρμένης')
    await typeInto(page, users.signInName, 'nikos')
    await lookAt(page, 'peopleInvite', language)
    await page.keyboard.press('Enter')
    await pressOn(page, users.invite)
    const slip = page.getByRole('dialog', { name: users.invitation.title })
    const items = slip.getByRole('list', { name: users.invitation.words }).getByRole('listitem')
    await expect(items).toHaveCount(8)
    const code = await items.allTextContents()
    await expect(slip.getByRole('button', { name: users.invitation.print })).toBeVisible()
    await lookAt(page, 'peopleInvitation', language)
    await pressOn(page, users.invitation.close)
    await lookAt(page, 'people', language)

    // The centre's settings, as the wizard left them.
    await pressOn(page, app.rail.settings)
    await heading(page, settings.title)
    await lookAt(page, 'settingsCentre', language)
    for (const [tab, name] of [
      [settings.publicity, 'settingsPublicity'],
      [settings.signatories, 'settingsSignatories'],
      [settings.hours, 'settingsHours'],
      [settings.deadlines.title, 'settingsDeadlines'],
      [settings.lists.title, 'settingsLists'],
    ] as const) {
      await tabTo(page, 'tab', /./)
      while ((await page.locator('[role=tab]:focus').textContent()) !== tab)
        await page.keyboard.press('ArrowRight')
      await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true')
      await lookAt(page, name, language)
    }

    // Ctrl+L locks, and the colleague signs in with the words and a password of his own.
    await lock(page)
    let next = await program.page()
    // The door speaks as the person before did.
    await heading(next, vault.signIn.titles.password)
    await lookAt(next, 'signIn', language)
    await typeInto(next, vault.signIn.name, 'nikos')
    await typeInto(next, vault.signIn.password, 'λάθος κωδικός για δοκιμή')
    await next.keyboard.press('Enter')
    await expect(next.getByText(vault.rules.wrongPassword)).toBeVisible()
    await lookAt(next, 'signInWrong', language)
    await pressOn(next, vault.signIn.withSheet)
    await lookAt(next, 'signInSheet', language)
    await next.keyboard.press('Escape')
    await pressOn(next, vault.signIn.withCode)
    await typeInto(next, vault.signIn.name, 'nikos')
    await typeInto(next, vault.signIn.code, code.join(' '))
    await typeInto(next, vault.newPassword.label, ownPassword)
    await typeInto(next, vault.newPassword.again, ownPassword)
    await lookAt(next, 'signInCode', language)
    await next.keyboard.press('Control+Enter')
    await expect(next.getByText('Νίκος Αρμένης')).toBeVisible()
    await expect(next.getByRole('button', { name: app.rail.settings })).toHaveCount(0)

    // He changes his password himself, and the new one opens.
    await pressOn(next, app.rail.people)
    await pressOn(next, vault.changePassword.title)
    await typeInto(next, vault.changePassword.current, ownPassword)
    await typeInto(next, vault.newPassword.label, `${ownPassword} βροχή`)
    await typeInto(next, vault.newPassword.again, `${ownPassword} βροχή`)
    await lookAt(next, 'changePassword', language)
    await next.keyboard.press('Control+Enter')
    await expect(next.getByText(vault.changePassword.done)).toBeVisible()
    await lock(next)
    next = await program.page()
    await typeInto(next, vault.signIn.name, 'nikos')
    await typeInto(next, vault.signIn.password, `${ownPassword} βροχή`)
    await next.keyboard.press('Enter')
    await expect(next.getByText('Νίκος Αρμένης')).toBeVisible()
    expect(ui.frame.lock).not.toBe('')

    async function typePasswords(text: string) {
      await typeInto(page, vault.newPassword.label, text)
      await typeInto(page, vault.newPassword.again, text)
    }
  })
}

for (const [language, { vault }] of [
  ['el', el],
  ['en', en],
] as const)
  test(`a set-up that is cancelled leaves nothing (${language})`, async ({ page, place }) => {
    await heading(page, el.vault.welcome.title)
    if (language === 'en') await pressOn(page, 'English')
    await pressOn(page, vault.welcome.new)
    await pressOn(page, vault.wizard.leave)
    await lookAt(page, 'setUpCancel', language)
    await pressOn(page, vault.wizard.leaveConfirm)
    await heading(page, vault.welcome.title)
    expect(existsSync(place.storeFolder) ? readdirSync(place.storeFolder) : []).toEqual([])
  })

const printed = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('print-')).length

/** The page of the one before ends with the lock, often before the key is let go. */
async function lock(page: Page) {
  await page.keyboard.press('Control+KeyL').catch(() => undefined)
  await expect.poll(() => page.isClosed()).toBe(true)
}
