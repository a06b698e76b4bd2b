import '@testing-library/jest-dom'
import { cleanup, screen, within } from '@testing-library/react'
import { TodayPage } from '../../../../renderer/app/pages/TodayPage'
import type { Role } from '../../../../shared/contract/operation'
import { type Answers, showScreen } from '../../../support/memoryHost'

jest.setTimeout(30_000)

const nothing: Answers = {
  'referrals.counts': () => ({ toBeSigned: 0, toBeDelivered: 0, awaiting: 0, overdue: 0, myDrafts: 0 }),
  'visits.nextSteps': () => ({ steps: [], next: null, counts: { overdue: 0, today: 0, later: 4 } }),
  'letters.toSign': () => [],
  'cases.changes': () => ({ since: null, cases: [] }),
  'citizens.missing': () => ({ notice: 0, papers: 0 }),
  'audit.alarms': () => [],
  'sessions.risks': () => [],
  'backup.checks': () => ({ everyDays: 7, lastAt: '2026-11-20T08:00:00.000Z', lastFaults: 0 }),
  'backup.state': () => ({
    version: 1,
    folder: 'stick',
    atQuit: true,
    last: { file: 'a', at: '2026-11-20T08:00:00.000Z', tables: 1, rows: 1, bytes: 1 },
    lastFailureAt: null,
  }),
}
const show = (roles: Role[], answers: Answers = {}) =>
  showScreen(<TodayPage />, { roles, answers: { ...nothing, ...answers } })
const lines = async () =>
  within(await screen.findByRole('list', { name: 'Τι περιμένει' }))
    .getAllByRole('button')
    .map((line) => line.textContent)

const busy: Answers = {
  'referrals.counts': () => ({ toBeSigned: 2, toBeDelivered: 3, awaiting: 5, overdue: 1, myDrafts: 4 }),
  'visits.nextSteps': () => ({ steps: [], next: null, counts: { overdue: 1, today: 2, later: 4 } }),
}

it('says that nothing waits, and when the last copy was made', async () => {
  show(['socialWorker'])
  expect(await screen.findByText('Τίποτα δεν περιμένει')).toBeVisible()
  expect(await screen.findByText('Τελευταίο: 20/11/2026 10:00.')).toBeVisible()
})

it('shows the reception what leaves and what is answered, without drafts and signatures to give', async () => {
  const { user, where } = show(['reception'], busy)
  const shown = (await lines()).join('\n')
  expect(shown).toContain('3Έγγραφα προς αποστολή ή παράδοση')
  expect(shown).toContain('2Περιμένουν υπογραφή')
  expect(shown).not.toContain('Πρόχειρες')
  await user.click(screen.getByRole('button', { name: /Περιμένουν απάντηση/ }))
  expect(where()).toBe('/referrals?states=sent,handedOver,noAnswer')
})

it('an open serious risk comes before everything else', async () => {
  const risk = { id: 'k1' } as never
  const { user, where } = show(['psychologist'], { ...busy, 'sessions.risks': () => [risk] })
  expect((await lines())[0]).toContain('1Ανοικτοί σοβαροί κίνδυνοι')
  await user.keyboard('{Control>}[Digit1]{/Control}')
  expect(where()).toBe('/sessions')
})

it('brings the supervisor first to what is to be signed; Ctrl and the number opens the line', async () => {
  const letter = { referralId: 'r1' } as never
  const { user, where } = show(['supervisor'], { ...busy, 'letters.toSign': () => [letter, letter] })
  expect((await lines())[0]).toContain('2Έγγραφα προς υπογραφή')
  await user.keyboard('{Control>}[Digit1]{/Control}')
  expect(where()).toBe('/letters/sign')
  await user.keyboard('{Control>}[Digit2]{/Control}')
  expect(where()).toBe('/referrals/chase?due')
})

