import '@testing-library/jest-dom'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { useBarcodeScan } from '../../../../renderer/ui/keys/useBarcodeScan'
import { scan } from '../../../support/scan'

const onScan = jest.fn()
const onSubmit = jest.fn((event: { preventDefault: () => void }) => event.preventDefault())
beforeEach(() => jest.clearAllMocks())

function Desk({ enabled = true }: { readonly enabled?: boolean }) {
  const [name, setName] = useState('Ρύ')
  useBarcodeScan(onScan, { enabled })
  return (
    <form onSubmit={onSubmit}>
      <input aria-label="Όνομα" value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <output>{name}</output>
      <button type="submit">Αποθήκευση</button>
    </form>
  )
}

it('takes a code wherever the focus is; its Enter reaches nobody', () => {
  render(<Desk />)
  expect(scan('5201234567890')).toBe(false)
  expect(onScan).toHaveBeenCalledWith('5201234567890', 1000 + 13 * 5)
  act(() => screen.getByRole('button').focus())
  expect(scan('5201234567891', { at: 9000 })).toBe(false)
  expect(onScan).toHaveBeenLastCalledWith('5201234567891', 9000 + 13 * 5)
})

it('gives a field back what was typed before the code fell into it', () => {
  render(<Desk />)
  act(() => screen.getByLabelText('Όνομα').focus())
  scan('5201234567890')
  expect(screen.getByLabelText('Όνομα')).toHaveValue('Ρύ')
  expect(screen.getByRole('status')).toHaveTextContent('Ρύ')
  expect(onScan).toHaveBeenCalledTimes(1)
})

it('what a person types stays typed, and the Enter is theirs', () => {
  render(<Desk />)
  act(() => screen.getByLabelText('Όνομα').focus())
  expect(scan('20261122', { pace: 120 })).toBe(true)
  expect(screen.getByLabelText('Όνομα')).toHaveValue('Ρύ20261122')
  // Five signs are fewer than any code has.
  expect(scan('12345', { at: 9000 })).toBe(true)
  expect(onScan).not.toHaveBeenCalled()
})

it('only a plain Enter ends a scan: with a key held it saves, and is let through', () => {
  render(<Desk />)
  act(() => screen.getByLabelText('Όνομα').focus())
  let at = 1000
  for (const held of [{ ctrlKey: true }, { shiftKey: true }, { altKey: true }, { metaKey: true }])
    expect(scan('5201234567890', { at: (at += 1000), held })).toBe(true)
  expect(onScan).not.toHaveBeenCalled()
  expect(scan('5201234567890', { at: at + 1000 })).toBe(false)
  expect(onScan).toHaveBeenCalledTimes(1)
})

it('a pause, another key or a shortcut ends what was begun', () => {
  render(<Desk />)
  const press = (init: object, at: number) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, ...init })
    Object.defineProperty(event, 'timeStamp', { value: at })
    fireEvent(document.body, event)
  }
  press({ key: '9', code: 'Digit9' }, 100)
  scan('5201234567890', { at: 500 })
  expect(onScan).toHaveBeenLastCalledWith('5201234567890', expect.any(Number))
  press({ key: '9', code: 'Digit9' }, 2000)
  press({ key: 'Tab', code: 'Tab' }, 2010)
  scan('5201234567891', { at: 2020 })
  expect(onScan).toHaveBeenLastCalledWith('5201234567891', expect.any(Number))
  press({ key: '1', code: 'Digit1', altKey: true }, 3000)
  scan('5201234567892', { at: 3010 })
  expect(onScan).toHaveBeenLastCalledWith('5201234567892', expect.any(Number))
})

it('letters come as a Latin keyboard writes them, whatever the layout', () => {
  render(<Desk />)
  let at = 100
  for (const [key, code] of [
    ['Shift', 'ShiftLeft'],
    ['Α', 'KeyA'],
    ['β', 'KeyB'],
    ['-', 'Minus'],
    ['7', 'Numpad7'],
    ['1', 'Digit1'],
    ['2', 'Digit2'],
    ['Enter', 'NumpadEnter'],
  ] as const) {
    const event = new KeyboardEvent('keydown', { key, code, bubbles: true })
    Object.defineProperty(event, 'timeStamp', { value: (at += 4) })
    fireEvent(document.body, event)
  }
  expect(onScan).toHaveBeenCalledWith('AB-712', expect.any(Number))
})

it('rests where it is switched off', () => {
  render(<Desk enabled={false} />)
  scan('5201234567890')
  expect(onScan).not.toHaveBeenCalled()
})

it('a list that the code opened is closed again: the next Enter is not for its marked option', () => {
  const onBlur = jest.fn()
  function List() {
    useBarcodeScan(onScan)
    return <input aria-label="Λίστα" role="combobox" aria-expanded aria-controls="none" onBlur={onBlur} />
  }
  render(<List />)
  act(() => screen.getByLabelText('Λίστα').focus())
  scan('5201234567890')
  expect(onBlur).toHaveBeenCalledTimes(1)
  expect(screen.getByLabelText('Λίστα')).toHaveValue('')
})
