import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { NewSessionForm } from '../../../../renderer/features/sessions/NewSessionForm'
import type { Consent } from '../../../../shared/features/sessions/custody'
import type { Session } from '../../../../shared/features/sessions/session'
import { sessionsContract } from '../../../../shared/features/sessions/sessions.contract'
import { el } from '../../../../shared/i18n'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'

jest.setTimeout(30_000)

const words = el.sessions
const adult = { id: 'c1', name: 'ΠΑΠΑΔΑΚΗ Μαρία', age: 40 }
const child = { id: 'c2', name: 'ΠΑΠΑΔΑΚΗΣ Νίκος', age: 11 }
const consent: Consent = {
  id: 'k1',
  version: 1,
  citizenId: 'c2',
  givenBy: 'Μαρία Παπαδάκη',
  capacity: 'mother',
  givenOn: '2026-10-01',
  document: 'Αρ. πρωτ. 12',
  until: null,
  withdrawnOn: null,
  inForce: true,
}
const save = '{Control>}{Enter}{/Control}'

function begin(people: readonly (typeof adult)[], consents: Consent[], answers: Answers = {}) {
  const recorded: Session[] = []
  const shown = showScreen(
    <NewSessionForm people={people} prefill={null} onDone={(session) => recorded.push(session)} />,
    {
      roles: ['psychologist'],
      answers: {
        'referrals.ofCitizen': () => [],
        'sessions.custodyOf': () => ({ age: 11, minor: true, custody: [] }),
        'sessions.consentsOf': () => ({ age: 11, minor: true, consents }),
        'sessions.record': (input) => {
          sessionsContract.record.input.parse(input)
          return { id: 's1' } as Session
        },
        ...answers,
      },
    },
  )
  return { ...shown, recorded }
}

it('a citizen and the kind are enough: today, now, came', async () => {
  const { user, asked, recorded } = begin([adult], [])
  await screen.findByLabelText(words.fields.minutes)
  await user.keyboard(save)
  await waitFor(() => expect(recorded).toHaveLength(1))
  expect(asked('sessions.record')).toEqual([
    {
      citizenIds: ['c1'],
      day: '2026-11-22',
      time: null,
      minutes: null,
      kind: 'individual',
      place: null,
      room: null,
      attendance: 'came',
      nextOn: null,
      referralId: null,
      summary: '',
      broughtBy: '',
      despite: [],
      appointmentId: null,
    },
  ])
})

it('a minor without a consent in force is asked about, and the answer is sent', async () => {
  const { user, asked, recorded } = begin([child], [], {
    'sessions.record': ({ despite = [] }) =>
      despite.includes('guardianConsent')
        ? ({ id: 's1' } as Session)
        : new Refused({ code: 'ruleBroken', rule: 'sessions.consentMissing' }),
  })
  expect(await screen.findByText(words.screen.minor.noConsent)).toBeVisible()
  await user.keyboard(save)
  expect(await screen.findByText(words.rules.consentMissing)).toBeVisible()
  expect(recorded).toEqual([])
  await user.click(screen.getByRole('checkbox', { name: words.screen.minor.despite }))
  await user.keyboard(save)
  await waitFor(() => expect(recorded).toHaveLength(1))
  expect(asked('sessions.record').at(-1)).toMatchObject({ despite: ['guardianConsent'] })
})

it('with a consent in force nothing is asked', async () => {
  begin([child], [consent])
  expect(await screen.findByText(/Συναίνεση: Μαρία Παπαδάκη/)).toBeVisible()
  expect(screen.queryByRole('checkbox', { name: words.screen.minor.despite })).not.toBeInTheDocument()
})

it('a consent that was withdrawn before the session holds no more', async () => {
  begin([child], [{ ...consent, withdrawnOn: '2026-11-01', inForce: false }])
  expect(await screen.findByText(words.screen.minor.noConsent)).toBeVisible()
})
