import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { StockPage } from '../../../../renderer/features/goods/StockPage'
import type { Role } from '../../../../shared/contract/operation'
import { type Answers, showScreen } from '../../../support/memoryHost'
import { sampleItem, sampleStockRow, sampleWarehouses } from '../../../support/sampleStock'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const enough = {
  ...sampleStockRow,
  item: { ...sampleItem, id: 'soap', name: 'Σαπούνι', nameEn: null, measure: 'pieces' as const },
  onHand: 12,
  expired: 0,
  expiring: 0,
  level: 'enough' as const,
  tenthsOfWeeksLeft: null,
}
const begin = ({
  path = '/stock',
  roles = ['reception'] as Role[],
  answers = {},
}: { path?: string; roles?: Role[]; answers?: Answers } = {}) =>
  showScreen(<StockPage />, {
    path,
    roles,
    answers: {
      'goods.stock': () => ({ day: '2026-11-22', rows: [sampleStockRow, enough] }),
      'goods.warehouses': () => sampleWarehouses,
      ...answers,
    },
  })
const cells = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('gridcell')
    .map(({ textContent }) => textContent)

it('tells what is there, what expires and what has expired as numbers of their own, and how it stands', async () => {
  const shown = begin()
  await screen.findByRole('grid')
  expect(cells().slice(0, 7)).toEqual([
    'Ρύζι ',
    '2,5 kg',
    '500 g',
    '1 kg',
    '01/12/2026',
    'Κάτω από το ελάχιστο',
    '3 εβδομάδες',
  ])
  expect(shown.asked('goods.stock')).toMatchObject([{ day: null, warehouseId: null, expiringDays: 30 }])
})

it.each([
  [/Ρύζι: παρτίδες, 2,5 kg/, '/items/rice?warehouse=room'],
  [/Ρύζι: παρτίδες που λήγουν/, '/items/rice?warehouse=room&state=expiring'],
  [/Ρύζι: ληγμένες παρτίδες/, '/items/rice?warehouse=room&state=expired'],
  [/Ρύζι: παραδόσεις/, '/movements?item=rice&kind=handedOut&warehouse=room&from=2026-08-31&until=2026-11-22'],
])('its number opens the list behind it: %s', async (name, path) => {
  const shown = begin({ path: '/stock?warehouse=room' })
  await shown.user.click(await screen.findByRole('button', { name }))
  expect(shown.where()).toBe(path)
})

it('shows only what runs short or has expired, where that is asked for', async () => {
  const shown = begin()
  await screen.findByRole('grid')
  await shown.user.click(screen.getByRole('button', { name: 'Με ληγμένα' }))
  await waitFor(() => expect(cells()).toHaveLength(7))
  expect(screen.queryByText('Σαπούνι')).not.toBeInTheDocument()
})

it('tells how it was on a day gone by', async () => {
  const shown = begin()
  await screen.findByRole('grid')
  await shown.user.type(screen.getByRole('textbox', { name: 'Στο τέλος της ημέρας' }), '1/11/26')
  await waitFor(() => expect(shown.asked('goods.stock').at(-1)).toMatchObject({ day: '2026-11-01' }))
  expect(await screen.findByRole('heading', { name: 'Αποθέματα στις 01/11/2026' })).toBeInTheDocument()
})

it('a new item: its levels are typed in kilos and kept in grams', async () => {
  const shown = begin({ answers: { 'goods.addItem': () => ({ ...sampleItem, id: 'new', packs: [] }) } })
  await shown.user.click(await screen.findByRole('button', { name: 'Νέο είδος' }))
  const dialog = within(await screen.findByRole('dialog'))
  await shown.user.type(dialog.getByRole('textbox', { name: /^Όνομα$|^Όνομα \*/ }), 'Φακές')
  await shown.user.click(dialog.getByRole('combobox', { name: /Κατηγορία/ }))
  await shown.user.click(await screen.findByRole('option', { name: 'Τρόφιμα' }))
  await shown.user.click(dialog.getByRole('combobox', { name: /Πώς μετριέται/ }))
  await shown.user.click(await screen.findByRole('option', { name: 'Με το βάρος' }))
  await shown.user.type(dialog.getByLabelText('Ελάχιστο απόθεμα'), '2,5')
  await shown.user.type(dialog.getByLabelText('Επιθυμητό απόθεμα'), '1 kg')
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  expect(await dialog.findByText('Η τιμή δεν είναι σωστή.')).toBeInTheDocument()
  expect(shown.asked('goods.addItem')).toEqual([])
  await shown.user.clear(dialog.getByLabelText('Επιθυμητό απόθεμα'))
  await shown.user.type(dialog.getByLabelText('Επιθυμητό απόθεμα'), '10 kg')
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(shown.where()).toBe('/items/new'))
  expect(shown.asked('goods.addItem')).toEqual([
    {
      name: 'Φακές',
      nameEn: null,
      category: 'food',
      measure: 'grams',
      minimum: 2500,
      target: 10_000,
      marks: [],
      expires: true,
      shelfLifeDays: null,
    },
  ])
})

it('who may only look is offered no act', async () => {
  begin({ roles: ['psychologist'] })
  await screen.findByRole('grid')
  for (const name of ['Μεταφορά', 'Διαγραφή αποθέματος', 'Νέο είδος'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
})
