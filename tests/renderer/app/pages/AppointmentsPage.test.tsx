import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { AppointmentsPage } from '../../../../renderer/app/pages/AppointmentsPage'
import type { Role } from '../../../../shared/contract/operation'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleAppointment, sampleBooked, sampleSheet } from '../../../support/sampleAppointment'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const entry = {
  id: 'q1',
  version: 1,
  day: '2026-11-22',
  number: 4,
  citizen: null,
  forId: null,
  arrivedAt: '2026-11-22T08:10:00.000Z',
  state: 'waiting' as const,
  changedAt: '2026-11-22T08:10:00.000Z',
}
const begin = (path = '/appointments', more: Answers = {}, roles: Role[] = ['reception']) =>
  showScreen(<AppointmentsPage />, {
    path,
    roles,
    answers: {
      'appointments.day': ({ day }) => ({ ...sampleSheet, day }),
      'appointments.unresolved': () => [],
      'appointments.open': () => sampleAppointment,
      'appointments.queue': () => [entry, { ...entry, id: 'q2', number: 5, citizen: sampleBooked }],
      'appointments.queueBoard': () => ({ called: [4], waiting: [5] }),
      ...more,
    },
  })
const press = (code: string, more: object = {}) =>
  fireEvent.keyDown(document.body, { code, key: code, ...more })
const dialog = async () => within(await screen.findByRole('dialog'))

it('the day by keys: from day to day, into the grid, and Enter opens what is booked', async () => {
  const shown = begin('/appointments?day=2026-11-22')
  const grid = await screen.findByRole('grid')
  press('F3')
  expect(grid).toHaveFocus()
  await shown.user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}')
  expect((await dialog()).getByText('Έγγραφα για το επίδομα')).toBeInTheDocument()
  await shown.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  press('ArrowRight', { altKey: true })
  expect(shown.where()).toBe('/appointments?day=2026-11-23')
  await waitFor(() =>
    expect(shown.asked('appointments.day')).toContainEqual(expect.objectContaining({ day: '2026-11-23' })),
  )
})

it('Enter on free time asks for whom, at that time and with that person', async () => {
  const shown = begin('/appointments?day=2026-11-23', {
    'citizens.search': () => ({ found: [], hiddenMatch: false }) as never,
  })
  await screen.findByRole('grid')
  press('F3')
  await shown.user.keyboard('{Enter}')
  expect((await dialog()).getByRole('textbox', { name: 'Για ποιον' })).toHaveFocus()
})

it('a holiday is said in words', async () => {
  begin('/appointments?day=2026-12-25', {
    'appointments.day': ({ day }) => ({
      ...sampleSheet,
      day,
      open: [],
      holiday: { el: 'Χριστούγεννα', en: 'Christmas', halfDay: false },
      staff: sampleSheet.staff.map((staff) => ({ ...staff, spans: [], closed: 'holiday' as const })),
      appointments: [],
      taken: [],
    }),
  })
  expect(await screen.findByText('Χριστούγεννα')).toBeVisible()
  expect(screen.getByText('Δεν δέχεται κανείς')).toBeVisible()
  expect(screen.queryByRole('grid')).not.toBeInTheDocument()
})

it('came by one key; then the visit is offered, and for those who hold sessions the session', async () => {
  let state: 'booked' | 'came' = 'booked'
  const counselling = { ...sampleAppointment, counselling: true, kind: 'counselling' }
  const answers: Answers = {
    'appointments.open': () => ({ ...counselling, state }),
    'appointments.attend': (asked) => {
      state = asked.state as 'came'
      return { ...counselling, state }
    },
  }
  const shown = begin('/appointments?day=2026-11-22', answers, ['psychologist'])
  await screen.findByRole('grid')
  await shown.user.click(screen.getByRole('button', { name: /09:00–09:30, ΡΑΛΛΗ/ }))
  await (await dialog()).findByRole('button', { name: /^Ήρθε F4|^Ήρθε$/ })
  press('F4')
  expect(await screen.findByRole('button', { name: 'Καταγραφή επίσκεψης' })).toBeVisible()
  expect(shown.asked('appointments.attend')).toEqual([{ id: 'a1', version: 1, state: 'came' }])
  press('F6')
  expect(shown.where()).toBe('/sessions/new?appointment=a1')
})

