import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { DayPage } from '../../../../renderer/features/distributions/DayPage'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import { sampleDay, sampleHandOver, sampleParcel, sampleParcelLine } from '../../../support/sampleParcel'
import { scan } from '../../../support/scan'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const answers: Answers = {
  'distributions.dayList': () => ({ day: sampleDay, parcels: [sampleParcelLine], hidden: 2 }),
  'distributions.find': () => ({ by: 'citizen', parcels: [sampleParcelLine], households: [] }),
  'distributions.openParcel': () => sampleParcel,
  'distributions.handOver': () => sampleHandOver,
  'distributions.notCollected': () => ({ ...sampleParcelLine, state: 'notCollected' }),
}
const begin = async (more: Answers = {}) => {
  const shown = showScreen(<DayPage params={{ id: 'day' }} />, { answers: { ...answers, ...more } })
  await screen.findByRole('grid')
  return shown
}
const opened = async () => {
  await screen.findByRole('group', { name: 'Μακαρόνια' })
  return within(screen.getByRole('dialog'))
}
const confirm = (dialog: ReturnType<typeof within>) => dialog.getByRole('button', { name: /^Παράδοση/ })
const typeName = async (shown: Awaited<ReturnType<typeof begin>>) => {
  await shown.user.type(screen.getByLabelText('Ποιος ήρθε'), 'Καν{Enter}')
  return opened()
}

it('a name, Enter, Enter: what was proposed is handed to the one who was found', async () => {
  const shown = await begin()
  expect(screen.getByText('Και 2 νοικοκυριά που δεν μπορείτε να δείτε.')).toBeInTheDocument()
  const dialog = await typeName(shown)
  expect(dialog.getByText(/Λείπουν: Μακαρόνια 1 kg/)).toBeInTheDocument()
  expect(confirm(dialog)).toHaveFocus()
  await shown.user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(shown.asked('distributions.handOver')).toEqual([
    {
      parcelId: 'parcel',
      version: 3,
      collectedBy: { kind: 'member', citizenId: 'anna' },
      lines: [
        { lotId: 'lot1', quantity: 1000, substitutesItemId: null, reason: '' },
        { lotId: 'lot2', quantity: 1, substitutesItemId: null, reason: '' },
      ],
    },
  ])
  expect(screen.getByText('Παραδόθηκε: ΚΑΝΑΡΗ Άννα. Αποδεικτικό 26/417.')).toBeInTheDocument()
  fireEvent.keyDown(document.body, { code: 'F7', key: 'F7' })
  expect(shown.where()).toBe('/distributions/hand-overs/handOver/receipt?day=day')
})

it('a part of it, and nothing of another item', async () => {
  const shown = await begin()
  const dialog = await typeName(shown)
  const [pasta, flour] = dialog.getAllByLabelText(/Ποσότητα/)
  await shown.user.clear(pasta!)
  await shown.user.type(pasta!, 'πολλά')
  await shown.user.clear(flour!)
  await shown.user.click(confirm(dialog))
  expect(await dialog.findByText('Γράψτε ποσότητα, ή 0 για τίποτα.')).toBeInTheDocument()
  await shown.user.clear(pasta!)
  await shown.user.type(pasta!, '500 g')
  await shown.user.click(confirm(dialog))
  await waitFor(() =>
    expect(shown.asked('distributions.handOver')).toMatchObject([
      { lines: [{ lotId: 'lot1', quantity: 500 }] },
    ]),
  )
})

