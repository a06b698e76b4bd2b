import '@testing-library/jest-dom'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MultiSelectControl } from '../../../../renderer/ui/fields/MultiSelectField'
import { SelectControl } from '../../../../renderer/ui/fields/SelectField'
import { KitSurroundings } from '../../kit/KitSurroundings'

const options = [{ value: 'child', label: 'Παιδί' }]

it.each([
  ['one', <SelectControl key="one" label="Σχέση" options={options} value={null} onChange={jest.fn()} />],
  ['many', <MultiSelectControl key="many" label="Σχέση" options={options} value={[]} onChange={jest.fn()} />],
])(
  'a list to choose %s from says as an option that it holds none, which Enter does not take',
  async (_what, list) => {
    const user = userEvent.setup()
    render(
      <KitSurroundings language="el" testing>
        {list}
      </KitSurroundings>,
    )
    const input = screen.getByLabelText('Σχέση', { selector: 'input' })
    await user.type(input, 'ωωω')
    const [only, ...others] = within(screen.getByRole('listbox')).getAllByRole('option')
    expect(others).toEqual([])
    expect(only).toHaveAttribute('aria-disabled', 'true')
    expect(only).toHaveTextContent('Δεν υπάρχει τέτοια επιλογή.')
    await user.keyboard('{Enter}')
    expect(input).toHaveValue('ωωω')
  },
)
