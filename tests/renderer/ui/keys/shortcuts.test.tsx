import '@testing-library/jest-dom'
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { DialogLayer } from '../../../../renderer/ui/keys/DialogLayer'
import { keysInWords } from '../../../../renderer/ui/keys/shortcuts'
import { useShortcut, useShortcuts } from '../../../../renderer/ui/keys/useShortcut'

function Key({
  code,
  run,
  ...options
}: {
  code: string
  run: () => void
  ctrl?: boolean
  everywhere?: boolean
  label?: string
}) {
  useShortcut(code, options, run)
  return null
}

describe('shortcuts', () => {
  it('go by the place of the key, so that a Greek layout works', () => {
    const run = jest.fn()
    render(<Key code="KeyK" ctrl run={run} />)
    fireEvent.keyDown(document.body, { code: 'KeyK', key: 'κ', ctrlKey: true })
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('want exactly their modifiers: AltGr, which arrives as Ctrl+Alt, writes a character', () => {
    const run = jest.fn()
    render(<Key code="KeyE" ctrl run={run} />)
    fireEvent.keyDown(document.body, { code: 'KeyE', key: '€', ctrlKey: true, altKey: true })
    fireEvent.keyDown(document.body, { code: 'KeyE', key: 'ε' })
    expect(run).not.toHaveBeenCalled()
  })

  it('leave plain letters to whoever types, but let Ctrl and function keys through', () => {
    const plain = jest.fn()
    const control = jest.fn()
    const functionKey = jest.fn()
    render(
      <>
        <input aria-label="name" />
        <Key code="KeyN" run={plain} />
        <Key code="KeyL" ctrl run={control} />
        <Key code="F9" run={functionKey} />
      </>,
    )
    const input = screen.getByLabelText('name')
    fireEvent.keyDown(input, { code: 'KeyN', key: 'ν' })
    expect(plain).not.toHaveBeenCalled()
    fireEvent.keyDown(input, { code: 'KeyL', key: 'λ', ctrlKey: true })
    fireEvent.keyDown(input, { code: 'F9', key: 'F9' })
    expect(control).toHaveBeenCalledTimes(1)
    expect(functionKey).toHaveBeenCalledTimes(1)
    fireEvent.keyDown(document.body, { code: 'KeyN', key: 'ν' })
    expect(plain).toHaveBeenCalledTimes(1)
  })

  it('rest while a letter is being composed', () => {
    const run = jest.fn()
    render(<Key code="F2" run={run} />)
    fireEvent.keyDown(document.body, { code: 'F2', isComposing: true })
    expect(run).not.toHaveBeenCalled()
  })

  it('of the page rest under a dialog, except those that work everywhere', () => {
    const page = jest.fn()
    const lock = jest.fn()
    const inside = jest.fn()
    const view = (dialog: boolean) => (
      <>
        <Key code="F2" run={page} />
        <Key code="KeyL" ctrl everywhere run={lock} />
        {dialog && (
          <DialogLayer>
            <Key code="F6" run={inside} />
          </DialogLayer>
        )}
      </>
    )
    const { rerender } = render(view(true))
    for (const code of ['F2', 'F6']) fireEvent.keyDown(document.body, { code })
    fireEvent.keyDown(document.body, { code: 'KeyL', key: 'λ', ctrlKey: true })
    expect([page, inside, lock].map((each) => each.mock.calls.length)).toEqual([0, 1, 1])
    rerender(view(false))
    fireEvent.keyDown(document.body, { code: 'F2' })
    expect(page).toHaveBeenCalledTimes(1)
  })

  it('leave an Escape to the list that is open', () => {
    const run = jest.fn()
    render(
      <>
        <input aria-label="list" aria-expanded="true" />
        <Key code="Escape" run={run} />
      </>,
    )
    fireEvent.keyDown(screen.getByLabelText('list'), { code: 'Escape' })
    expect(run).not.toHaveBeenCalled()
    fireEvent.keyDown(document.body, { code: 'Escape' })
    expect(run).toHaveBeenCalledTimes(1)
  })

  it('run the newest meaning and can be listed', () => {
    const seen: string[] = []
    function Screen() {
      const [name, setName] = useState('first')
      useShortcut('F4', { label: 'rename' }, () => {
        seen.push(name)
        setName('second')
      })
      return <p>{useShortcuts().map(({ keys, label }) => `${label}: ${keysInWords(keys)}`)}</p>
    }
    render(<Screen />)
    expect(screen.getByText('rename: F4')).toBeInTheDocument()
    fireEvent.keyDown(document.body, { code: 'F4' })
    fireEvent.keyDown(document.body, { code: 'F4' })
    expect(seen).toEqual(['first', 'second'])
  })
})

it('names keys as they are printed', () => {
  expect(keysInWords({ code: 'KeyK', ctrl: true })).toBe('Ctrl+K')
  expect(keysInWords({ code: 'Escape' })).toBe('Esc')
  expect(keysInWords({ code: 'Digit1', alt: true })).toBe('Alt+1')
})