it('an equal item only with a reason, and a proxy only with the authorisation', async () => {
  const rice = {
    itemId: 'rice',
    itemName: 'Ρύζι',
    itemNameEn: 'Rice',
    category: 'food',
    measure: 'grams' as const,
  }
  const shown = await begin({
    'distributions.substitutes': () => [
      { ...rice, quantity: 700, lotId: 'lot9', lotLabel: null, expiresOn: null },
    ],
  })
  const dialog = await typeName(shown)
  const offers = dialog.getAllByRole('button', { name: 'Άλλο είδος στη θέση: Μακαρόνια' })
  await shown.user.click(offers[0]!)
  await shown.user.click(await dialog.findByRole('combobox', { name: 'Στη θέση του: Μακαρόνια' }))
  await shown.user.click(await dialog.findByRole('option', { name: 'Ρύζι 700 g' }))
  await shown.user.click(dialog.getByRole('combobox', { name: /Ποιος παραλαμβάνει/ }))
  await shown.user.click(await dialog.findByRole('option', { name: 'Εξουσιοδοτημένος/η' }))
  await shown.user.click(confirm(dialog))
  expect(await dialog.findByText('Γράψτε γιατί δίνεται άλλο είδος.')).toBeInTheDocument()
  await shown.user.type(dialog.getByLabelText(/Γιατί δίνεται άλλο είδος/), 'Τελείωσαν')
  await shown.user.type(dialog.getByLabelText(/Ονοματεπώνυμο/), 'Πέτρος Βρανάς')
  await shown.user.type(dialog.getByLabelText(/Αριθμός εγγράφου/), 'ΑΒ 123456')
  await shown.user.click(confirm(dialog))
  expect(await dialog.findByText(/Χωρίς εξουσιοδότηση/)).toBeInTheDocument()
  expect(shown.asked('distributions.handOver')).toEqual([])
  await shown.user.click(dialog.getByLabelText(/εξουσιοδότηση φυλάχθηκε/))
  await shown.user.click(confirm(dialog))
  await waitFor(() =>
    expect(shown.asked('distributions.handOver')).toMatchObject([
      {
        collectedBy: { kind: 'proxy', name: 'Πέτρος Βρανάς', document: 'ΑΒ 123456', authorisationKept: true },
        lines: [
          { lotId: 'lot1', quantity: 1000 },
          { lotId: 'lot2' },
          { lotId: 'lot9', quantity: 700, substitutesItemId: 'pasta', reason: 'Τελείωσαν' },
        ],
      },
    ]),
  )
})

it('a second hand-over is told by whom and when, and the parcel is asked for anew', async () => {
  const shown = await begin({
    'distributions.handOver': () =>
      new Refused({
        code: 'ruleBroken',
        rule: 'distributions.parcelHandedOver',
        values: { at: '22/11/2026 10:05', by: 'Νίκος Σταύρου' },
      }),
  })
  const dialog = await typeName(shown)
  const before = shown.asked('distributions.openParcel').length
  await shown.user.click(confirm(dialog))
  expect(await dialog.findByRole('alert')).toHaveTextContent(
    /παραδόθηκε ήδη στις 22\/11\/2026 10:05 από: Νίκος Σταύρου/,
  )
  await waitFor(() => expect(shown.asked('distributions.openParcel').length).toBeGreaterThan(before))
})

