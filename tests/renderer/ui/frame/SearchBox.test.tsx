import '@testing-library/jest-dom'
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { SearchBox, type SearchGroup } from '../../../../renderer/ui/frame/SearchBox'
import { KitSurroundings } from '../../kit/KitSurroundings'

const many: SearchGroup[] = [
  {
    key: 'people',
    label: 'Πολίτες',
    results: [
      { key: 'a', title: 'ΠΑΠΑΔΑΚΗ Μαρία', reason: 'ίδιο τηλέφωνο' },
      { key: 'b', title: 'ΠΑΠΑΔΑΚΗΣ Μάριος' },
    ],
  },
  { key: 'empty', label: 'Κανείς', results: [] },
  { key: 'letters', label: 'Έγγραφα', results: [{ key: 'c', title: '26-00417-3' }] },
]
const one: SearchGroup[] = [
  { key: 'letters', label: 'Έγγραφα', results: [{ key: 'c', title: '26-00417-3' }] },
]

function Box({
  groups,
  busy,
  picked,
}: {
  groups: SearchGroup[]
  busy: boolean
  picked: (key: string, group: string) => void
}) {
  const [text, setText] = useState('')
  return (
    <SearchBox
      label="Αναζήτηση"
      text={text}
      onText={setText}
      groups={groups}
      busy={busy}
      onPick={(result, group) => picked(result.key, group.key)}
    />
  )
}

function setUp(groups = many, busy = false) {
  const picked = jest.fn()
  const page = (now: SearchGroup[], isBusy: boolean) => (
    <KitSurroundings language="el" testing>
      <Box groups={now} busy={isBusy} picked={picked} />
    </KitSurroundings>
  )
  const { rerender } = render(page(groups, busy))
  return {
    picked,
    user: userEvent.setup(),
    box: screen.getByRole('combobox', { name: 'Αναζήτηση' }),
    arrive: (now: SearchGroup[]) => rerender(page(now, false)),
  }
}
const marked = () => screen.getByRole('option', { selected: true })

it('takes the focus by Ctrl+K on a Greek keyboard and by F2', () => {
  const { box } = setUp()
  fireEvent.keyDown(document.body, { code: 'KeyK', key: 'κ', ctrlKey: true })
  expect(box).toHaveFocus()
  act(() => box.blur())
  fireEvent.keyDown(document.body, { code: 'F2' })
  expect(box).toHaveFocus()
})

it('is a combobox: the arrows mark across the groups and around, Enter takes, the focus stays', async () => {
  const { box, user, picked } = setUp()
  await user.type(box, 'παπ')
  expect(box).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('group', { name: 'Πολίτες' })).toBeInTheDocument()
  expect(screen.queryByRole('group', { name: 'Κανείς' })).not.toBeInTheDocument()
  expect(marked()).toHaveTextContent('ίδιο τηλέφωνο')
  await user.keyboard('{ArrowDown}{ArrowDown}')
  expect(marked()).toHaveTextContent('26-00417-3')
  expect(box).toHaveAttribute('aria-activedescendant', marked().id)
  await user.keyboard('{ArrowDown}{ArrowUp}{Enter}')
  expect(box).toHaveFocus()
  expect(picked).toHaveBeenCalledWith('c', 'letters')
  expect(box).toHaveAttribute('aria-expanded', 'false')
})

it('Esc closes the list and then empties the box', async () => {
  const { box, user } = setUp()
  await user.type(box, 'παπ{Escape}')
  expect(box).toHaveAttribute('aria-expanded', 'false')
  expect(box).toHaveValue('παπ')
  await user.keyboard('{Escape}')
  expect(box).toHaveValue('')
})

it('more typing forgets the mark', async () => {
  const { box, user } = setUp()
  await user.type(box, 'παπ{ArrowDown}')
  expect(marked()).toHaveTextContent('ΠΑΠΑΔΑΚΗΣ')
  await user.type(box, 'α')
  expect(marked()).toHaveTextContent('ΠΑΠΑΔΑΚΗ Μαρία')
})

describe('an Enter that comes before the results', () => {
  it('waits and takes the only one', async () => {
    const { box, user, picked, arrive } = setUp([], true)
    await user.type(box, '26004173{Enter}')
    expect(picked).not.toHaveBeenCalled()
    arrive(one)
    expect(picked).toHaveBeenCalledWith('c', 'letters')
  })

  it('never chooses among several, nor from the results of an older text', async () => {
    const { box, user, picked, arrive } = setUp(one, true)
    await user.type(box, 'παπ{Enter}')
    expect(picked).not.toHaveBeenCalled()
    arrive(many)
    expect(picked).not.toHaveBeenCalled()
  })
})

it('a click takes a result', async () => {
  const { box, user, picked } = setUp()
  await user.type(box, 'παπ')
  await user.click(screen.getByText('ΠΑΠΑΔΑΚΗΣ Μάριος'))
  expect(picked).toHaveBeenCalledWith('b', 'people')
})
