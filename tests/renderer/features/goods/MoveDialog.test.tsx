import '@testing-library/jest-dom'
import { act, screen, waitFor, within } from '@testing-library/react'
import { MoveDialog } from '../../../../renderer/features/goods/MoveDialog'
import type { MoveAct, ScannedPack } from '../../../../renderer/features/goods/movedLines'
import { type Answers, Refused, showScreen } from '../../../support/memoryHost'
import {
  sampleItem,
  sampleLots,
  sampleMovement,
  samplePack,
  sampleStockRow,
  sampleWarehouses,
} from '../../../support/sampleStock'

jest.setTimeout(30_000)

const posted = { actId: 'act1', movements: [sampleMovement] }
let scan: (scanned: ScannedPack) => void = () => undefined
const begin = (move: MoveAct, answers: Answers = {}) => {
  const onClose = jest.fn()
  const shown = showScreen(
    <MoveDialog
      act={move}
      warehouseId={null}
      scansInto={(onAdd) => {
        scan = onAdd
        return null
      }}
      onClose={onClose}
    />,
    {
      answers: {
        'goods.stock': () => ({ day: '2026-11-22', rows: [sampleStockRow] }),
        'goods.warehouses': () => sampleWarehouses,
        'goods.lots': () => sampleLots,
        'goods.transfer': () => posted,
        'goods.writeOff': () => posted,
        ...answers,
      },
    },
  )
  return { ...shown, onClose }
}
const pack = { item: sampleItem, pack: samplePack }
const quantityOf = (lot: string) =>
  within(screen.getByRole('group', { name: lot })).getByRole('textbox', { name: 'Ποσότητα' })
const choose = async (user: ReturnType<typeof begin>['user'], list: RegExp, option: RegExp | string) => {
  await user.click(await screen.findByRole('combobox', { name: list }))
  await user.click(await screen.findByRole('option', { name: option }))
}

it('each scan takes a pack of the lot that expires first; what has expired is not transferred', async () => {
  const shown = begin('transfer')
  await choose(shown.user, /Προς την αποθήκη/, 'Κιβώτιο Ανάφης')
  act(() => scan(pack))
  await waitFor(() => expect(quantityOf('Ρύζι, 01/12/2026')).toHaveValue('500 g'))
  act(() => scan(pack))
  await waitFor(() => expect(quantityOf('Ρύζι, 01/06/2027')).toHaveValue('500 g'))
  expect(screen.queryByRole('group', { name: 'Ρύζι, 01/11/2026' })).not.toBeInTheDocument()
  await shown.user.click(screen.getByRole('button', { name: 'Μεταφορά' }))
  await waitFor(() => expect(shown.onClose).toHaveBeenCalled())
  expect(shown.asked('goods.transfer')).toEqual([
    {
      day: null,
      note: '',
      fromWarehouseId: 'room',
      toWarehouseId: 'crate',
      lines: [
        { lotId: 'soon', quantity: 500 },
        { lotId: 'late', quantity: 500 },
      ],
    },
  ])
})

it('a scan for which nothing is left is told and adds nothing', async () => {
  begin('transfer')
  await screen.findByRole('combobox', { name: /Προς την αποθήκη/ })
  act(() => scan({ ...pack, pack: { ...samplePack, quantity: 2000 } }))
  expect(await screen.findByText('Ρύζι: λείπουν 500 g. Δεν προστέθηκαν.')).toBeInTheDocument()
  expect(screen.queryByRole('group', { name: /Ρύζι/ })).not.toBeInTheDocument()
})

it('everything that has expired is written off in one step', async () => {
  const shown = begin('writeOff')
  await screen.findByRole('combobox', { name: /^Είδος/ })
  await waitFor(() => expect(shown.asked('goods.stock')).toHaveLength(1))
  await shown.user.click(screen.getByRole('button', { name: 'Όλα τα ληγμένα' }))
  await waitFor(() => expect(quantityOf('Ρύζι, 01/11/2026')).toHaveValue('1 kg'))
  await shown.user.click(screen.getByRole('button', { name: 'Διαγραφή αποθέματος' }))
  await waitFor(() => expect(shown.onClose).toHaveBeenCalled())
  expect(shown.asked('goods.writeOff')).toEqual([
    {
      day: null,
      note: '',
      warehouseId: 'room',
      reason: 'expired',
      lines: [{ lotId: 'old', quantity: 1000 }],
    },
  ])
})

it('what has expired is asked for when it is written off: the list on the screen may come later', async () => {
  let asked = 0
  const shown = begin('writeOff', {
    'goods.stock': () => ({ day: '2026-11-22', rows: (asked += 1) === 1 ? [] : [sampleStockRow] }),
  })
  await screen.findByRole('combobox', { name: /^Είδος/ })
  await waitFor(() => expect(shown.asked('goods.stock')).toHaveLength(1))
  await shown.user.click(screen.getByRole('button', { name: 'Όλα τα ληγμένα' }))
  const expired = await screen.findByRole('group', { name: /01\/11\/2026/ })
  expect(within(expired).getByRole('textbox', { name: 'Ποσότητα' })).toHaveValue('1 kg')
})

it('asks for a quantity before it asks the gate; what the gate refuses is said', async () => {
  const values = { item: 'Ρύζι', lot: '01/06/2027', day: '22/11/2026', missing: '1 kg', left: '1 kg' }
  const shown = begin('writeOff', {
    'goods.writeOff': () => new Refused({ code: 'ruleBroken', rule: 'goods.shortage', values }),
  })
  await choose(shown.user, /Λόγος/, 'Χάθηκε')
  await choose(shown.user, /^Είδος/, /Ρύζι/)
  await shown.user.click(screen.getByRole('button', { name: 'Διαγραφή αποθέματος' }))
  expect(await screen.findByText('Γράψτε ποσότητα σε μία τουλάχιστον παρτίδα.')).toBeInTheDocument()
  await shown.user.type(quantityOf('Ρύζι, 01/06/2027'), 'πολλά')
  await shown.user.click(screen.getByRole('button', { name: 'Διαγραφή αποθέματος' }))
  expect(await screen.findByText(/δεν διαβάζεται/)).toBeInTheDocument()
  expect(shown.asked('goods.writeOff')).toEqual([])
  await shown.user.clear(quantityOf('Ρύζι, 01/06/2027'))
  await shown.user.type(quantityOf('Ρύζι, 01/06/2027'), '2')
  await shown.user.click(screen.getByRole('button', { name: 'Διαγραφή αποθέματος' }))
  expect(await screen.findByText(/λείπουν 1 kg – υπάρχουν 1 kg/)).toBeInTheDocument()
  expect(shown.asked('goods.writeOff')).toMatchObject([{ lines: [{ lotId: 'late', quantity: 2000 }] }])
  expect(shown.onClose).not.toHaveBeenCalled()
})
