import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { MyDay } from '../../../../renderer/features/appointments/MyDay'
import { NextAppointments } from '../../../../renderer/features/appointments/NextAppointments'
import type { Role } from '../../../../shared/contract/operation'
import { showScreen } from '../../../support/memoryHost'
import { sampleAppointment, sampleBooked, sampleSheet } from '../../../support/sampleAppointment'

jest.setTimeout(30_000)

const myDay = (roles: Role[]) => {
  const opened: string[] = []
  const shown = showScreen(<MyDay onOpen={(id) => opened.push(id)} />, {
    roles,
    answers: {
      'appointments.day': () => sampleSheet,
      'appointments.unresolved': () => [{ ...sampleAppointment, id: 'a0', day: '2026-11-20' }],
    },
  })
  return { ...shown, opened }
}

it('my appointments of today stand on the first screen, without those that were cancelled', async () => {
  const shown = myDay(['psychologist'])
  await shown.user.click(await screen.findByRole('button', { name: 'ΡΑΛΛΗ Ηλέκτρα' }))
  expect(shown.opened).toEqual(['a1'])
  expect(screen.getByText('09:00–09:30')).toBeVisible()
  expect(screen.queryByText(/11:00/)).not.toBeInTheDocument()
  expect(shown.asked('appointments.day')).toMatchObject([{ staffId: 'me' }])
})

it('what was left open on days gone by is a key away', async () => {
  const shown = myDay(['reception'])
  expect(await screen.findByText('Ανοικτά ραντεβού προηγούμενων ημερών')).toBeVisible()
  fireEvent.keyDown(document.body, { code: 'F8', key: 'F8' })
  expect(shown.where()).toBe('/appointments?tab=open')
})

it('whoever keeps no appointment book is shown none', async () => {
  const shown = myDay(['administrator'])
  await waitFor(() => expect(shown.asked('users.me')).toHaveLength(1))
  expect(screen.queryByText('Τα ραντεβού μου σήμερα')).not.toBeInTheDocument()
  expect(shown.asked('appointments.day')).toEqual([])
})

it('a card tells the next appointments, the nearest first, and since when somebody waits', async () => {
  const booked: unknown[] = []
  const at = (id: string, day: string, state: 'booked' | 'came' = 'booked') => ({
    ...sampleAppointment,
    id,
    day,
    state,
  })
  const shown = showScreen(
    <NextAppointments citizenId="c1" onOpen={() => {}} onBook={(start) => booked.push(start)} />,
    {
      roles: ['reception'],
      answers: {
        'appointments.ofCitizen': () => [
          at('a4', '2099-12-03'),
          at('a3', '2099-12-02'),
          at('a2', '2020-01-01'),
          at('a1', '2099-12-01', 'came'),
        ],
        'appointments.waiting': () => [
          {
            id: 'w1',
            version: 1,
            citizen: sampleBooked,
            staffId: 'other',
            kind: 'counselling',
            since: '2026-11-10',
            days: 12,
            urgent: false,
            note: null,
            ended: null,
          },
        ],
      },
    },
  )
  const days = (await screen.findAllByRole('button', { name: /2099/ })).map(({ textContent }) => textContent)
  expect(days).toEqual(['Τετάρτη 02/12/2099 09:00', 'Πέμπτη 03/12/2099 09:00'])
  expect(await screen.findByText(/Περιμένει 12 ημέρες: Ατομική συμβουλευτική/)).toBeVisible()
  await shown.user.click(screen.getByRole('button', { name: 'Ραντεβού' }))
  expect(booked).toEqual([{ kind: 'counselling', staffId: 'other', waitingId: 'w1' }])
})
