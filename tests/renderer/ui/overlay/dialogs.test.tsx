import '@testing-library/jest-dom'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ConfirmDialog } from '../../../../renderer/ui/overlay/ConfirmDialog'
import { notify } from '../../../../renderer/ui/overlay/notify'
import { ProgressDialog } from '../../../../renderer/ui/overlay/ProgressDialog'
import { KitSurroundings } from '../../kit/KitSurroundings'

it('a question that does harm puts the focus on the safe answer', async () => {
  const confirm = jest.fn()
  const close = jest.fn()
  render(
    <KitSurroundings language="el" testing>
      <ConfirmDialog open title="Διαγραφή;" confirm="Διαγραφή" harmful onConfirm={confirm} onClose={close}>
        Δεν αναιρείται.
      </ConfirmDialog>
    </KitSurroundings>,
  )
  await waitFor(() => expect(screen.getByRole('button', { name: 'Άκυρο' })).toHaveFocus())
  fireEvent.click(screen.getByRole('button', { name: 'Διαγραφή' }))
  expect(confirm).toHaveBeenCalledTimes(1)
  fireEvent.keyDown(document.activeElement ?? document.body, { code: 'Escape', key: 'Escape' })
  expect(close).toHaveBeenCalledTimes(1)
})

it('progress says how much is done and can be cancelled only where that is possible', () => {
  const dialog = (onCancel?: () => void) => (
    <KitSurroundings language="el" testing>
      <ProgressDialog open title="Αντίγραφο" done={340} total={1200} {...(onCancel ? { onCancel } : {})} />
    </KitSurroundings>
  )
  const cancel = jest.fn()
  const { rerender } = render(dialog(cancel))
  expect(screen.getByRole('progressbar', { name: 'Αντίγραφο' })).toHaveAttribute('aria-valuenow', '28')
  expect(screen.getByText('Έγιναν 340 από 1200')).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: /Άκυρο/ }))
  expect(cancel).toHaveBeenCalledTimes(1)
  rerender(dialog())
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

it('a notice offers the way back', async () => {
  const undo = jest.fn()
  render(
    <KitSurroundings language="el" testing>
      <p>page</p>
    </KitSurroundings>,
  )
  act(() => notify.done('Αποθηκεύτηκε στις 10:42', { label: 'Αναίρεση', run: undo }))
  fireEvent.click(await screen.findByRole('button', { name: 'Αναίρεση' }))
  expect(undo).toHaveBeenCalledTimes(1)
  act(() => notify.clear())
})
