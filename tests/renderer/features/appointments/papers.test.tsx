import '@testing-library/jest-dom'
import { screen } from '@testing-library/react'
import { CallListPage } from '../../../../renderer/features/appointments/CallListPage'
import { DayPaperPage } from '../../../../renderer/features/appointments/DayPaperPage'
import type { CallLine } from '../../../../shared/features/appointments/appointment'
import { showScreen } from '../../../support/memoryHost'
import { sampleBooked } from '../../../support/sampleAppointment'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const line: CallLine = {
  appointmentId: 'a1',
  staffId: 'me',
  place: null,
  day: '2026-11-24',
  time: '09:00',
  movedFrom: { day: '2026-11-23', time: '09:00' },
  citizen: sampleBooked,
  mobile: '6900000002',
  landline: null,
  withheld: false,
}
const others: CallLine = {
  ...line,
  appointmentId: 'a2',
  movedFrom: null,
  citizen: { ...sampleBooked, id: 'c2', surname: 'Λεβέντη', name: 'Όλγα', blocked: ['mobile'] },
  mobile: null,
  withheld: true,
}
const calls = (path: string) =>
  showScreen(<CallListPage />, {
    path,
    roles: ['reception'],
    answers: { 'appointments.callList': () => ({ lines: [line, others], hidden: 1 }) },
  })

it('a number that must not be used is not there, and it is said that one is withheld', async () => {
  const shown = calls('/appointments/calls?day=2026-11-24&whose=staff:me')
  expect(await screen.findByText('690 000 0002')).toBeVisible()
  expect(screen.getByText('αριθμός που δεν χρησιμοποιείται')).toBeVisible()
  expect(screen.getByText('Κινητό')).toBeVisible()
  expect(screen.getByText(/Και 1 ραντεβού σε καρτέλα που δεν μπορείτε να ανοίξετε/)).toBeVisible()
  expect(shown.asked('appointments.callList')).toEqual([{ day: '2026-11-24', staffId: 'me', place: null }])
  await shown.user.keyboard('{Escape}')
  expect(shown.where()).toBe('/appointments?day=2026-11-24&whose=staff%3Ame')
})

it('after a day was moved only those who were moved are listed', async () => {
  calls('/appointments/calls?day=2026-11-24&movedFrom=2026-11-23')
  expect(await screen.findByText('ΡΑΛΛΗ Ηλέκτρα')).toBeVisible()
  expect(screen.queryByText('ΛΕΒΕΝΤΗ Όλγα')).not.toBeInTheDocument()
  expect(screen.getByText('Από Δευτέρα 23/11/2026 σε Τρίτη 24/11/2026')).toBeVisible()
})

it('the paper of the day shows times and files, not what the appointments are about', async () => {
  showScreen(<DayPaperPage />, {
    path: '/appointments/paper?day=2026-11-24',
    roles: ['reception'],
    answers: {
      'appointments.dayPaper': () => [
        {
          staffId: 'me',
          time: '09:00',
          until: '09:50',
          room: 'office1',
          place: null,
          kind: 'counselling',
          codes: [7, null],
        },
      ],
    },
  })
  expect(await screen.findByText('7, χωρίς φάκελο')).toBeVisible()
  expect(screen.getByText('09:00–09:50')).toBeVisible()
  expect(screen.getByText('Γραφείο 1')).toBeVisible()
  expect(document.body).not.toHaveTextContent('Ατομική συμβουλευτική')
})
