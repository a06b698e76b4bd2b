import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { Button } from '../../../renderer/ui/Button'
import { KitSurroundings } from '../kit/KitSurroundings'

function show(button: React.ReactNode) {
  render(
    <KitSurroundings language="el" testing>
      {button}
    </KitSurroundings>,
  )
}

it('is pressed by the key it shows', () => {
  const press = jest.fn()
  show(
    <Button keys={{ code: 'KeyS', ctrl: true }} onClick={press}>
      Αποθήκευση
    </Button>,
  )
  expect(screen.getByText('Ctrl+S')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Αποθήκευση' })).toHaveAttribute('aria-keyshortcuts', 'Control+S')
  fireEvent.keyDown(document.body, { code: 'KeyS', key: 'σ', ctrlKey: true })
  expect(press).toHaveBeenCalledTimes(1)
})

it('shows an arrow key as an arrow and names it to a screen reader', () => {
  show(<Button keys={{ code: 'ArrowUp', alt: true }}>Προηγούμενο</Button>)
  expect(screen.getByText('Alt+↑')).toBeInTheDocument()
  expect(screen.getByRole('button')).toHaveAttribute('aria-keyshortcuts', 'Alt+ArrowUp')
})

it('sends its form by its key, and cannot be pressed while work goes on', () => {
  const send = jest.fn((event: React.FormEvent) => event.preventDefault())
  const press = jest.fn()
  show(
    <form onSubmit={send}>
      <Button type="submit" keys={{ code: 'F10' }}>
        Αποστολή
      </Button>
      <Button busy keys={{ code: 'F6' }} onClick={press}>
        Άλλο
      </Button>
    </form>,
  )
  fireEvent.keyDown(document.body, { code: 'F10' })
  expect(send).toHaveBeenCalledTimes(1)
  fireEvent.keyDown(document.body, { code: 'F6' })
  fireEvent.click(screen.getByRole('button', { name: /Άλλο/ }))
  expect(press).not.toHaveBeenCalled()
})