it('the reason of counselling is not there for the reception', async () => {
  const shown = begin('/appointments?day=2026-11-22', {
    'appointments.open': () => ({ ...sampleAppointment, counselling: true, reason: null }),
  })
  await screen.findByRole('grid')
  await shown.user.click(screen.getByRole('button', { name: /09:00–09:30, ΡΑΛΛΗ/ }))
  expect((await dialog()).getByText('Τον βλέπει όποιος εργάζεται στην υπόθεση')).toBeVisible()
})

it('the next of the queue is called by one key, and the room sees numbers only', async () => {
  const shown = begin('/appointments?tab=queue', {
    'appointments.callNext': () => ({ ...entry, state: 'called' }),
  })
  await screen.findByText('ΡΑΛΛΗ Ηλέκτρα')
  press('F8')
  expect(await screen.findByText('Καλείται ο αριθμός 4.')).toBeVisible()
  press('KeyB', { altKey: true })
  const board = await screen.findByRole('dialog', { name: 'Οθόνη αναμονής' })
  expect(await within(board).findByText('4')).toBeVisible()
  expect(board).not.toHaveTextContent('ΡΑΛΛΗ')
  press('Escape')
  await waitFor(() => expect(board).not.toBeInTheDocument())
  expect(shown.asked('appointments.callNext')).toEqual([{}])
})

it('an empty queue says so', async () => {
  begin('/appointments?tab=queue', {
    'appointments.queue': () => [],
    'appointments.callNext': () =>
      new Refused({ code: 'ruleBroken', rule: 'appointments.queueEmpty', values: {} }),
  })
  await screen.findByText('Κανείς δεν περιμένει')
  press('F8')
  expect(await screen.findByText('Κανείς δεν περιμένει εσάς. Ανανεώστε την ουρά.')).toBeVisible()
})

it('who waits is booked from the list, and so leaves it', async () => {
  const shown = begin('/appointments?tab=waiting', {
    'appointments.waiting': () => [
      {
        id: 'w1',
        version: 1,
        citizen: sampleBooked,
        staffId: null,
        kind: 'followUp',
        since: '2026-11-10',
        days: 12,
        urgent: true,
        note: '',
        ended: null,
      },
    ],
    'appointments.freeTimes': () => [{ day: '2026-11-23', time: '07:30', until: '08:00' }],
    'appointments.book': () => ({ appointments: [sampleAppointment], leftOut: [] }),
    'households.ofCitizen': () => ({ current: null, others: [] }),
  })
  expect(await screen.findByText('12 ημέρες')).toBeVisible()
  await shown.user.click(screen.getByRole('button', { name: /^Ραντεβού: ΡΑΛΛΗ/ }))
  await waitFor(() => expect(screen.getByRole('textbox', { name: /Ώρα/ })).toHaveValue('07:30'))
  await shown.user.click(screen.getByRole('button', { name: /^Κλείσιμο ραντεβού/ }))
  await waitFor(() =>
    expect(shown.asked('appointments.book')).toMatchObject([{ waitingId: 'w1', kind: 'followUp' }]),
  )
})

it('what was left open is closed by one press each', async () => {
  const shown = begin('/appointments?tab=open', {
    'appointments.unresolved': () => [{ ...sampleAppointment, day: '2026-11-20' }],
    'appointments.attend': () => sampleAppointment,
  })
  await shown.user.click(await screen.findByRole('button', { name: 'Δεν ήρθε: ΡΑΛΛΗ Ηλέκτρα' }))
  expect(shown.asked('appointments.attend')).toEqual([{ id: 'a1', version: 1, state: 'noShow' }])
})
