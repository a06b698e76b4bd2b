import '@testing-library/jest-dom'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { notify } from '../../../../renderer/ui/overlay/notify'
import { KitSurroundings } from '../../kit/KitSurroundings'

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
