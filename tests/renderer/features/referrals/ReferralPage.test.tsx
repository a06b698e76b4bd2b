import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { ReferralPage } from '../../../../renderer/features/referrals/ReferralPage'
import type { Role } from '../../../../shared/contract/operation'
import type { Referral } from '../../../../shared/features/referrals/referral'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleReferral, sampleStatus } from '../../../support/sampleReferral'

jest.setTimeout(30_000)

function show(
  part: Partial<Referral> = {},
  { path = '/referrals/r1', roles = ['socialWorker'] as Role[], answers = {} as Answers } = {},
) {
  const referral = { ...sampleReferral, ...part }
  return showScreen(<ReferralPage params={{ id: 'r1' }} />, {
    path,
    roles,
    answers: {
      'referrals.open': () => referral,
      'referrals.statusOf': () => ({ ...sampleStatus, ...part }),
      ...answers,
    },
  })
}
const acts = () =>
  within(document.querySelector<HTMLElement>('.k-actions')!)
    .getAllByRole('button')
    .map((button) => button.textContent)
const primary = () => document.querySelector('[data-variant="filled"]')?.textContent

const states: readonly [string, Partial<Referral>, string | undefined, string][] = [
  [
    'a draft with gaps',
    { state: 'draft', letterId: null, missing: ['reason'], allowed: ['signatureAsked', 'closed'] },
    'ΣυμπλήρωσηF4',
    'Πρόχειρο. Λείπουν ακόμη: λόγος.',
  ],
  [
    'a whole draft',
    { state: 'draft', letterId: null, allowed: ['signatureAsked', 'closed'] },
    'Έγγραφο και υπογραφήF4',
    'Πρόχειρο, πλήρες. Ανοίξτε το έγγραφο και ζητήστε υπογραφή.',
  ],
  [
    'a signed letter',
    { state: 'signed', deliveredOn: null, daysWaiting: null, allowed: ['delivered', 'closed'] },
    'Καταχώριση παράδοσηςF4',
    'Υπογράφηκε στις 03/11/2026. Δεν έχει ακόμη σταλεί ή παραδοθεί.',
  ],
  [
    'a sent letter',
    {},
    'Καταχώριση απάντησηςF4',
    'Στάλθηκε στις 04/11/2026. Χωρίς απάντηση 18 ημέρες. Επόμενη υπενθύμιση 04/12/2026.',
  ],
  [
    'a letter whose day to ask has come',
    { nextChaseOn: '2026-11-20', overdue: true },
    'ΥπενθύμισηF4',
    'Στάλθηκε στις 04/11/2026. Χωρίς απάντηση 18 ημέρες. Η ημέρα της υπενθύμισης (20/11/2026) ήρθε.',
  ],
  [
    'an answered referral',
    {
      state: 'answered',
      answeredOn: '2026-11-20',
      answerOutcome: 'served',
      allowed: ['answered', 'closed', 'undone'],
    },
    'Κλείσιμο παραπομπήςF4',
    'Απαντήθηκε στις 20/11/2026: Εξυπηρετήθηκε.',
  ],
  [
    'a closed referral',
    { state: 'closed', closedOn: '2026-11-21', closeOutcome: 'noAnswer', allowed: ['reopened', 'undone'] },
    undefined,
    'Έκλεισε στις 21/11/2026: Δεν ήρθε απάντηση.',
  ],
]

it.each(states)('says where %s stands and offers what is next', async (_name, part, next, sentence) => {
  show(part)
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(primary()).toBe(next)
  expect([undefined, acts()[0]]).toContain(next)
})

it('sends the supervisor to the signing of a letter that waits, others to the letter', async () => {
  const waiting = { state: 'toBeSigned', letterId: null, allowed: ['withdrawn', 'signed'] } as const
  const { user, where } = show(waiting as unknown as Partial<Referral>, { roles: ['supervisor'] })
  await user.click(await screen.findByRole('button', { name: /Έλεγχος και υπογραφή/ }))
  expect(where()).toBe('/letters/sign/r1')
})

it('records an answer that is not a service with its reason, by keyboard, at its own place', async () => {
  const { user, asked, where } = show(
    {},
    {
      path: '/referrals/r1/answer',
      answers: { 'referrals.recordAnswer': () => ({ ...sampleStatus, state: 'answered', version: 3 }) },
    },
  )
  const dialog = await screen.findByRole('dialog', { name: 'Καταχώριση απάντησης 26-00001-7' })
  await waitFor(() =>
    expect(within(dialog).getByLabelText(/Αποτέλεσμα/, { selector: 'input' })).toHaveFocus(),
  )
  await user.keyboard('δεν εξυπ{Enter}')
  const reason = await within(dialog).findByLabelText(/Γιατί δεν εξυπηρετήθηκε/, { selector: 'input' })
  await user.click(reason)
  await user.keyboard('δεν υπαρχουν{Enter}')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(where()).toBe('/referrals/r1'))
  expect(asked('referrals.recordAnswer')).toEqual([
    expect.objectContaining({
      id: 'r1',
      version: 2,
      outcome: 'notServed',
      served: false,
      reason: 'noPlaces',
      on: '2026-11-22',
    }),
  ])
})

it('tells by hand from by post, and proposes a working day to ask again', async () => {
  const { user, asked } = show(
    { state: 'signed', allowed: ['delivered'] },
    {
      path: '/referrals/r1/delivery',
      answers: { 'referrals.recordDelivery': () => ({ ...sampleStatus, version: 3 }) },
    },
  )
  const dialog = await screen.findByRole('dialog')
  await waitFor(() => expect(within(dialog).getByLabelText(/Τρόπος/, { selector: 'input' })).toHaveFocus())
  await user.keyboard('παραδόθηκε στον πολ{Enter}{Control>}{Enter}{/Control}')
  await waitFor(() => expect(asked('referrals.recordDelivery')).toHaveLength(1))
  // 20 days after Sunday 2026-11-22 is a Saturday.
  expect(asked('referrals.recordDelivery')).toEqual([
    expect.objectContaining({
      manner: 'handedToCitizen',
      handedOver: true,
      on: '2026-11-22',
      chaseOn: '2026-12-14',
    }),
  ])
})

it('keeps the form and says the next step when the gate refuses', async () => {
  const { user } = show(
    { state: 'draft', letterId: null, allowed: ['closed'] },
    {
      path: '/referrals/r1/close',
      answers: {
        'referrals.close': () => new Refused({ code: 'ruleBroken', rule: 'referrals.closeNeedsNote' }),
      },
    },
  )
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Κλείσιμο παραπομπής' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'Η παραπομπή δεν στάλθηκε. Γράψτε γιατί κλείνει.',
  )
})

it('shows the reception where it stands and never what it is for', async () => {
  const { calls } = show({}, { roles: ['reception'] })
  expect(await screen.findByText(/Χωρίς απάντηση 18 ημέρες/)).toBeVisible()
  expect(screen.queryByText('Χρειάζεται παρακολούθηση.')).not.toBeInTheDocument()
  expect(acts()).toEqual(['Καταχώριση απάντησηςF4', 'Αναίρεση τελευταίας πράξης'])
  expect(calls.map(({ name }) => name)).not.toContain('referrals.open')
})
