import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { DeliveriesPage } from '../../../../renderer/features/deliveries/DeliveriesPage'
import { SourcePage } from '../../../../renderer/features/deliveries/SourcePage'
import { SourcesPage } from '../../../../renderer/features/deliveries/SourcesPage'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleDelivery, sampleSource } from '../../../support/sampleDelivery'

jest.setTimeout(30_000)

const pressKey = (code: string) => fireEvent.keyDown(document.body, { code, key: code })

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const nobody = { ...sampleSource, id: 'nobody', kind: 'anonymous' as const, name: '', address: null }
const answers: Answers = {
  'deliveries.sources': () => [nobody, sampleSource],
  'deliveries.list': () => ({ deliveries: [sampleDelivery], next: null, count: 1 }),
  'deliveries.lotsOfSource': () => sampleDelivery.lines,
  'goods.warehouses': () => [],
}
const totals = { donations: 2, purchases: 0, donatedCents: 12_345, purchasedCents: 0 }

it('the list of deliveries is filtered by kind, source, day and words', async () => {
  const shown = showScreen(<DeliveriesPage />, { answers })
  await screen.findByRole('grid')
  await shown.user.click(screen.getByRole('button', { name: 'Δωρεά' }))
  await shown.user.type(screen.getByLabelText('Αναζήτηση'), 'άγγελ')
  await shown.user.type(screen.getByLabelText('Από'), '1/11/2026')
  await shown.user.click(screen.getByRole('combobox', { name: 'Δωρητής ή προμηθευτής' }))
  await shown.user.click(await screen.findByRole('option', { name: 'Φούρνος Άγγελου · Φορέας' }))
  await waitFor(() =>
    expect(shown.asked('deliveries.list').at(-1)).toMatchObject({
      kind: 'donation',
      sourceId: 'baker',
      from: '2026-11-01',
      until: null,
      text: 'άγγελ',
    }),
  )
  await shown.user.click(screen.getByText('Δωρεά 3/2026'))
  expect(shown.where()).toBe('/deliveries/d1')
})

it('a donor shows what came, its value, and what became of it', async () => {
  const shown = showScreen(<SourcePage params={{ id: 'baker' }} />, {
    answers: {
      ...answers,
      'deliveries.openSource': () => ({ ...sampleSource, ...totals }),
      'deliveries.closeSource': () => ({ ...sampleSource, closed: true }),
    },
  })
  expect(await screen.findByText('123,45 €')).toBeInTheDocument()
  expect(within(await screen.findByRole('grid', { name: /Τι έφερε/ })).getAllByRole('row')).toHaveLength(4)
  expect(shown.asked('deliveries.list')[0]).toMatchObject({ sourceId: 'baker' })
  await shown.user.click(await screen.findByRole('button', { name: 'Κλείσιμο' }))
  expect(shown.asked('deliveries.closeSource')).toEqual([{ id: 'baker', version: 1, closed: true }])
  pressKey('F4')
  expect(shown.where()).toBe('/deliveries/new?source=baker')
})

it('the common page of those who want no name has nothing to correct', async () => {
  showScreen(<SourcePage params={{ id: 'nobody' }} />, {
    answers: { ...answers, 'deliveries.openSource': () => ({ ...nobody, ...totals }) },
  })
  await screen.findByRole('heading', { name: /Ανώνυμος δωρητής/ })
  for (const name of ['Κλείσιμο', 'Διόρθωση'])
    expect(screen.queryByRole('button', { name })).not.toBeInTheDocument()
})

it('a new donor is added; an ΑΦΜ that another bears is said at its field', async () => {
  let taken = true
  const shown = showScreen(<SourcesPage />, {
    answers: {
      ...answers,
      'deliveries.addSource': () =>
        taken ? new Refused({ code: 'duplicate', subject: 'deliveries.source', field: 'afm' }) : sampleSource,
    },
  })
  await screen.findByRole('button', { name: 'Νέος δωρητής ή προμηθευτής' })
  pressKey('F4')
  const dialog = within(await screen.findByRole('dialog'))
  await shown.user.type(dialog.getByRole('textbox', { name: /Ονοματεπώνυμο/ }), 'Φούρνος Άγγελου')
  await shown.user.type(dialog.getByLabelText('ΑΦΜ'), '090000045')
  await shown.user.click(dialog.getByRole('button', { name: 'Αποθήκευση' }))
  await waitFor(() => expect(dialog.getByLabelText('ΑΦΜ')).toBeInvalid())
  taken = false
  await shown.user.click(dialog.getByRole('button', { name: 'Αποθήκευση' }))
  await waitFor(() => expect(shown.where()).toBe('/sources/baker'))
  expect(shown.asked('deliveries.addSource').at(-1)).toMatchObject({
    kind: 'person',
    name: 'Φούρνος Άγγελου',
    afm: '090000045',
  })
})
