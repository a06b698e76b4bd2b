import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { ReceivePage } from '../../../../renderer/features/deliveries/ReceivePage'
import type { ItemLine, Pack } from '../../../../shared/features/goods/item'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleDelivery, sampleSource } from '../../../support/sampleDelivery'
import { scan } from '../../../support/scan'

// Typing into a form of this size takes its time on a slow machine.
jest.setTimeout(30_000)

const item = (id: string, name: string, more: Partial<ItemLine> = {}): ItemLine => ({
  id,
  version: 1,
  name,
  nameEn: null,
  category: 'food',
  measure: 'grams',
  minimum: null,
  target: null,
  marks: [],
  expires: true,
  shelfLifeDays: null,
  closed: false,
  ...more,
})
const rice = item('rice', 'Ρύζι')
const soap = item('soap', 'Σαπούνι', { measure: 'pieces', expires: false })
const pack = (itemId: string, quantity: number, barcode: string): Pack => ({
  id: `pack${barcode}`,
  itemId,
  name: 'Πακέτο',
  quantity,
  barcode,
  checkDigitHolds: null,
})
const known: Record<string, { item: ItemLine; pack: Pack }> = {
  '5200000000017': { item: rice, pack: pack('rice', 500, '5200000000017') },
  '5200000000024': { item: soap, pack: pack('soap', 6, '5200000000024') },
}
const answers: Answers = {
  'goods.items': () => [rice, soap],
  'goods.warehouses': () => [
    { id: 'crate', version: 1, kind: 'crate', name: 'Κιβώτιο', place: null, closed: false },
    { id: 'room', version: 1, kind: 'storeRoom', name: 'Αποθήκη', place: null, closed: false },
  ],
  'goods.scan': ({ code }) => ({ code, checkDigitHolds: null, found: known[code] ?? null }),
  'deliveries.sources': () => [sampleSource],
  'deliveries.receive': () => sampleDelivery,
}
const begin = async (more: Answers = {}, path = '/deliveries/new?source=baker') => {
  const shown = showScreen(<ReceivePage />, { answers: { ...answers, ...more }, path })
  await screen.findByLabelText('Αποθήκη', { exact: false, selector: 'input[role=combobox], input' })
  return shown
}
const lineOf = (name: string) => within(screen.getByRole('group', { name }))
const quantity = (name: string) => lineOf(name).getByLabelText(/Τεμάχια|Ποσότητα/)
let clock = 0
/** Scans a long time after the one before. */
const scanLater = (code: string) => scan(code, { at: (clock += 60_000) })

it('counts a pack more of its item at each scan, and gives the gate whole grams', async () => {
  const shown = await begin()
  scanLater('5200000000017')
  await waitFor(() => expect(quantity('Ρύζι')).toHaveValue('500 g'))
  scanLater('5200000000024')
  await screen.findByRole('group', { name: 'Σαπούνι' })
  scanLater('5200000000017')
  await waitFor(() => expect(quantity('Ρύζι')).toHaveValue('1 kg'))
  expect(screen.getByText('Ρύζι: +500 g')).toBeInTheDocument()
  await shown.user.type(lineOf('Ρύζι').getByRole('textbox', { name: /Λήξη/ }), '12/3/2027')
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(shown.where()).toBe('/deliveries/d1'))
  expect(shown.asked('deliveries.receive')).toEqual([
    {
      kind: 'donation',
      day: expect.stringMatching(/^\d{4}-/),
      sourceId: 'baker',
      warehouseId: 'room',
      invoice: null,
      note: '',
      lines: [
        { itemId: 'rice', quantity: 1000, expiresOn: '2027-03-12', label: '', valueCents: null },
        { itemId: 'soap', quantity: 6, expiresOn: null, label: '', valueCents: null },
      ],
      expiredToo: false,
    },
  ])
  expect(shown.asked('drafts.discard')).toEqual([{ form: 'deliveries.receive', record: '' }])
})

it('the same code twice within a second is asked about; until then no scan counts', async () => {
  const shown = await begin()
  scan('5200000000024', { at: 100_000 })
  await waitFor(() => expect(quantity('Σαπούνι')).toHaveValue('6'))
  scan('5200000000024', { at: 100_600 })
  const question = await screen.findByRole('dialog', { name: 'Ο ίδιος κωδικός δύο φορές' })
  scan('5200000000017', { at: 103_000 })
  expect(await screen.findByText(/Απαντήστε πρώτα/)).toBeInTheDocument()
  expect(question).toBeInTheDocument()
  expect(quantity('Σαπούνι')).toHaveValue('6')
  await shown.user.click(within(question).getByRole('button', { name: 'Ναι, μετρήστε τη' }))
  await waitFor(() => expect(quantity('Σαπούνι')).toHaveValue('12'))
  expect(screen.queryByRole('group', { name: 'Ρύζι' })).not.toBeInTheDocument()
  // A second later it is a piece more.
  scan('5200000000024', { at: 105_000 })
  await waitFor(() => expect(quantity('Σαπούνι')).toHaveValue('18'))
})

