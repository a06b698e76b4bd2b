import '@testing-library/jest-dom'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { type ScannedPack, StocktakePage } from '../../../../renderer/features/stocktakes/StocktakePage'
import type { Role } from '../../../../shared/contract/operation'
import type { Stocktake } from '../../../../shared/features/stocktakes/stocktake'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleItem, sampleLine, samplePack, sampleStocktake } from '../../../support/sampleStock'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

let scan: (scanned: ScannedPack) => void = () => undefined
const begin = (stocktake: Stocktake, answers: Answers = {}, roles: Role[] = ['reception']) =>
  showScreen(
    <StocktakePage
      params={{ id: 's1' }}
      scansInto={(onAdd) => {
        scan = onAdd
        return null
      }}
    />,
    {
      roles,
      answers: { 'stocktakes.open': () => stocktake, 'goods.items': () => [sampleItem], ...answers },
    },
  )
const late = sampleLine('late')
const soon = sampleLine('soon', { expiresOn: '2026-12-01' })
const oil = sampleLine('oil', {
  expiresOn: null,
  item: { id: 'oil', name: 'Λάδι', nameEn: null, category: 'food', measure: 'millilitres' },
})
const pack = { item: sampleItem, pack: samplePack }

it('is counted by keyboard: Enter keeps the quantity and goes on to the next lot', async () => {
  const counting = sampleStocktake([oil, late])
  const shown = begin(counting, { 'stocktakes.count': () => counting })
  await shown.user.type(await screen.findByLabelText('Μετρήθηκαν: Λάδι, Δεν λήγει'), '1,5{Enter}')
  expect(screen.getByLabelText('Μετρήθηκαν: Ρύζι, 01/06/2027')).toHaveFocus()
  await shown.user.keyboard('0{Enter}')
  await waitFor(() =>
    expect(shown.asked('stocktakes.count')).toEqual([
      { stocktakeId: 's1', lotId: 'oil', manner: 'set', quantity: 1500 },
      { stocktakeId: 's1', lotId: 'late', manner: 'set', quantity: 0 },
    ]),
  )
})

it('a count is called off by a key, after a question', async () => {
  const shown = begin(sampleStocktake([late]), {
    'stocktakes.cancel': () => sampleStocktake([late], { state: 'cancelled' }),
  })
  expect(await screen.findByRole('button', { name: 'Ακύρωση απογραφής' })).toHaveTextContent('Alt+X')
  fireEvent.keyDown(document.body, { code: 'KeyX', key: 'χ', altKey: true })
  const question = within(await screen.findByRole('dialog'))
  expect(shown.asked('stocktakes.cancel')).toEqual([])
  await shown.user.click(question.getByRole('button', { name: 'Ακύρωση απογραφής' }))
  await waitFor(() => expect(shown.asked('stocktakes.cancel')).toEqual([{ id: 's1', version: 3 }]))
})

it('what cannot be read stays to be seen and is not sent', async () => {
  const shown = begin(sampleStocktake([late]))
  const field = await screen.findByLabelText('Μετρήθηκαν: Ρύζι, 01/06/2027')
  await shown.user.type(field, 'δύο{Enter}')
  expect(field).toBeInvalid()
  expect(field).toHaveValue('δύο')
  expect(await screen.findByText(/Ρύζι: η ποσότητα δεν διαβάζεται/)).toBeInTheDocument()
  expect(shown.asked('stocktakes.count')).toEqual([])
})

it('a quantity that is emptied is not counted again', async () => {
  const counting = sampleStocktake([{ ...late, counted: 500, version: 2 }])
  const shown = begin(counting, { 'stocktakes.uncount': () => counting })
  await shown.user.clear(await screen.findByLabelText('Μετρήθηκαν: Ρύζι, 01/06/2027'))
  await shown.user.keyboard('{Enter}')
  await waitFor(() => expect(shown.asked('stocktakes.uncount')).toEqual([{ id: 'line-late', version: 2 }]))
})

it('a scan adds its pack to the one lot of the item, and says how much was counted', async () => {
  const counting = sampleStocktake([oil, late])
  const shown = begin(counting, {
    'stocktakes.count': () => sampleStocktake([oil, { ...late, counted: 1500 }]),
  })
  await screen.findByRole('button', { name: 'Τέλος μέτρησης' })
  act(() => scan(pack))
  expect(await screen.findByText('Ρύζι, 01/06/2027: 1,5 kg')).toBeInTheDocument()
  expect(shown.asked('stocktakes.count')).toEqual([
    { stocktakeId: 's1', lotId: 'late', manner: 'add', quantity: 500 },
  ])
})

it('of several lots the last day on the pack tells which; the one chosen before is chosen again by Enter', async () => {
  const counting = sampleStocktake([soon, late])
  const shown = begin(counting, { 'stocktakes.count': () => counting })
  await screen.findByRole('button', { name: 'Τέλος μέτρησης' })
  act(() => scan(pack))
  const question = within(await screen.findByRole('dialog', { name: 'Ποια παρτίδα;' }))
  act(() => scan(pack))
  expect(await screen.findByText(/Απαντήστε πρώτα/)).toBeInTheDocument()
  expect(shown.asked('stocktakes.count')).toEqual([])
  await shown.user.click(question.getByRole('button', { name: '01/06/2027' }))
  await waitFor(() => expect(shown.asked('stocktakes.count')).toHaveLength(1))
  act(() => scan(pack))
  const again = within(await screen.findByRole('dialog', { name: 'Ποια παρτίδα;' }))
  await waitFor(() => expect(again.getByRole('button', { name: '01/06/2027' })).toHaveFocus())
  await shown.user.keyboard('{Enter}')
  const added = { stocktakeId: 's1', lotId: 'late', manner: 'add', quantity: 500 }
  await waitFor(() => expect(shown.asked('stocktakes.count')).toEqual([added, added]))
})

