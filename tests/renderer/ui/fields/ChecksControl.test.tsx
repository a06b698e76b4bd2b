import '@testing-library/jest-dom'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { ChecksControl } from '../../../../renderer/ui/fields/ChecksControl'
import { KitSurroundings } from '../../kit/KitSurroundings'

const options = [
  { id: 'a', name: 'Άννα' },
  { id: 'b', name: 'Βασίλης' },
]

function Held({ least, told }: { readonly least?: number; readonly told: (ids: string[]) => void }) {
  const [value, setValue] = useState(['a'])
  const onChange = (ids: string[]) => {
    told(ids)
    setValue(ids)
  }
  return (
    <ChecksControl legend="Ποιοι" options={options} value={value} least={least ?? 0} onChange={onChange} />
  )
}

function shown(least?: number) {
  const told: string[][] = []
  render(
    <KitSurroundings language="el" testing>
      <Held {...(least === undefined ? {} : { least })} told={(ids) => told.push(ids)} />
    </KitSurroundings>,
  )
  return { told, tick: (name: string) => screen.getByRole('checkbox', { name }) }
}

it('a tick adds one to those chosen and takes it away again', async () => {
  const { told, tick } = shown()
  expect(screen.getByRole('group', { name: 'Ποιοι' })).toBeInTheDocument()
  await userEvent.click(tick('Βασίλης'))
  await userEvent.click(tick('Άννα'))
  expect(told).toEqual([['a', 'b'], ['b']])
})

it('the last of the fewest stays', async () => {
  const { told, tick } = shown(1)
  expect(tick('Άννα')).toBeDisabled()
  await userEvent.click(tick('Βασίλης'))
  await userEvent.click(tick('Άννα'))
  expect(told).toEqual([['a', 'b'], ['b']])
  expect(tick('Βασίλης')).toBeDisabled()
})