it('not collected is one key', async () => {
  const shown = await begin()
  await typeName(shown)
  fireEvent.keyDown(document.body, { code: 'F8', key: 'F8' })
  await waitFor(() =>
    expect(shown.asked('distributions.notCollected')).toEqual([{ id: 'parcel', version: 3 }]),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

it('who is not entitled is told why, and nothing is handed over', async () => {
  const { entitlement } = sampleParcel
  const reasons = [
    {
      rule: 'distributions.alreadyCollected' as const,
      values: { day: '03/11/2026', programme: 'Μηνιαία διανομή', receipt: '26/12' },
    },
  ]
  const shown = await begin({
    'distributions.openParcel': () => ({
      ...sampleParcel,
      entitlement: entitlement && { ...entitlement, entitled: false, reasons },
    }),
  })
  const dialog = await typeName(shown)
  expect(dialog.getByText(/Έχει ήδη παραλάβει στις 03\/11\/2026/)).toBeInTheDocument()
  expect(confirm(dialog)).toBeDisabled()
})

it('a label is heard wherever the focus is; while a parcel is open it changes nothing', async () => {
  const shown = await begin()
  scan('P26-00417-3')
  const dialog = await opened()
  expect(shown.asked('distributions.find')).toEqual([{ text: 'P26-00417-3', dayId: null }])
  expect(confirm(dialog)).toHaveFocus()
  scan('P26-00418-1', { at: 5000 })
  expect(await screen.findByText(/Τελειώστε πρώτα/)).toBeInTheDocument()
  expect(shown.asked('distributions.handOver')).toEqual([])
  expect(shown.asked('distributions.find')).toHaveLength(1)
})

it('a household without a parcel is put on the list, or it is said why not', async () => {
  let refuses = true
  const shown = await begin({
    'distributions.find': () => ({ by: 'citizen', parcels: [], households: [sampleParcelLine.household] }),
    'distributions.addParcel': () =>
      refuses
        ? new Refused({
            code: 'ruleBroken',
            rule: 'distributions.decisionMissing',
            values: { programme: 'Μηνιαία διανομή' },
          })
        : sampleParcelLine,
  })
  await shown.user.type(screen.getByLabelText('Ποιος ήρθε'), 'Καν')
  const add = await screen.findByRole('button', { name: 'Στη λίστα: ΚΑΝΑΡΗ Άννα' })
  await shown.user.click(add)
  expect(await screen.findByText(/Λείπει απόφαση για το πρόγραμμα/)).toBeInTheDocument()
  refuses = false
  await shown.user.click(add)
  await opened()
  expect(shown.asked('distributions.addParcel').at(-1)).toEqual({
    dayId: 'day',
    householdId: 'household',
    slot: null,
  })
})

it('what is missing is named before packing, and only whole baskets are packed', async () => {
  const item = {
    itemId: 'pasta',
    itemName: 'Μακαρόνια',
    itemNameEn: 'Pasta',
    category: 'food',
    measure: 'grams' as const,
  }
  const shown = await begin({
    'distributions.packingList': () => ({
      day: sampleDay,
      items: [{ ...item, quantity: 5000, available: 3000, shortage: 2000 }],
      order: [
        { parcelId: 'parcel', code: 'P26-00417-3', size: 2, name: 'ΚΑΝΑΡΗ Άννα', complete: true },
        { parcelId: 'other', code: 'P26-00418-1', size: 1, name: null, complete: false },
      ],
      notEntitled: [],
    }),
    'distributions.packDay': () => ({ packed: 1, left: [] }),
  })
  await shown.user.click(screen.getByRole('tab', { name: 'Ετοιμασία' }))
  expect(await screen.findByText('Λείπουν: Μακαρόνια 2 kg')).toBeInTheDocument()
  expect(screen.getByText('Νοικοκυριό που δεν μπορείτε να δείτε')).toBeInTheDocument()
  fireEvent.keyDown(document.body, { code: 'F8', key: 'F8' })
  await waitFor(() =>
    expect(shown.asked('distributions.packDay')).toEqual([
      { dayId: 'day', parcelIds: ['parcel'], reservedUntil: '2026-11-22T20:59:00.000Z' },
    ]),
  )
})

it('a number that must not be used is not shown, and it is said that there is one', async () => {
  const shown = await begin({
    'distributions.callList': () => ({
      day: sampleDay,
      lines: [
        {
          parcelId: 'parcel',
          code: 'P26-00417-3',
          slot: 0,
          state: 'planned',
          household: sampleParcelLine.household,
          mobile: null,
          landline: '2299012345',
          withheld: true,
          blocked: ['mobile', 'centreName'],
        },
      ],
      hidden: 0,
    }),
  })
  await shown.user.click(screen.getByRole('tab', { name: 'Τηλέφωνα' }))
  expect(
    await screen.findByText('2299012345 · υπάρχει αριθμός που δεν πρέπει να χρησιμοποιηθεί'),
  ).toBeInTheDocument()
  expect(screen.getByText('Κινητό, Όνομα του Κέντρου')).toBeInTheDocument()
})

it('a parcel is asked for anew each time it is opened: another desk may have changed it', async () => {
  const shown = await begin()
  await typeName(shown)
  await shown.user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(screen.getByLabelText('Ποιος ήρθε')).toHaveFocus()
  const found = shown.asked('distributions.find').length
  await typeName(shown)
  expect(shown.asked('distributions.openParcel')).toHaveLength(2)
  expect(shown.asked('distributions.find')).toHaveLength(found + 1)
})