it('what the list does not know is found with its last day', async () => {
  const counting = sampleStocktake([oil])
  const shown = begin(counting, { 'stocktakes.foundLot': () => counting })
  await screen.findByRole('button', { name: 'Τέλος μέτρησης' })
  act(() => scan(pack))
  const dialog = within(await screen.findByRole('dialog', { name: 'Βρέθηκε παρτίδα' }))
  await shown.user.type(dialog.getByRole('textbox', { name: /Λήξη/ }), '1/3/27')
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() =>
    expect(shown.asked('stocktakes.foundLot')).toEqual([
      { stocktakeId: 's1', itemId: 'rice', label: '', expiresOn: '2027-03-01', quantity: 500 },
    ]),
  )
})

it('a scan of another category than the one counted is told and not counted', async () => {
  const shown = begin(sampleStocktake([oil], { category: 'hygiene' }))
  await screen.findByRole('button', { name: 'Τέλος μέτρησης' })
  act(() => scan(pack))
  expect(await screen.findByText(/Ρύζι δεν ανήκει στην κατηγορία/)).toBeInTheDocument()
  expect(shown.asked('stocktakes.count')).toEqual([])
})

it('before it ends it tells how many lots were not counted', async () => {
  const shown = begin(sampleStocktake([{ ...late, counted: 1 }, oil, soon]), {
    'stocktakes.finish': () => sampleStocktake([late], { state: 'finished' }),
  })
  await shown.user.click(await screen.findByRole('button', { name: 'Τέλος μέτρησης' }))
  const question = within(await screen.findByRole('dialog'))
  expect(question.getByText(/^2 παρτίδες δεν μετρήθηκαν/)).toBeInTheDocument()
  await shown.user.click(question.getByRole('button', { name: 'Τέλος μέτρησης' }))
  await waitFor(() => expect(shown.asked('stocktakes.finish')).toEqual([{ id: 's1', version: 3 }]))
})

const differs = { ...late, counted: 400, expected: 1000, difference: -600, differenceCents: -120 }
const finished = (more: Parameters<typeof sampleStocktake>[2] = {}) =>
  sampleStocktake(
    [differs, { ...oil, counted: 5, expected: 5, difference: 0 }, soon],
    { state: 'finished' },
    more,
  )

it('afterwards each difference is explained in its line', async () => {
  const shown = begin(finished({ unexplained: 1 }), { 'stocktakes.explain': () => finished() })
  expect(await screen.findByText(/1 διαφορά περιμένει εξήγηση/)).toBeInTheDocument()
  expect(screen.getByText('−600 g')).toBeInTheDocument()
  expect(screen.queryByText('Λάδι')).not.toBeInTheDocument()
  await shown.user.type(screen.getByLabelText('Εξήγηση: Ρύζι, 01/06/2027'), 'Σκίστηκαν{Enter}')
  await waitFor(() =>
    expect(shown.asked('stocktakes.explain')).toEqual([
      { id: 'line-late', version: 1, explanation: 'Σκίστηκαν' },
    ]),
  )
  await shown.user.click(screen.getByRole('button', { name: 'Αμέτρητες (1)' }))
  expect(await screen.findByText('δεν μετρήθηκε')).toBeInTheDocument()
})

it('who confirms is told first how many packed parcels lose goods', async () => {
  const shown = begin(finished({ parcelsLosing: 2 }))
  await shown.user.click(await screen.findByRole('button', { name: 'Επιβεβαίωση' }))
  const question = within(await screen.findByRole('dialog'))
  expect(question.getByText(/2 έτοιμα δέματα χάνουν είδη/)).toBeInTheDocument()
})

it('who counted is told from when on they may confirm alone; what the gate refuses is said', async () => {
  const from = '2026-11-22T12:00:00.000Z'
  const shown = begin(finished({ ownHands: true, mayConfirmFrom: from }), {
    'stocktakes.confirm': () =>
      new Refused({
        code: 'ruleBroken',
        rule: 'stocktakes.needsSecondPerson',
        values: { from: '22/11/2026 14:00' },
      }),
  })
  expect(await screen.findByText(/Μετρήσατε κι εσείς.*22\/11\/2026 14:00/)).toBeInTheDocument()
  await shown.user.click(await screen.findByRole('button', { name: 'Επιβεβαίωση' }))
  const question = within(await screen.findByRole('dialog'))
  await shown.user.click(question.getByRole('button', { name: 'Επιβεβαίωση' }))
  expect(await screen.findByText(/Την απογραφή επιβεβαιώνει άλλο πρόσωπο/)).toBeInTheDocument()
})

it('once confirmed it tells by whom, opens its movements, and is undone with a reason', async () => {
  const posted = sampleStocktake([differs], {
    state: 'posted',
    confirmedAt: '2026-11-22T12:00:00.000Z',
    confirmedBy: 'me',
    sameHands: true,
  })
  const shown = begin(posted, { 'stocktakes.undo': () => posted })
  expect(await screen.findByText(/από Ελένη Βεργή.*από το ίδιο πρόσωπο/)).toBeInTheDocument()
  await shown.user.click(screen.getByRole('button', { name: 'Κινήσεις της απογραφής' }))
  expect(shown.where()).toBe('/movements?act=s1')
  await shown.user.click(screen.getByRole('button', { name: 'Αναίρεση απογραφής' }))
  await shown.user.type(await screen.findByLabelText(/Γιατί αναιρείται/), 'Άλλο ράφι{Enter}')
  await waitFor(() =>
    expect(shown.asked('stocktakes.undo')).toEqual([{ id: 's1', version: 3, reason: 'Άλλο ράφι' }]),
  )
})
