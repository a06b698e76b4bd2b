import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { ProgressDialog } from '../../../../renderer/ui/overlay/ProgressDialog'
import { KitSurroundings } from '../../kit/KitSurroundings'

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
