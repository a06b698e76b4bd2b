import '@testing-library/jest-dom'
import { screen, waitFor } from '@testing-library/react'
import { ListActions } from '../../../../renderer/features/exports/ListActions'
import { Badge } from '../../../../renderer/ui/page/Badge'
import type { Column } from '../../../../renderer/ui/table/column'
import { ListOutlet } from '../../../../renderer/ui/table/ListOutlet'
import { Table } from '../../../../renderer/ui/table/Table'
import { showScreen } from '../../../support/memoryHost'

type Row = { readonly id: string; readonly name: string; readonly state: string }
const columns: readonly Column<Row>[] = [
  { key: 'name', header: 'Όνομα', cell: ({ name }) => name, sortValue: ({ name }) => name },
  {
    key: 'state',
    header: 'Κατάσταση',
    cell: ({ state }) => <Badge>{state}</Badge>,
    text: ({ state }) => state,
  },
  { key: 'button', header: 'Πράξη', cell: () => <button type="button">…</button> },
]
const shown: Row[] = [
  { id: '1', name: 'Ώριμος', state: 'Ανοικτή' },
  { id: '2', name: 'Άνθης', state: 'Κλειστή' },
]
const rest: Row[] = [{ id: '3', name: 'Μελάς', state: 'Ανοικτή' }]

const show = () =>
  showScreen(
    <ListOutlet value={ListActions}>
      <Table
        label="Λίστα"
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        empty=""
        total={3}
        takeOut={{
          title: 'Παραπομπές',
          subtitle: 'Ανοικτές',
          all: () => Promise.resolve([...shown, ...rest]),
        }}
      />
    </ListOutlet>,
    {
      answers: {
        'exports.save': ({ title, format }) => ({ file: `${title}.${format}` }),
        'exports.print': () => {
          printed.push(document.querySelector('.k-print')?.textContent ?? '')
          return { printed: true }
        },
      },
    },
  )
const printed: string[] = []

it('takes out every row, in the order and with the words of the screen, without its buttons', async () => {
  const { user, asked } = show()
  await user.click(screen.getByRole('button', { name: 'Όνομα' }))
  await user.keyboard('{Control>}[KeyE]{/Control}')
  expect(await screen.findByText('Αποθηκεύτηκε: Παραπομπές.xlsx')).toBeVisible()
  expect(asked('exports.save')).toEqual([
    {
      title: 'Παραπομπές',
      format: 'xlsx',
      headers: ['Όνομα', 'Κατάσταση'],
      rows: [
        ['Άνθης', 'Κλειστή'],
        ['Μελάς', 'Ανοικτή'],
        ['Ώριμος', 'Ανοικτή'],
      ],
    },
  ])
})

it('prints the whole list under its title and filters, and takes the paper away after', async () => {
  const { user, asked } = show()
  await user.keyboard('{Control>}[KeyP]{/Control}')
  await waitFor(() => expect(asked('exports.print')).toEqual([{ title: 'Παραπομπές', rows: 3 }]))
  expect(printed[0]).toContain('Παραπομπές Ανοικτές · 22/11/2026')
  expect(printed[0]).toContain('ΜελάςΑνοικτή')
  await waitFor(() => expect(document.querySelector('.k-print')).toBeNull())
})
