import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { DeliveryPage } from '../../../../renderer/features/deliveries/DeliveryPage'
import type { Role } from '../../../../shared/contract/operation'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleDelivery, sampleSource } from '../../../support/sampleDelivery'

jest.setTimeout(30_000)

const pressKey = (code: string) => fireEvent.keyDown(document.body, { code, key: code })

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

type Begin = { answers?: Answers; roles?: Role[]; giveOn?: (id: string) => string }
const begin = ({ answers = {}, roles = ['reception'], giveOn }: Begin = {}) =>
  showScreen(<DeliveryPage params={{ id: 'd1' }} giveOn={giveOn} />, {
    roles,
    answers: {
      'deliveries.open': () => sampleDelivery,
      'deliveries.sources': () => [sampleSource],
      ...answers,
    },
  })

it('tells from whom it came, what it brought and what of it is left; a lot leads to its page', async () => {
  const shown = begin()
  expect(await screen.findByRole('heading', { name: 'Δωρεά 3/2026' })).toBeInTheDocument()
  const cells = within(screen.getByRole('grid')).getAllByRole('gridcell')
  expect(cells.slice(8, 16).map(({ textContent }) => textContent)).toEqual([
    'Ρύζι',
    '',
    '01/05/2027',
    '1,5 kg',
    '500 g',
    '0 kg',
    '0',
    '3,00 €',
  ])
  await shown.user.click(cells[8]!)
  expect(shown.where()).toBe('/lots/lot2')
})

it('is taken back with a reason; what stands in the way is said in the dialog', async () => {
  const values = { item: 'Ρύζι', lot: '01/05/2027', missing: '1 kg', left: '500 g', day: '22/11/2026' }
  const shown = begin({
    answers: {
      'deliveries.undo': () => new Refused({ code: 'ruleBroken', rule: 'deliveries.goodsGone', values }),
    },
  })
  await shown.user.click(await screen.findByRole('button', { name: 'Αναίρεση παραλαβής' }))
  const dialog = within(await screen.findByRole('dialog'))
  await shown.user.click(dialog.getByRole('button', { name: 'Αναίρεση παραλαβής' }))
  expect(shown.asked('deliveries.undo')).toEqual([])
  await shown.user.type(dialog.getByLabelText(/Γιατί αναιρείται/), 'Λάθος{Enter}')
  expect(await dialog.findByText(/λείπουν 1 kg – υπάρχουν 500 g/)).toBeInTheDocument()
  expect(shown.asked('deliveries.undo')).toEqual([{ id: 'd1', version: 1, reason: 'Λάθος' }])
})

it('its header is corrected; the goods are not', async () => {
  const shown = begin({ answers: { 'deliveries.correct': () => sampleDelivery } })
  await screen.findByRole('heading', { name: 'Δωρεά 3/2026' })
  await screen.findByRole('button', { name: 'Διόρθωση' })
  pressKey('F6')
  const dialog = within(await screen.findByRole('dialog', { name: 'Διόρθωση' }))
  await shown.user.type(dialog.getByLabelText('Σημείωση'), 'Με το βαν')
  await shown.user.click(dialog.getByRole('button', { name: 'Αποθήκευση' }))
  await waitFor(() =>
    expect(shown.asked('deliveries.correct')).toEqual([
      { id: 'd1', version: 1, sourceId: 'baker', invoice: '', note: 'Με το βαν' },
    ]),
  )
})

it('one key leads to its acknowledgement, and one to giving it straight on where that is offered', async () => {
  const shown = begin({ giveOn: (id) => `/give?delivery=${id}` })
  await screen.findByRole('heading', { name: 'Δωρεά 3/2026' })
  await screen.findByRole('button', { name: 'Βεβαίωση δωρεάς' })
  pressKey('F7')
  expect(shown.where()).toBe('/deliveries/d1/acknowledgement')
  pressKey('F8')
  expect(shown.where()).toBe('/give?delivery=d1')
})

it('taken back: says by whom and why, and offers neither paper nor hand-over', async () => {
  const undone = {
    ...sampleDelivery,
    undoneAt: '2026-11-21T08:00:00.000Z',
    undoneBy: 'me',
    undoneReason: 'Γράφτηκε δύο φορές',
  }
  begin({ answers: { 'deliveries.open': () => undone }, giveOn: () => '/give' })
  expect(await screen.findByText(/από Ελένη Βεργή: Γράφτηκε δύο φορές/)).toBeInTheDocument()
  for (const name of ['Βεβαίωση δωρεάς', 'Να δοθούν αμέσως', 'Αναίρεση παραλαβής'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
})

it('who may only look is offered no act', async () => {
  begin({ roles: ['administrator'] })
  await screen.findByRole('heading', { name: 'Δωρεά 3/2026' })
  for (const name of ['Διόρθωση', 'Βεβαίωση δωρεάς', 'Αναίρεση παραλαβής'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
})
