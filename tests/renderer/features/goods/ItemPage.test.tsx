import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { ItemPage } from '../../../../renderer/features/goods/ItemPage'
import { type Answers, showScreen } from '../../../support/memoryHost'
import { sampleItem, sampleLots, samplePack, sampleWarehouses } from '../../../support/sampleStock'
import { scan } from '../../../support/scan'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const rice = { ...sampleItem, packs: [samplePack] }
const begin = (answers: Answers = {}, path = '/items/rice') =>
  showScreen(<ItemPage params={{ id: 'rice' }} />, {
    path,
    roles: ['reception'],
    answers: {
      'goods.item': () => rice,
      'goods.warehouses': () => sampleWarehouses,
      'goods.lots': () => sampleLots,
      'goods.scan': ({ code }) => ({
        code,
        checkDigitHolds: true,
        found: code === samplePack.barcode ? { item: sampleItem, pack: samplePack } : null,
      }),
      ...answers,
    },
  })

it('a new code scanned here is taught as a pack of this item; one that is known is told', async () => {
  const shown = begin({ 'goods.addPack': () => rice })
  await screen.findByRole('button', { name: 'Νέα συσκευασία' })
  scan('5201234500017', { at: 1000 })
  expect(await screen.findByText(/5201234500017 είναι ήδη γνωστός: Ρύζι/)).toBeInTheDocument()
  scan('5201234500024', { at: 60_000 })
  const dialog = within(await screen.findByRole('dialog', { name: 'Νέα συσκευασία' }))
  expect(dialog.getByLabelText('Γραμμωτός κωδικός')).toHaveValue('5201234500024')
  await shown.user.type(dialog.getByLabelText(/Συσκευασία/), 'Σακί')
  await shown.user.type(dialog.getByLabelText(/Ποσότητα/), '5')
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() =>
    expect(shown.asked('goods.addPack')).toEqual([
      { itemId: 'rice', name: 'Σακί', quantity: 5000, barcode: '5201234500024' },
    ]),
  )
})

it('its movements and its end are each one key away, shown beside the words', async () => {
  const shown = begin({ 'goods.closeItem': () => ({ ...rice, closed: true }) })
  expect((await screen.findByText('Κλείσιμο')).closest('button')).toHaveTextContent('Alt+X')
  fireEvent.keyDown(document.body, { code: 'KeyX', key: 'χ', altKey: true })
  await waitFor(() => expect(shown.asked('goods.closeItem')).toEqual([{ id: 'rice', version: 1 }]))
  expect(screen.getByRole('button', { name: 'Κινήσεις' })).toHaveTextContent('Alt+M')
  fireEvent.keyDown(document.body, { code: 'KeyM', key: 'μ', altKey: true })
  expect(shown.where()).toBe('/movements?item=rice')
})

it('a pack is removed only after a question', async () => {
  const shown = begin({ 'goods.removePack': () => ({ ...rice, packs: [] }) })
  await shown.user.click(await screen.findByRole('button', { name: /Αφαίρεση συσκευασίας/ }))
  const question = within(await screen.findByRole('dialog'))
  expect(shown.asked('goods.removePack')).toEqual([])
  await shown.user.click(question.getByRole('button', { name: 'Αφαίρεση' }))
  await waitFor(() => expect(shown.asked('goods.removePack')).toEqual([{ id: 'pack500' }]))
})

it('its lots begin filtered as the number that was opened', async () => {
  const shown = begin({}, '/items/rice?warehouse=room&state=expired&day=2026-11-20')
  await waitFor(() =>
    expect(
      within(screen.getByRole('grid'))
        .getAllByRole('gridcell')
        .map(({ textContent }) => textContent),
    ).toEqual(['01/11/2026', '', 'Έληξε', '1 kg', 'Αποθήκη Χώρας 1 kg']),
  )
  expect(shown.asked('goods.lots')).toMatchObject([{ warehouseId: 'room', day: '2026-11-20' }])
})
