import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { TimesPage } from '../../../../renderer/features/appointments/TimesPage'
import type { Role } from '../../../../shared/contract/operation'
import { type Answers, showScreen } from '../../../support/memoryHost'

jest.setTimeout(60_000)

const christmas = { day: '2026-12-25', el: 'Χριστούγεννα', en: 'Christmas', halfDay: false, local: null }
const saint = {
  day: '2026-09-24',
  el: 'Παναγία Μυρτιδιώτισσα',
  en: '',
  halfDay: false,
  local: { id: 'l1', version: 2, everyYear: true },
}
const begin = (roles: Role[], more: Answers = {}) =>
  showScreen(<TimesPage />, {
    path: '/appointments/times',
    roles,
    answers: {
      'appointments.staffHours': () => [
        {
          userId: 'me',
          hours: [
            { weekday: 1, from: '08:00', until: '12:00' },
            { weekday: 1, from: '13:00', until: '14:00' },
            { weekday: 1, from: '16:00', until: '18:00' },
          ],
        },
      ],
      'appointments.absences': () => [
        { id: 'x1', version: 1, userId: 'me', from: '2026-12-28', until: '2026-12-30', booked: 2 },
        { id: 'x2', version: 1, userId: 'other', from: '2026-12-01', until: '2026-12-01', booked: 0 },
      ],
      'appointments.closingDays': () => [saint, christmas],
      ...more,
    },
  })

it('hours are typed in short, and a third stretch of a day is not lost', async () => {
  const shown = begin(['psychologist'], {
    'appointments.setStaffHours': ({ userId, hours }) => ({ userId, hours }),
  })
  await shown.user.type(await screen.findByLabelText('Τρίτη, από'), '9')
  await shown.user.type(screen.getByLabelText('Τρίτη, έως'), '14.30')
  await shown.user.click(screen.getByRole('button', { name: 'Αποθήκευση ωραρίου' }))
  await waitFor(() =>
    expect(shown.asked('appointments.setStaffHours')).toEqual([
      {
        userId: 'me',
        hours: [
          { weekday: 1, from: '08:00', until: '12:00' },
          { weekday: 1, from: '13:00', until: '14:00' },
          { weekday: 2, from: '09:00', until: '14:30' },
          { weekday: 1, from: '16:00', until: '18:00' },
        ],
      },
    ]),
  )
})

it('an absence tells how many appointments it concerns; one day needs one date', async () => {
  const shown = begin(['reception'], {
    'appointments.addAbsence': (absence) => ({ id: 'x3', version: 1, booked: 0, ...absence }),
  })
  const section = within(await screen.findByRole('region', { name: 'Απουσίες' }))
  expect(await section.findByText('2 κλεισμένα ραντεβού για μετακίνηση')).toBeVisible()
  expect(section.queryByText('01/12/2026')).not.toBeInTheDocument()
  const from = section.getByRole('textbox', { name: /Από/ })
  await shown.user.clear(from)
  await shown.user.type(from, '7/12/26')
  await shown.user.click(section.getByRole('button', { name: 'Προσθήκη απουσίας' }))
  await waitFor(() =>
    expect(shown.asked('appointments.addAbsence')).toEqual([
      { userId: 'me', from: '2026-12-07', until: '2026-12-07' },
    ]),
  )
})

it('only whoever answers for them adds and removes days of the municipality', async () => {
  begin(['reception'])
  expect(await screen.findByText(/Χριστούγεννα/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Αφαίρεση: Παναγία/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Προσθήκη τοπικής αργίας' })).not.toBeInTheDocument()
})

it('a day of the municipality, every year or once', async () => {
  const shown = begin(['supervisor'], {
    'appointments.addClosingDay': () => null,
    'appointments.removeClosingDay': () => null,
  })
  await shown.user.click(await screen.findByRole('button', { name: 'Αφαίρεση: Παναγία Μυρτιδιώτισσα' }))
  expect(shown.asked('appointments.removeClosingDay')).toEqual([{ id: 'l1', version: 2 }])
  const form = within(screen.getByRole('form', { name: 'Προσθήκη τοπικής αργίας' }))
  await shown.user.type(form.getByRole('textbox', { name: /Ημέρα/ }), '14/5/27')
  await shown.user.type(form.getByRole('textbox', { name: /^Όνομα \*|^Όνομα$/ }), 'Πανηγύρι')
  await shown.user.click(form.getByLabelText('Κάθε χρόνο'))
  await shown.user.click(form.getByRole('button', { name: 'Προσθήκη τοπικής αργίας' }))
  await waitFor(() =>
    expect(shown.asked('appointments.addClosingDay')).toEqual([
      { month: 5, day: 14, year: 2027, el: 'Πανηγύρι', en: '' },
    ]),
  )
})