it('shows the administrator no cards at all, but alarms and a copy that is missing', async () => {
  const { calls } = show(['administrator'], {
    'audit.alarms': () => [
      {
        serial: 9,
        at: '2026-11-21T08:00:00.000Z',
        userId: null,
        userName: null,
        roles: '',
        action: 'vault.clockSetBack',
        subject: null,
        detail: {},
      },
    ],
    'backup.state': () => ({ version: 1, folder: null, atQuit: false, last: null, lastFailureAt: null }),
  })
  expect(await screen.findByText(/Το ρολόι γύρισε πίσω/)).toBeVisible()
  expect(await screen.findByText(/Δεν υπάρχει ακόμη ελεγμένο αντίγραφο/)).toBeVisible()
  const asked = calls.map(({ name }) => name)
  expect(asked).not.toContain('referrals.counts')
  expect(asked).not.toContain('visits.nextSteps')
})

it('goes on with what was left half-way', async () => {
  const { user, where } = show(['psychologist'], {
    'drafts.list': () => [
      { form: 'referrals.begin', record: 'd1', savedAt: '2026-11-21T08:00:00.000Z' },
      { form: 'somethingElse', record: 'x', savedAt: '2026-11-21T08:00:00.000Z' },
    ],
  })
  const left = await screen.findByRole('list', { name: 'Στη μέση' })
  expect(within(left).getAllByRole('button')).toHaveLength(1)
  await user.click(within(left).getByRole('button'))
  expect(where()).toBe('/referrals/new?draft=d1')
})

it('warns of a copy that is older than a week, and tells whom to ask', async () => {
  show(['reception'], {
    'backup.state': () => ({
      version: 1,
      folder: 'stick',
      atQuit: true,
      lastFailureAt: null,
      last: { file: 'a', at: '2026-11-10T08:00:00.000Z', tables: 1, rows: 1, bytes: 1 },
    }),
  })
  expect(
    await screen.findByText(
      'Το τελευταίο ελεγμένο αντίγραφο έχει γίνει πριν από 12 ημέρες. Πείτε το στον/στην προϊστάμενο/η.',
    ),
  ).toBeVisible()
})

it('tells whoever answers for the store that its check found faults, and leads to what is needed', async () => {
  const bad = () => ({ everyDays: 7, lastAt: '2026-11-22T14:00:00.000Z', lastFaults: 3 })
  const { user, where } = show(['supervisor'], { 'backup.checks': bad })
  expect(await screen.findByText('Η βάση έχει βλάβες')).toBeVisible()
  expect(screen.getByText(/Τις βρήκε ο έλεγχος της 22\/11\/2026 16:00/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Τι χρειάζεται' }))
  expect(where()).toBe('/copies')
})

const change = {
  citizen: { id: 'c1', surname: 'Παπαδάκη', name: 'Μαρία', fatherName: null },
  lastAt: '2026-11-23T08:00:00.000Z',
  acts: ['citizens.corrected' as const],
  byIds: ['other'],
}

it('tells what changed in my cases since I was last here, and opens the list', async () => {
  const { user, where } = show(['socialWorker'], {
    'cases.changes': () => ({ since: '2026-11-20T13:30:00.000Z', cases: [change, change] }),
  })
  const line = await screen.findByRole('button', { name: /Αλλαγές στις υποθέσεις μου/ })
  expect(line).toHaveTextContent('2Αλλαγές')
  expect(line).toHaveTextContent('Τι έκαναν οι συνάδελφοι από 20/11/2026 15:30')
  await user.click(line)
  expect(where()).toBe('/changes')
})

it('whoever has cases is told what lacks in those, the reception what lacks in all', async () => {
  const lacking: Answers = {
    'citizens.missing': ({ whose }) => ({ notice: whose === 'mine' ? 2 : 9, papers: 4 }),
  }
  const worker = show(['socialWorker'], lacking)
  await worker.user.click(await screen.findByRole('button', { name: /2 ?Φάκελοι χωρίς ενημέρωση/ }))
  expect(worker.where()).toBe('/citizens?states=noNotice,mine')
  cleanup()
  const reception = show(['reception'], lacking)
  await reception.user.click(await screen.findByRole('button', { name: /9 ?Φάκελοι χωρίς ενημέρωση/ }))
  expect(reception.where()).toBe('/citizens?states=noNotice')
  await reception.user.click(screen.getByRole('button', { name: /4 ?Φάκελοι με ελλείψεις σε έγγραφα/ }))
  expect(reception.where()).toBe('/citizens?states=noPapers')
})
