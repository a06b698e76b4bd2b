import '@testing-library/jest-dom'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TimeGrid } from '../../../../renderer/ui/calendar/TimeGrid'
import { timeAt } from '../../../../shared/values/timeOfDay'
import { KitSurroundings } from '../../kit/KitSurroundings'

const open = [{ from: 540, until: 600 }]
const columns = [
  { key: 'anna', header: 'Άννα', open },
  { key: 'petros', header: 'Πέτρος', open: [], note: 'Άδεια' },
]
const entries = [
  { key: '1', column: 'anna', start: 555, minutes: 30, title: 'Πρώτο', label: '09:15 Πρώτο' },
  { key: '2', column: 'anna', start: 570, minutes: 15, title: 'Δεύτερο', label: '09:30 Δεύτερο' },
  {
    key: '3',
    column: 'petros',
    start: 540,
    minutes: 15,
    title: 'Κρατημένο',
    label: 'Κρατημένο',
    tone: 'taken' as const,
  },
]

function shown() {
  Element.prototype.scrollIntoView = () => undefined
  const done: string[] = []
  render(
    <KitSurroundings language="el" testing>
      <TimeGrid
        label="Ημέρα"
        columns={columns}
        entries={entries}
        onPick={(column, at) => done.push(`${column} ${timeAt(at)}`)}
        onOpen={(key) => done.push(key)}
      />
    </KitSurroundings>,
  )
  const grid = screen.getByRole('grid', { name: 'Ημέρα' })
  const place = () => {
    const at = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')
    return at?.getAttribute('aria-label')
  }
  return { done, grid, place }
}

it('is gone through with the arrows, entries that share a time one after the other', async () => {
  const { done, grid, place } = shown()
  grid.focus()
  const walk = async (keys: string) => {
    await userEvent.keyboard(keys)
    return place()
  }
  expect(place()).toBe('09:00, Άννα: ελεύθερο')
  expect(await walk('{ArrowDown}')).toBe('09:15 Πρώτο')
  expect(await walk('{ArrowDown}')).toBe('09:30 Δεύτερο')
  await userEvent.keyboard('{Enter}')
  expect(await walk('{ArrowDown}')).toBe('09:45, Άννα: ελεύθερο')
  await userEvent.keyboard('{Enter}')
  expect(done).toEqual(['2', 'anna 09:45'])
  expect(await walk('{ArrowUp}')).toBe('09:30 Δεύτερο')
  expect(await walk('{ArrowRight}')).toBe('09:15, Πέτρος: κλειστά')
  expect(await walk('{Home}')).toBe('Κρατημένο')
})

it('time that is taken does not open, neither by key nor by mouse', async () => {
  const { done, grid } = shown()
  grid.focus()
  await userEvent.keyboard('{ArrowRight}{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Κρατημένο' }))
  expect(done).toEqual([])
})

it('a click opens an entry or chooses free time, and the keys go on from there', async () => {
  const { done, grid, place } = shown()
  await userEvent.click(screen.getByRole('button', { name: '09:15 Πρώτο' }))
  await userEvent.click(screen.getByRole('gridcell', { name: '09:45, Άννα: ελεύθερο' }))
  expect(done).toEqual(['1', 'anna 09:45'])
  expect(place()).toBe('09:45, Άννα: ελεύθερο')
  expect(grid).toHaveFocus()
})

it('says why a column is closed', () => {
  shown()
  expect(screen.getByRole('columnheader', { name: /Πέτρος/ })).toHaveTextContent('Άδεια')
})