it('an unknown code is learnt once and counts at once', async () => {
  const learnt = pack('rice', 1000, '5200000000099')
  const shown = await begin({
    'goods.addPack': (typed) => ({ ...rice, packs: [{ ...learnt, name: typed.name }] }),
  })
  scanLater('5200000000099')
  const dialog = within(await screen.findByRole('dialog', { name: 'Άγνωστος κωδικός' }))
  expect(dialog.getByText(/5200000000099/)).toBeInTheDocument()
  await shown.user.click(dialog.getByRole('combobox', { name: /Είδος/ }))
  await shown.user.click(await screen.findByRole('option', { name: 'Ρύζι' }))
  await shown.user.type(dialog.getByLabelText(/Συσκευασία/), 'Πακέτο 1 κιλού')
  await shown.user.clear(dialog.getByLabelText(/Πόσο ζυγίζει/))
  await shown.user.type(dialog.getByLabelText(/Πόσο ζυγίζει/), '1 kg')
  await shown.user.click(dialog.getByRole('button', { name: 'Αποθήκευση και προσθήκη' }))
  await waitFor(() => expect(quantity('Ρύζι')).toHaveValue('1 kg'))
  expect(shown.asked('goods.addPack')).toEqual([
    { itemId: 'rice', name: 'Πακέτο 1 κιλού', quantity: 1000, barcode: '5200000000099' },
  ])
  expect(shown.asked('deliveries.receive')).toEqual([])
})

it('asks before goods that expired already are written down', async () => {
  const shown = await begin()
  scanLater('5200000000017')
  await shown.user.type(await lineOfFound('Ρύζι'), '1/3/2020')
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  const question = within(await screen.findByRole('dialog', { name: 'Ληγμένα είδη' }))
  expect(shown.asked('deliveries.receive')).toEqual([])
  await shown.user.click(question.getByRole('button', { name: 'Παραλαβή όπως είναι' }))
  await waitFor(() => expect(shown.asked('deliveries.receive')).toMatchObject([{ expiredToo: true }]))
})
const lineOfFound = async (name: string) =>
  within(await screen.findByRole('group', { name })).getByRole('textbox', { name: /Λήξη/ })

it('what is missing stands at its field, and what the gate refuses is said', async () => {
  const shown = await begin(
    {
      'deliveries.receive': () =>
        new Refused({ code: 'ruleBroken', rule: 'goods.dayToCome', values: { day: '01/01/2030' } }),
    },
    '/deliveries/new',
  )
  scanLater('5200000000024')
  await screen.findByRole('group', { name: 'Σαπούνι' })
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(screen.getByRole('combobox', { name: /Δωρητής/ })).toBeInvalid())
  expect(shown.asked('deliveries.receive')).toEqual([])
  await shown.user.click(screen.getByRole('combobox', { name: /Δωρητής/ }))
  await shown.user.click(await screen.findByRole('option', { name: 'Ανώνυμος δωρητής' }))
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText(/Η 01\/01\/2030 δεν ήρθε ακόμη/)).toBeInTheDocument()
  expect(shown.asked('deliveries.receive')).toMatchObject([{ sourceId: null }])
})

it('goes on where it was left', async () => {
  const content = JSON.stringify({
    kind: 'purchase',
    day: '2026-11-20',
    sourceId: 'baker',
    warehouseId: 'crate',
    invoice: 'Τ-8',
    note: '',
    lines: [
      {
        itemId: 'soap',
        measure: 'pieces',
        expires: false,
        quantity: '18',
        expiresOn: null,
        label: '',
        value: 9.5,
      },
    ],
  })
  const shown = await begin({
    'drafts.open': () => ({ content, savedAt: '2026-11-20T10:00:00.000Z' }),
  })
  expect(quantity('Σαπούνι')).toHaveValue('18')
  expect(screen.getByLabelText(/Αριθμός τιμολογίου/)).toHaveValue('Τ-8')
  await shown.user.click(screen.getByRole('button', { name: 'Βγάλτε τη γραμμή: Σαπούνι' }))
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText(/Δεν υπάρχει καμία γραμμή/)).toBeInTheDocument()
})
