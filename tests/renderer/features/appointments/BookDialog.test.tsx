import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { BookDialog, type BookStart } from '../../../../renderer/features/appointments/BookDialog'
import type { Role } from '../../../../shared/contract/operation'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleAppointment } from '../../../support/sampleAppointment'

jest.setTimeout(30_000)

const free = [
  { day: '2026-11-23', time: '07:30', until: '08:00' },
  { day: '2026-11-23', time: '08:00', until: '08:30' },
]
const begin = ({
  answers = {},
  start = {},
  roles = ['reception'],
}: { answers?: Answers; start?: BookStart; roles?: Role[] } = {}) =>
  showScreen(
    <BookDialog
      citizen={{ id: 'c1', name: 'ΡΑΛΛΗ Ηλέκτρα' }}
      household={[{ id: 'c2', name: 'ΡΑΛΛΗΣ Παύλος' }]}
      start={start}
      onClose={() => {}}
    />,
    {
      roles,
      answers: {
        'appointments.freeTimes': () => free,
        'appointments.book': () => ({ appointments: [sampleAppointment], leftOut: [] }),
        ...answers,
      },
    },
  )
type Shown = ReturnType<typeof begin>
const chooseKind = async ({ user }: Shown, name: string) => {
  const box = await screen.findByRole('combobox', { name: /Είδος ραντεβού/ })
  await user.clear(box)
  await user.type(box, name.slice(0, 6))
  await user.click(await screen.findByRole('option', { name }))
}
const time = () => screen.getByRole('textbox', { name: /Ώρα/ })
const save = ({ user }: Shown) =>
  user.click(screen.getByRole('button', { name: /^Κλείσιμο (ραντεβού|σειράς)/ }))

