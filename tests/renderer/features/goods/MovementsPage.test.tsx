import '@testing-library/jest-dom'
import { screen, waitFor, within } from '@testing-library/react'
import { MovementsPage } from '../../../../renderer/features/goods/MovementsPage'
import type { MovementLine } from '../../../../shared/features/goods/movement'
import type { Role } from '../../../../shared/contract/operation'
import { type Answers, showScreen } from '../../../support/memoryHost'
import { sampleItem, sampleMovement, sampleWarehouses } from '../../../support/sampleStock'

jest.setTimeout(30_000)

// jsdom lays nothing out: a virtual list would show no row.
beforeAll(() => {
  for (const side of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth'])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 })
})

const begin = ({
  movements = [sampleMovement],
  answers = {},
  roles = ['reception'] as Role[],
  path = '/movements',
}: { movements?: MovementLine[]; answers?: Answers; roles?: Role[]; path?: string } = {}) =>
  showScreen(<MovementsPage />, {
    path,
    roles,
    answers: {
      'goods.movements': () => ({ movements, next: null }),
      'goods.warehouses': () => sampleWarehouses,
      'goods.items': () => [sampleItem],
      ...answers,
    },
  })
const openFirst = async (user: ReturnType<typeof begin>['user']) => {
  await user.click((await screen.findAllByRole('gridcell'))[0]!)
  return within(await screen.findByRole('dialog'))
}

it('begins with what the number elsewhere counted', async () => {
  const shown = begin({ path: '/movements?item=rice&kind=handedOut&from=2026-09-01&until=2026-11-22' })
  await screen.findByRole('grid')
  expect(shown.asked('goods.movements')).toMatchObject([
    { itemId: 'rice', kind: 'handedOut', from: '2026-09-01', until: '2026-11-22', actId: null },
  ])
  expect(screen.getByRole('button', { name: 'Παράδοση' })).toHaveAttribute('aria-pressed', 'true')
})

it('one movement is undone by one step, with a reason', async () => {
  const shown = begin({ answers: { 'goods.undo': () => ({ ...sampleMovement, kind: 'undone' }) } })
  const dialog = await openFirst(shown.user)
  await shown.user.keyboard('{Enter}')
  expect(await dialog.findByText('Συμπληρώστε το πεδίο.')).toBeInTheDocument()
  await shown.user.type(dialog.getByLabelText(/Γιατί αναιρείται/), 'Λάθος αποθήκη{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(shown.asked('goods.undo')).toEqual([{ movementId: 'm1', reason: 'Λάθος αποθήκη' }])
})

it('a transfer is undone whole too; a hand-over is not from here', async () => {
  const shown = begin({ answers: { 'goods.undoAct': () => ({ undone: 2 }) } })
  const dialog = await openFirst(shown.user)
  await shown.user.type(dialog.getByLabelText(/Γιατί αναιρείται/), 'Λάθος')
  await shown.user.click(dialog.getByRole('button', { name: 'Αναίρεση όλης της μεταφοράς' }))
  await waitFor(() => expect(shown.asked('goods.undoAct')).toEqual([{ actId: 'act1', reason: 'Λάθος' }]))
  expect(shown.asked('goods.undo')).toEqual([])
})

it('what was undone, and what undoes, offers no undoing', async () => {
  const gone = { ...sampleMovement, undoneBy: 'm2' }
  const shown = begin({ movements: [gone] })
  expect(await screen.findByText('Αναιρέθηκε')).toBeInTheDocument()
  const dialog = await openFirst(shown.user)
  expect(dialog.getByText('Η κίνηση έχει αναιρεθεί.')).toBeInTheDocument()
  expect(dialog.queryByLabelText(/Γιατί αναιρείται/)).not.toBeInTheDocument()
})

it('the supervisor sees whether the balances agree, and has them made anew', async () => {
  let differences = 2
  const shown = begin({
    roles: ['supervisor'],
    answers: {
      'goods.checkLedger': () => ({ movements: 40, differences }),
      'goods.rebuildBalances': () => {
        differences = 0
        return { differences: 2 }
      },
    },
  })
  await shown.user.click(await screen.findByRole('button', { name: 'Έλεγχος υπολοίπων' }))
  await shown.user.click(await screen.findByRole('button', { name: 'Υπολογισμός ξανά' }))
  expect(await screen.findByText('Όλα συμφωνούν.')).toBeInTheDocument()
})

it('nobody else is offered the check', async () => {
  begin()
  await screen.findByRole('grid')
  expect(screen.queryByRole('button', { name: 'Έλεγχος υπολοίπων' })).not.toBeInTheDocument()
})
