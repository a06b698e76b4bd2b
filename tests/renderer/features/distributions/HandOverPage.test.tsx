import '@testing-library/jest-dom'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { UrgentAidPage } from '../../../../renderer/app/pages/UrgentAidPage'
import { HandOverPage } from '../../../../renderer/features/distributions/HandOverPage'
import type { CitizenLine } from '../../../../shared/features/citizens/citizen'
import { showScreen } from '../../../support/memoryHost'
import { sampleDelivery } from '../../../support/sampleDelivery'
import { sampleHandOver } from '../../../support/sampleParcel'

jest.setTimeout(30_000)

const pressKey = (code: string) => fireEvent.keyDown(document.body, { code, key: code })

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

it('a hand-over is taken back with its reason, and leads back to the desk of its day', async () => {
  const shown = showScreen(<HandOverPage params={{ id: 'handOver' }} />, {
    path: '/distributions/hand-overs/handOver?day=day',
    answers: {
      'distributions.openHandOver': () => sampleHandOver,
      'distributions.undoHandOver': () => sampleHandOver,
    },
  })
  await screen.findByRole('heading', { name: /Παράδοση 26\/417/ })
  pressKey('F6')
  const dialog = within(await screen.findByRole('dialog'))
  await shown.user.keyboard('{Enter}')
  await waitFor(() => expect(dialog.getByLabelText(/Λόγος/)).toBeInvalid())
  await shown.user.type(dialog.getByLabelText(/Λόγος/), 'Λάθος νοικοκυριό{Enter}')
  await waitFor(() =>
    expect(shown.asked('distributions.undoHandOver')).toEqual([
      { id: 'handOver', reason: 'Λάθος νοικοκυριό' },
    ]),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  pressKey('Escape')
  expect(shown.where()).toBe('/distributions/days/day')
})

it('the supervisor nods to urgent aid by a key; others see that it waits', async () => {
  const urgent = {
    ...sampleHandOver,
    programmeName: null,
    urgentReason: 'Κάηκε η κουζίνα',
    nod: 'waiting' as const,
  }
  const answers = { 'distributions.openHandOver': () => urgent, 'distributions.nod': () => urgent }
  const shown = showScreen(<HandOverPage params={{ id: 'handOver' }} />, { answers })
  expect(await screen.findByText('Περιμένει έγκριση')).toBeInTheDocument()
  expect(screen.getByText('Κάηκε η κουζίνα')).toBeInTheDocument()
  await screen.findByRole('button', { name: /^Έγκριση/ })
  pressKey('F8')
  await waitFor(() => expect(shown.asked('distributions.nod')).toEqual([{ id: 'handOver' }]))
})

it('the reception cannot nod', async () => {
  showScreen(<HandOverPage params={{ id: 'handOver' }} />, {
    roles: ['reception'],
    answers: { 'distributions.openHandOver': () => ({ ...sampleHandOver, nod: 'waiting' }) },
  })
  expect(await screen.findByText('Περιμένει έγκριση')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /^Έγκριση/ })).not.toBeInTheDocument()
})

it('goods that just came are handed straight on: what is left of them, to whom, why', async () => {
  const member = {
    id: 'm1',
    version: 1,
    citizenId: 'anna',
    surname: 'Κανάρη',
    name: 'Άννα',
    birthDate: null,
    relation: 'head',
    from: '2020-01-01',
    until: null,
  }
  const found = {
    id: 'anna',
    surname: 'Κανάρη',
    name: 'Άννα',
    reasons: [],
    by: 'name',
  } as unknown as CitizenLine
  const shown = showScreen(<UrgentAidPage />, {
    path: '/distributions/urgent?delivery=d1',
    answers: {
      'deliveries.open': () => sampleDelivery,
      'citizens.search': () => ({ found: [found], hiddenMatch: false }) as never,
      'households.ofCitizen': () => ({
        current: {
          membership: member,
          household: { id: 'household', version: 1, note: '', members: [member], hiddenMembers: 0 },
        },
        others: [],
      }),
      'goods.warehouses': () => [
        { id: 'room', version: 1, kind: 'storeRoom', name: 'Αποθήκη', place: null, closed: false },
      ],
      'goods.stock': () => ({ day: '2026-11-22', rows: [] }),
      'distributions.urgentAid': () => sampleHandOver,
    },
  })
  await shown.user.type(await screen.findByLabelText('Πολίτης'), 'Καν')
  await shown.user.click(await screen.findByRole('button', { name: /Κανάρη/ }))
  await screen.findAllByRole('group', { name: 'Ρύζι' })
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Γράψτε γιατί δεν μπορεί να περιμένει πρόγραμμα.')).toBeInTheDocument()
  await shown.user.type(screen.getByLabelText(/Γιατί δεν μπορεί/), 'Κάηκε η κουζίνα')
  await shown.user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() =>
    expect(shown.asked('distributions.urgentAid')).toEqual([
      {
        householdId: 'household',
        warehouseId: 'room',
        reason: 'Κάηκε η κουζίνα',
        collectedBy: { kind: 'member', citizenId: 'anna' },
        lines: [
          { lotId: 'lot1', quantity: 2000, substitutesItemId: null, reason: '' },
          { lotId: 'lot2', quantity: 500, substitutesItemId: null, reason: '' },
          { lotId: 'lot3', quantity: 12, substitutesItemId: null, reason: '' },
        ],
      },
    ]),
  )
  await waitFor(() => expect(shown.where()).toBe('/distributions/hand-overs/handOver'))
})
