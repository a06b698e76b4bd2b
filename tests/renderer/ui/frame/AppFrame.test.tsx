import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppFrame } from '../../../../renderer/ui/frame/AppFrame'
import { KitSurroundings } from '../../kit/KitSurroundings'

function setUp() {
  const heard = { lock: jest.fn(), language: jest.fn(), open: jest.fn() }
  render(
    <KitSurroundings language="el" testing>
      <AppFrame
        product="Kentro"
        rail={[
          { key: 'today', label: 'Σήμερα', active: true, onOpen: () => heard.open('today') },
          { key: 'citizens', label: 'Πολίτες', active: false, onOpen: () => heard.open('citizens') },
        ]}
        person="Ελένη"
        language="el"
        onLanguage={heard.language}
        onLock={heard.lock}
      >
        <p>secret</p>
      </AppFrame>
    </KitSurroundings>,
  )
  return heard
}

it('locks by Ctrl+L on a Greek keyboard, opens places by Alt and number, changes the language', async () => {
  const heard = setUp()
  fireEvent.keyDown(document.body, { code: 'KeyL', key: 'λ', ctrlKey: true })
  expect(heard.lock).toHaveBeenCalledTimes(1)
  fireEvent.keyDown(document.body, { code: 'Digit2', key: '2', altKey: true })
  expect(heard.open).toHaveBeenCalledWith('citizens')
  await userEvent.click(screen.getByRole('button', { name: 'English' }))
  expect(heard.language).toHaveBeenCalledWith('en')
  expect(screen.getByRole('button', { name: 'Σήμερα' })).toHaveAttribute('aria-current', 'page')
})

it('F9 draws the shade over everything and lifts it again; what is beneath cannot be reached', () => {
  setUp()
  fireEvent.keyDown(document.body, { code: 'F9' })
  const shade = screen.getByRole('dialog', { name: 'Η οθόνη είναι καλυμμένη' })
  expect(screen.getByText('secret').closest('[inert]')).not.toBeNull()
  fireEvent.keyDown(document.activeElement ?? shade, { code: 'F9' })
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByText('secret').closest('[inert]')).toBeNull()
})

it('the first stop leads past the rail to the work', async () => {
  setUp()
  await userEvent.tab()
  expect(document.activeElement).toHaveTextContent('Μετάβαση στο περιεχόμενο')
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('main')).toHaveFocus()
})

it('lists its keys', async () => {
  setUp()
  fireEvent.keyDown(document.body, { code: 'F1', ctrlKey: true })
  const list = await screen.findByRole('dialog', { name: 'Πλήκτρα' })
  expect(list).toHaveTextContent('Κλείδωμα')
  expect(list).toHaveTextContent('Ctrl+L')
  expect(list).toHaveTextContent('Πολίτες')
})
