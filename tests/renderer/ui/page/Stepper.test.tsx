import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { Stepper } from '../../../../renderer/ui/page/Stepper'
import { KitSurroundings } from '../../kit/KitSurroundings'

it('a wizard says where one is, and only what is done can be gone back to', () => {
  const goTo = jest.fn()
  render(
    <KitSurroundings language="el" testing>
      <Stepper steps={['Κέντρο', 'Χρήστης', 'Φύλλο']} current={1} onGoTo={goTo} />
    </KitSurroundings>,
  )
  expect(screen.getByRole('navigation', { name: 'Βήμα 2 από 3' })).toBeInTheDocument()
  expect(screen.getAllByRole('button')).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: /Κέντρο/ }))
  expect(goTo).toHaveBeenCalledWith(0)
})
