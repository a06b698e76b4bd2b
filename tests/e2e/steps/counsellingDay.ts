import type { Page } from '@playwright/test'
import type { Role } from '../../../shared/contract/operation'
import { type IsoDate } from '../../../shared/values/isoDate'
import { greekUpper } from '../../../shared/values/greekText'
import { expect, type Program } from '../fixtures'
import { ask, makePracticeStore, password } from '../practiceStore'
import { centreWithCitizens, nextOpenDays } from './appointments'
import { type Desk } from './desk'
import { today } from './distributions'
import { chooseLanguage, lock, signIn } from './setUp'

/** Invented. */
export const staff = {
  supervisor: { signInName: 'eleni', fullName: 'Ελένη Βεργή', password },
  reception: { signInName: 'maria', fullName: 'Μαρία Πελαγινού', password },
  psychologist: { signInName: 'dafni', fullName: 'Δάφνη Ψυχάρη', password },
} as const

/** A name as lists show it. */
export const shownName = ({ surname, name }: { surname: string; name: string }): string =>
  `${greekUpper(surname)} ${name}`

/** What the day goes by. `closed`: today nobody can be booked, because it is a holiday. */
type CounsellingDay = {
  readonly today: IsoDate
  readonly closed: boolean
  readonly boat: IsoDate
  readonly next: IsoDate
  readonly ids: Awaited<ReturnType<typeof centreWithCitizens>>
}

/**
 * The centre, its citizens, a reception and a psychologist, who works every day of the week. The municipality decided
 * for a co-reader. On the next open day the psychologist is on another island, with three appointments.
 */
export async function centreWithPsychologist(
  program: Program,
  desk: Desk,
  reason: string,
): Promise<CounsellingDay> {
  let page = await program.page()
  await makePracticeStore(page, ['supervisor', 'administrator'])
  const ids = await centreWithCitizens(page)
  const supervisor = await ask(page, 'users.me', {})
  const now: IsoDate = await today(page)
  await ask(page, 'notes.choosePolicy', {
    choice: 'coReader',
    coReaderId: supervisor.id,
    decidedBy: 'Δήμαρχος, αρ. πρωτ. 120/2026',
    decidedOn: now,
  })
  const invite = async (who: (typeof staff)['reception' | 'psychologist'], role: Role) => {
    const { signInName, fullName } = who
    const { code } = await ask(page, 'users.invite', { signInName, fullName, title: '', roles: [role] })
    return code
  }
  const codes = {
    psychologist: await invite(staff.psychologist, 'psychologist'),
    reception: await invite(staff.reception, 'reception'),
  }
  await page.reload()
  await page.locator('.k-search input').waitFor()
  const enter = async (who: 'psychologist' | 'reception') => {
    await lock(desk)
    page = await program.page()
    const { signInName } = staff[who]
    await ask(page, 'vault.acceptInvitation', { signInName, code: codes[who], password })
    await page.reload()
    await chooseLanguage(desk)
  }
  await enter('psychologist')
  const me = await ask(page, 'users.me', {})
  await ask(page, 'appointments.setStaffHours', {
    userId: me.id,
    hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '08:00', until: '16:00' })),
  })
  const [boat, next] = await nextOpenDays(page)
  const onTheIsland = [
    [ids.caller, '09:00'],
    [ids.quiet, '10:00'],
    [ids.son, '11:00'],
  ] as const
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as at a desk
  for (const [id, time] of onTheIsland)
    // oxlint-disable-next-line no-await-in-loop
    await ask(page, 'appointments.book', {
      citizenIds: [id],
      kind: 'counselling',
      staffId: me.id,
      day: boat,
      time,
      place: 'KIM',
      reason,
    } as never)
  const { holiday } = await ask(page, 'appointments.day', { day: now })
  await enter('reception')
  return { today: now, closed: holiday !== null && !holiday.halfDay, boat, next, ids }
}

/** Another person sits down at the same desk. */
export async function changeSeats(desk: Desk, who: keyof typeof staff): Promise<void> {
  await lock(desk)
  await sitAt(desk, who)
}

/** At the door. */
export async function sitAt(desk: Desk, who: keyof typeof staff): Promise<void> {
  await signIn(desk, staff[who])
  await chooseLanguage(desk)
}

/** What the window shows and keeps: its whole document, fields included, every storage of the browser, its address. */
const everythingIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const stored: unknown[] = []
    for (const { name } of await indexedDB.databases()) stored.push(name)
    const typed = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    return [
      document.documentElement.outerHTML,
      ...typed.map(({ value }) => value),
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, stored]),
      document.cookie,
      location.href,
      document.title,
    ].join('\n')
  })

/** None of these words stands in the window, and the browser keeps no database at all. */
export async function holdsNothingOf(page: Page, words: readonly string[]): Promise<void> {
  const all = await everythingIn(page)
  for (const word of words) expect(all).not.toContain(word)
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
}
