import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PasswordControl } from '../../../../renderer/ui/fields/PasswordField'
import { KitSurroundings } from '../../kit/KitSurroundings'

describe('a password', () => {
  function Password() {
    return <PasswordControl label="Κωδικός" value="" onChange={() => undefined} />
  }
  const show = () =>
    render(
      <KitSurroundings language="el" testing>
        <Password />
      </KitSurroundings>,
    )

  it('is hidden until it is asked for', async () => {
    show()
    expect(screen.getByLabelText('Κωδικός')).toHaveAttribute('type', 'password')
    await userEvent.click(screen.getByRole('button', { name: /Εμφάνιση/ }))
    expect(screen.getByLabelText('Κωδικός')).toHaveAttribute('type', 'text')
  })

  it('says when the keyboard writes Greek and when Caps Lock is on', () => {
    show()
    const input = screen.getByLabelText('Κωδικός')
    fireEvent.change(input, { target: { value: 'abγ' } })
    expect(screen.getByText('Το πληκτρολόγιο γράφει ελληνικά.')).toBeInTheDocument()
    fireEvent.change(input, { target: { value: 'abγd' } })
    expect(screen.queryByText('Το πληκτρολόγιο γράφει ελληνικά.')).not.toBeInTheDocument()
    fireEvent.keyDown(input, { key: 'A', modifierCapsLock: true })
    expect(screen.getByText('Τα κεφαλαία (Caps Lock) είναι ενεργά.')).toBeInTheDocument()
  })
})