it('the kind is enough: its length and the first free time come by themselves', async () => {
  const shown = begin()
  await chooseKind(shown, 'Παρακολούθηση υπόθεσης')
  await waitFor(() => expect(time()).toHaveValue('07:30'))
  fireEvent.keyDown(document.activeElement!, { code: 'Enter', key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(shown.asked('appointments.book')).toHaveLength(1))
  expect(shown.asked('appointments.book')).toEqual([
    {
      citizenIds: ['c1'],
      kind: 'followUp',
      staffId: 'me',
      day: '2026-11-23',
      time: '07:30',
      minutes: 30,
      room: null,
      place: null,
      reason: '',
      series: null,
      waitingId: null,
      despite: [],
    },
  ])
})

it('a number takes another free time, and what was typed is never proposed over', async () => {
  const shown = begin()
  await chooseKind(shown, 'Παρακολούθηση υπόθεσης')
  await waitFor(() => expect(time()).toHaveValue('07:30'))
  fireEvent.keyDown(document.body, { code: 'Digit2', key: '2', altKey: true })
  expect(time()).toHaveValue('08:00')
  await shown.user.clear(time())
  await shown.user.type(time(), '13')
  await chooseKind(shown, 'Αίτηση ή ανανέωση επιδόματος')
  expect(screen.getByRole('textbox', { name: /Διάρκεια/ })).toHaveValue('45')
  expect(time()).toHaveValue('13')
})

it('a time chosen in the grid stays', async () => {
  const shown = begin({ start: { staffId: 'me', day: '2026-11-25', time: '12:00' } })
  await chooseKind(shown, 'Παρακολούθηση υπόθεσης')
  await save(shown)
  await waitFor(() =>
    expect(shown.asked('appointments.book')).toMatchObject([{ day: '2026-11-25', time: '12:00' }]),
  )
})

it('each warning is asked once, and what was said yes to goes along', async () => {
  const values = { from: '07:00', until: '07:30', who: 'Ελένη Βεργή' }
  const shown = begin({
    answers: {
      'appointments.book': ({ despite }) =>
        despite?.includes('hours')
          ? despite.includes('citizenBusy')
            ? { appointments: [sampleAppointment], leftOut: [] }
            : new Refused({ code: 'ruleBroken', rule: 'appointments.citizenBusy', values })
          : new Refused({ code: 'ruleBroken', rule: 'appointments.outsideHours', values }),
    },
  })
  await chooseKind(shown, 'Παρακολούθηση υπόθεσης')
  await waitFor(() => expect(time()).toHaveValue('07:30'))
  await save(shown)
  expect(await screen.findByText(/εκτός του ωραρίου: Ελένη Βεργή/)).toBeVisible()
  const goOn = screen.getByRole('button', { name: 'Να κλειστεί' })
  expect(goOn).toHaveFocus()
  await shown.user.click(goOn)
  expect(await screen.findByText(/έχει ήδη ραντεβού 07:00–07:30/)).toBeVisible()
  await shown.user.click(screen.getByRole('button', { name: 'Να κλειστεί' }))
  await waitFor(() => expect(shown.asked('appointments.book')).toHaveLength(3))
  expect(shown.asked('appointments.book')[2]).toMatchObject({ despite: ['hours', 'citizenBusy'] })
})

it('a double booking is refused with its sentence, without a way round it', async () => {
  const shown = begin({
    answers: {
      'appointments.book': () =>
        new Refused({
          code: 'ruleBroken',
          rule: 'appointments.staffBusy',
          values: { from: '07:30', until: '08:00', who: 'Ελένη Βεργή' },
        }),
    },
  })
  await chooseKind(shown, 'Παρακολούθηση υπόθεσης')
  await waitFor(() => expect(time()).toHaveValue('07:30'))
  await save(shown)
  expect(await screen.findByText(/Υπάρχει ήδη ραντεβού 07:30–08:00: Ελένη Βεργή/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Να κλειστεί' })).not.toBeInTheDocument()
})

it('the days of a series that cannot be booked are told before, and left out', async () => {
  const shown = begin({
    start: { kind: 'followUp' },
    answers: {
      'appointments.seriesDays': ({ times }) =>
        Array.from({ length: times }, (_, index) => ({
          day: `2026-12-${11 + 7 * index}`,
          why: index === 2 ? 'appointments.holiday' : null,
        })),
    },
  })
  await waitFor(() => expect(time()).toHaveValue('07:30'))
  await shown.user.click(screen.getByLabelText('ΡΑΛΛΗΣ Παύλος'))
  await shown.user.click(screen.getByRole('combobox', { name: 'Επανάληψη' }))
  await shown.user.click(await screen.findByRole('option', { name: 'Κάθε εβδομάδα' }))
  const times = screen.getByRole('textbox', { name: /Πόσες φορές/ })
  await shown.user.clear(times)
  await shown.user.type(times, '3')
  expect(await screen.findByText('1 από τις 3 ημέρες δεν γίνεται και θα παραλειφθεί')).toBeVisible()
  expect(screen.getByText('Παρασκευή 25/12/2026: αργία')).toBeVisible()
  await save(shown)
  await waitFor(() =>
    expect(shown.asked('appointments.book')).toMatchObject([
      { citizenIds: ['c1', 'c2'], series: { everyDays: 7, times: 3, leaveOut: true } },
    ]),
  )
})

it('the reason of counselling is not written at the reception', async () => {
  const shown = begin()
  await chooseKind(shown, 'Παρακολούθηση υπόθεσης')
  expect(screen.getByRole('textbox', { name: /Λόγος/ })).toBeVisible()
  await chooseKind(shown, 'Ατομική συμβουλευτική')
  expect(screen.queryByRole('textbox', { name: /Λόγος/ })).not.toBeInTheDocument()
})

it('whoever works on the case writes it', async () => {
  const shown = begin({ roles: ['psychologist'] })
  await chooseKind(shown, 'Ατομική συμβουλευτική')
  expect(screen.getByRole('textbox', { name: /Λόγος/ })).toBeVisible()
})
