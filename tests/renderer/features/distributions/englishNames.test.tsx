import '@testing-library/jest-dom'
import { screen, within } from '@testing-library/react'
import { BasketSection } from '../../../../renderer/features/distributions/BasketSection'
import { DayPage } from '../../../../renderer/features/distributions/DayPage'
import { EntitlementSection } from '../../../../renderer/features/distributions/EntitlementSection'
import { HandOverPage } from '../../../../renderer/features/distributions/HandOverPage'
import type { Language } from '../../../../shared/i18n'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleDay, sampleHandOver, sampleParcel, sampleParcelLine } from '../../../support/sampleParcel'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const grams = { category: 'food', measure: 'grams' as const }
const pasta = { itemId: 'pasta', itemName: 'Μακαρόνια', itemNameEn: 'Pasta', ...grams, quantity: 500 }
const rice = { itemId: 'rice', itemName: 'Ρύζι', itemNameEn: 'Rice', ...grams, quantity: 700 }
const lot = { lotId: 'lot9', lotLabel: null, expiresOn: null }

const showDay = (language: Language, more: Answers = {}) =>
  showScreen(<DayPage params={{ id: 'day' }} />, {
    language,
    answers: {
      'distributions.dayList': () => ({ day: sampleDay, parcels: [sampleParcelLine], hidden: 0 }),
      'distributions.packingList': () => ({
        day: sampleDay,
        items: [{ ...pasta, available: 300, shortage: 200 }],
        order: [],
        notEntitled: [],
      }),
      'distributions.find': () => ({ by: 'citizen', parcels: [sampleParcelLine], households: [] }),
      'distributions.openParcel': () => sampleParcel,
      'distributions.substitutes': () => [{ ...rice, ...lot }],
      ...more,
    },
  })

it('in English the packing list and what is missing say the English names', async () => {
  const shown = showDay('en')
  await shown.user.click(await screen.findByRole('tab', { name: 'Packing' }))
  expect(await screen.findByText('Missing: Pasta 200 g')).toBeInTheDocument()
  expect(screen.getByRole('gridcell', { name: 'Pasta' })).toBeInTheDocument()
  expect(screen.queryByText(/Μακαρόνια/)).not.toBeInTheDocument()
})

it('in English the hand-over says them, the substitute too; where there is none, the Greek one', async () => {
  const shown = showDay('en')
  await shown.user.type(await screen.findByLabelText('Who came'), 'Καν{Enter}')
  expect(await screen.findByRole('group', { name: 'Pasta' })).toBeInTheDocument()
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByRole('group', { name: 'Αλεύρι' })).toBeInTheDocument()
  expect(dialog.getByText(/Missing: Pasta 1 kg/)).toBeInTheDocument()
  await shown.user.click(dialog.getAllByRole('button', { name: 'Another item in place of: Pasta' })[0]!)
  await shown.user.click(await dialog.findByRole('combobox', { name: 'In place of: Pasta' }))
  await shown.user.click(await dialog.findByRole('option', { name: 'Rice 700 g' }))
  expect(await dialog.findByRole('group', { name: 'Rice' })).toHaveTextContent('in place of: Pasta')
  expect(screen.queryByText(/Μακαρόνια|Ρύζι/)).not.toBeInTheDocument()
})

it.each([
  ['el', 'Ποιος ήρθε', /^Παράδοση/, 'Μακαρόνια'],
  ['en', 'Who came', /^Hand over/, 'Pasta'],
] as const)(
  'and so does the sentence why something cannot be given: %s',
  async (language, box, button, name) => {
    const values = { item: 'Μακαρόνια', itemEn: 'Pasta', lot: 'L7', day: '01/11/2026' }
    const shown = showDay(language, {
      'distributions.handOver': () =>
        new Refused({ code: 'ruleBroken', rule: 'distributions.expired', values }),
    })
    await shown.user.type(await screen.findByLabelText(box), 'Καν{Enter}')
    await screen.findByRole('group', { name })
    await shown.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: button }))
    const said = await screen.findByText(/L7/)
    expect(said).toHaveTextContent(name)
  },
)

it.each([
  ['el', 'Μακαρόνια 2 kg, Αλεύρι 1', 'Ρύζι', 'στη θέση: Μακαρόνια: Τελείωσαν'],
  ['en', 'Pasta 2 kg, Αλεύρι 1', 'Rice', 'in place of: Pasta: Τελείωσαν'],
] as const)(
  'a card and a hand-over name items in the language of the screen: %s',
  async (language, due, item, remark) => {
    const handOver = {
      ...sampleHandOver,
      lines: [{ ...rice, ...lot, substitutes: pasta, reason: 'Τελείωσαν' }],
    }
    showScreen(
      <>
        <EntitlementSection citizenId="anna" />
        <HandOverPage params={{ id: 'handOver' }} />
      </>,
      {
        language,
        answers: {
          'distributions.entitlementOfCitizen': () => ({
            household: sampleParcelLine.household,
            day: '2026-11-22',
            entitlements: [sampleParcel.entitlement!],
          }),
          'distributions.handOvers': () => ({ handOvers: [], next: null, count: 0 }),
          'distributions.decisionsOf': () => [],
          'distributions.openHandOver': () => handOver,
        },
      },
    )
    expect(await screen.findByText(due)).toBeInTheDocument()
    expect(await screen.findByRole('gridcell', { name: item })).toBeInTheDocument()
    expect(screen.getByRole('gridcell', { name: remark })).toBeInTheDocument()
  },
)

it.each([
  ['el', 'Μακαρόνια'],
  ['en', 'Pasta'],
] as const)('a basket names them so too: %s', async (language, name) => {
  const per = { per: 'household' as const, ageFrom: null, ageTo: null, sizeFrom: null, sizeTo: null }
  const basket = {
    id: 'basket',
    programmeId: 'programme',
    number: 1,
    validFrom: '2026-01-01',
    createdAt: '2026-01-01T08:00:00.000Z',
    createdBy: 'me',
    lines: [{ ...pasta, ...per, mark: null, exceptMark: null, maximum: null }],
  }
  showScreen(<BasketSection baskets={[basket]} currentBasketId="basket" />, { language })
  expect(await screen.findByRole('gridcell', { name })).toBeInTheDocument()
})
