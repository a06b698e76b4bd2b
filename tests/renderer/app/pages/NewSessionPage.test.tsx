import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { NewSessionPage } from '../../../../renderer/app/pages/NewSessionPage'
import type { Session, SessionPrefill } from '../../../../shared/features/sessions/session'
import { sessionsContract } from '../../../../shared/features/sessions/sessions.contract'
import { el } from '../../../../shared/i18n'
import { type Answers, showScreen } from '../../../support/memoryHost'
import { sampleCard } from '../../../support/sampleCard'

jest.setTimeout(30_000)

const words = el.sessions
const prefill: SessionPrefill = {
  appointmentId: 'a1',
  citizenIds: ['c1', 'c9'],
  day: '2026-11-20',
  time: '10:00',
  minutes: 50,
  kind: 'couple',
  place: null,
  room: null,
  attendance: 'late',
  sessionId: null,
}
const begin = (answers: Answers = {}) =>
  showScreen(<NewSessionPage />, {
    roles: ['psychologist'],
    path: '/sessions/new?appointment=a1',
    answers: {
      'sessions.fromAppointment': () => prefill,
      'citizens.open': ({ id }) => ({ ...sampleCard, id, name: id === 'c1' ? 'Μαρία' : 'Πέτρος' }),
      'households.ofCitizen': () => ({ current: null, others: [] }),
      'referrals.ofCitizen': () => [],
      'sessions.record': (input) => {
        sessionsContract.record.input.parse(input)
        return { id: 's1' } as Session
      },
      ...answers,
    },
  })

it('begins with what the appointment says, and goes on to the note', async () => {
  const { user, asked, where } = begin()
  expect(await screen.findByRole('checkbox', { name: /Πέτρος/ })).toBeChecked()
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(where()).toBe('/sessions/s1'))
  expect(asked('sessions.record')).toEqual([
    expect.objectContaining({
      appointmentId: 'a1',
      citizenIds: ['c1', 'c9'],
      day: '2026-11-20',
      time: '10:00',
      minutes: 50,
      kind: 'couple',
      attendance: 'late',
    }),
  ])
})

it('an appointment that has a record leads to it', async () => {
  const { user, where } = begin({ 'sessions.fromAppointment': () => ({ ...prefill, sessionId: 's7' }) })
  await user.click(await screen.findByRole('button', { name: words.screen.record.openIt }))
  expect(where()).toBe('/sessions/s7')
})
