import '@testing-library/jest-dom'
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { SelectControl } from '../../../../renderer/ui/fields/SelectField'
import { KitSurroundings } from '../../kit/KitSurroundings'

const options = [
  { value: 'spouse', label: 'Σύζυγος' },
  { value: 'child', label: 'Παιδί' },
]

function Screen() {
  const [value, setValue] = useState<string | null>(null)
  return (
    <>
      <SelectControl label="Σχέση" options={options} value={value} onChange={setValue} />
      <output>{value}</output>
    </>
  )
}

it('takes the marked option with Enter, however late the opening of the list comes to an end', async () => {
  jest.useFakeTimers()
  try {
    render(
      <KitSurroundings language="el" testing>
        <Screen />
      </KitSurroundings>,
    )
    const input = screen.getByRole('combobox', { name: 'Σχέση' })
    // What is typed is dealt with before the timers that the opening of the list has set: keys go first in the browser.
    act(() => input.focus())
    await userEvent.setup({ delay: null }).keyboard('Παι')
    await act(async () => jest.runAllTimersAsync())
    expect(screen.getByRole('option', { name: 'Παιδί' })).toHaveAttribute('data-combobox-selected')
    fireEvent.keyDown(input, { key: 'Enter', code: 'Enter' })
    expect(screen.getByRole('status')).toHaveTextContent('child')
  } finally {
    jest.useRealTimers()
  }
})
