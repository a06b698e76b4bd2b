import '@testing-library/jest-dom'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ConfirmDialog } from '../../../../renderer/ui/overlay/ConfirmDialog'
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
