import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { DayPage } from '../../../../renderer/features/distributions/DayPage'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleDay, sampleParcel, sampleParcelLine } from '../../../support/sampleParcel'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const [morning] = sampleDay.slots
const day = { ...sampleDay, slots: [morning!, { ...morning!, from: '12:00', until: '14:00' }] }
const others = {
  ...sampleParcelLine,
  id: 'second',
  version: 5,
  household: { ...sampleParcelLine.household, name: 'ΛΕΒΕΝΤΗ Μαρία' },
}
const done = { ...sampleParcelLine, id: 'third', state: 'handedOver' as const }
const answers: Answers = {
  'distributions.dayList': () => ({ day, parcels: [sampleParcelLine, others, done], hidden: 0 }),
  'distributions.openParcel': () => sampleParcel,
  'distributions.moveParcel': ({ id, version, slot }) => ({
    ...sampleParcelLine,
    id,
    slot,
    version: version + 1,
  }),
  'distributions.removeParcel': ({ id, version, reason }) => ({
    ...others,
    id,
    version: version + 1,
    state: 'removed',
    removedReason: reason,
  }),
  'distributions.restoreParcel': () => others,
}
const begin = async (more: Answers = {}) => {
  const shown = showScreen(<DayPage params={{ id: 'day' }} />, { answers: { ...answers, ...more } })
  const grid = await screen.findByRole('grid')
  /** The keyboard on the row of that place, and its menu key. */
  const menuOf = (place: number) => {
    grid.focus()
    for (let step = 0; step < place; step += 1)
      fireEvent.keyDown(grid, { code: 'ArrowDown', key: 'ArrowDown' })
    fireEvent.keyDown(grid, { code: 'F10', key: 'F10', shiftKey: true })
  }
  return { ...shown, menuOf }
}
const inDialog = async () => within(await screen.findByRole('dialog'))
const press = (code: string, more = {}) =>
  fireEvent.keyDown(document.activeElement!, { code, key: code, ...more })

it('the parcel on which the keyboard stands gets another hour, and the one before by one press', async () => {
  const shown = await begin()
  shown.menuOf(1)
  const dialog = await inDialog()
  expect(dialog.getByText('ΛΕΒΕΝΤΗ Μαρία')).toBeInTheDocument()
  await shown.user.click(dialog.getByRole('combobox', { name: /Προσέλευση/ }))
  await shown.user.click(await dialog.findByRole('option', { name: '12:00–14:00' }))
  press('Enter', { ctrlKey: true })
  expect(await screen.findByText('Νέα προσέλευση: 12:00–14:00')).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(shown.asked('distributions.moveParcel')).toEqual([{ id: 'second', version: 5, slot: 1 }])
  await shown.user.click(screen.getByRole('button', { name: 'Αναίρεση' }))
  await waitFor(() =>
    expect(shown.asked('distributions.moveParcel').at(-1)).toEqual({ id: 'second', version: 6, slot: 0 }),
  )
})

it('a parcel is taken off the list only with a reason, and comes back by one press', async () => {
  const shown = await begin()
  shown.menuOf(1)
  await inDialog()
  press('F8')
  const dialog = await inDialog()
  const remove = dialog.getByRole('button', { name: /Εκτός λίστας της ημέρας/ })
  await shown.user.click(remove)
  expect(shown.asked('distributions.removeParcel')).toEqual([])
  await shown.user.type(dialog.getByLabelText(/^Λόγος/), 'Έφυγαν από το νησί')
  await shown.user.click(remove)
  expect(await screen.findByText('Εκτός λίστας: ΛΕΒΕΝΤΗ Μαρία')).toBeInTheDocument()
  expect(shown.asked('distributions.removeParcel')).toEqual([
    { id: 'second', version: 5, reason: 'Έφυγαν από το νησί' },
  ])
  await shown.user.click(screen.getByRole('button', { name: 'Αναίρεση' }))
  await waitFor(() =>
    expect(shown.asked('distributions.restoreParcel')).toEqual([{ id: 'second', version: 6 }]),
  )
})

it('a right click opens the same, also from an open parcel by a key; one that was handed over stays', async () => {
  const shown = await begin()
  const rows = screen.getAllByRole('row')
  fireEvent.contextMenu(rows.at(-1)!)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  fireEvent.contextMenu(rows[1]!)
  expect((await inDialog()).getByRole('combobox', { name: /Προσέλευση/ })).toBeInTheDocument()
  await shown.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  fireEvent.click(rows[1]!)
  await screen.findByRole('group', { name: 'Μακαρόνια' })
  press('F7')
  expect(await screen.findByRole('combobox', { name: /Προσέλευση/ })).toBeInTheDocument()
})

it('what another desk did meanwhile is said, and nothing is lost', async () => {
  const shown = await begin({
    'distributions.removeParcel': () =>
      new Refused({ code: 'ruleBroken', rule: 'distributions.parcelNotPlanned', values: {} }),
  })
  shown.menuOf(0)
  await inDialog()
  press('F8')
  const dialog = await inDialog()
  const reason = dialog.getByLabelText(/^Λόγος/)
  await shown.user.type(reason, 'Έφυγε{Enter}')
  expect(await dialog.findByText(/δεν περιμένει ετοιμασία/)).toBeInTheDocument()
  expect(reason).toHaveValue('Έφυγε')
})
