import { searchColumns } from '../../../main/features/goods/goods.rules'
import { itemsTable, lotsTable } from '../../../main/features/goods/goods.tables'
import { rebuildBalances } from '../../../main/features/goods/ledger.store'
import { type MovementRow, movementsTable } from '../../../main/features/goods/ledger.tables'
import { warehousesTable } from '../../../main/features/goods/warehouses.tables'
import type { Transactions } from '../../../main/dispatch/transactions'
import type { Writer } from '../../../main/database/writer'
import type { IsoInstant } from '../../../shared/values/isoDate'
import { dayOf, isoOf } from '../invented/days'
import { at, type Random, seededRandom } from '../invented/random'
import { inserter } from './inserter'

export type GoodsOptions = {
  readonly seed: string
  readonly items: number
  readonly lots: number
  readonly movements: number
  /** The last day of the invented time. */
  readonly until: string
}

/** Ids of what was loaded, in the order in which it was made. */
export type LoadedGoods = {
  readonly warehouses: readonly string[]
  readonly items: readonly string[]
  readonly lots: readonly string[]
  readonly firstDay: string
}

/** So many days the invented warehouses have been there. */
const daysOpen = 3 * 365
const foods = ['Γάλα εβαπορέ', 'Φακές', 'Ρύζι', 'Μακαρόνια', 'Ελαιόλαδο', 'Αλεύρι', 'Τοματοπολτός', 'Ζάχαρη']
const others = ['Πάνες', 'Σαπούνι', 'Σαμπουάν', 'Κουβέρτα', 'Τετράδιο', 'Οδοντόκρεμα']

type Step = Pick<MovementRow, 'kind' | 'quantity' | 'fromWarehouseId' | 'toWarehouseId'> & {
  readonly day: number
  readonly lot: number
}

/**
 * Fills an open store with items, lots and a ledger of so many movements, nothing of it ever below zero or handed out
 * after its last day; the balances are made from the movements. For measuring and looking at: nothing stands in the audit
 * trail, and who got the goods is not invented.
 */
export function loadGoods(
  transactions: Transactions,
  options: GoodsOptions,
  userId: string,
  newId: () => string,
): Promise<LoadedGoods> {
  const by = {
    action: null,
    userId: null,
    roles: [],
    at: () => `${options.until}T12:00:00.000Z` as IsoInstant,
  }
  return transactions.write(by, (writer) => load(writer, options, userId, newId))
}

function load(writer: Writer, options: GoodsOptions, createdBy: string, newId: () => string): LoadedGoods {
  const random = seededRandom(`${options.seed}/goods`)
  const last = dayOf(options.until)
  const first = last - daysOpen
  const made = { createdAt: `${isoOf(first)}T08:00:00.000Z`, createdBy, version: 1 }
  const insertWarehouse = inserter(writer, warehousesTable)
  const warehouses = (['storeRoom', 'crate', 'partner'] as const).map((kind, place) => {
    const id = newId()
    insertWarehouse({ id, ...made, kind, name: `Αποθήκη ${place + 1}`, place: null, closed: 0 })
    return id
  })
  const insertItem = inserter(writer, itemsTable)
  const items = Array.from({ length: options.items }, (_, place) => {
    const id = newId()
    const expires = place % 4 === 0 ? 0 : 1
    const name = `${random.pick(expires ? foods : others)} ${place + 1}`
    insertItem({
      id,
      ...made,
      name,
      nameEn: null,
      category: expires ? 'food' : 'hygiene',
      measure: 'pieces',
      minimum: 20,
      target: 100,
      marks: '',
      expires,
      shelfLifeDays: expires ? 365 : null,
      closed: 0,
      ...searchColumns({ name, nameEn: null }),
    })
    return id
  })
  const insertLot = inserter(writer, lotsTable)
  const steps: Step[] = []
  const lots = Array.from({ length: options.lots }, (_, place) => {
    const id = newId()
    const item = place % items.length
    const born = first + Math.floor((place * daysOpen) / options.lots)
    const end = item % 4 === 0 ? null : born + random.integer(120, 500)
    const count =
      Math.floor(((place + 1) * options.movements) / options.lots) -
      Math.floor((place * options.movements) / options.lots)
    insertLot({
      id,
      ...made,
      itemId: at(items, item),
      label: `L${place + 1}`,
      expiresOn: end === null ? null : isoOf(end),
      deliveryId: null,
      valueCents: 1000,
      valuedQuantity: 10,
    })
    steps.push(...lifeOf(random, { lot: place, born, end: Math.min(end ?? last, last), count, warehouses }))
    return id
  })
  writeSteps(writer, steps, { items, lots, createdBy, newId })
  rebuildBalances(writer)
  return { warehouses, items, lots, firstDay: isoOf(first) }
}

type Life = {
  readonly lot: number
  readonly born: number
  readonly end: number
  readonly count: number
  readonly warehouses: readonly string[]
}

/** What happens to a lot, in its order: it comes, is handed out bit by bit, moves now and then, and mostly runs out. */
function lifeOf(random: Random, { lot, born, end, count, warehouses }: Life): Step[] {
  const [room, ...elsewhere] = warehouses
  const there = new Map<string, number>([[room!, count * 4]])
  const steps: Step[] = [
    { lot, day: born, kind: 'donated', quantity: count * 4, fromWarehouseId: null, toWarehouseId: room! },
  ]
  for (let step = 1; step < count; step++) {
    const day = born + Math.floor(((end - born) * step) / count)
    const isLast = step === count - 1 && random.chance(0.7)
    const from = isLast ? room! : random.pick([...there].filter(([, left]) => left > 1).map(([id]) => id))
    const left = there.get(from) ?? 0
    const quantity = isLast ? left : random.integer(1, Math.min(3, left))
    const to = !isLast && from === room && random.chance(0.05) ? random.pick(elsewhere) : null
    there.set(from, left - quantity)
    if (to) there.set(to, (there.get(to) ?? 0) + quantity)
    const kind = to ? 'transferred' : isLast || random.chance(0.03) ? 'writtenOff' : 'handedOut'
    steps.push({ lot, day, kind, quantity, fromWarehouseId: from, toWarehouseId: to })
  }
  return steps
}

function writeSteps(
  writer: Writer,
  steps: Step[],
  ids: {
    readonly items: readonly string[]
    readonly lots: readonly string[]
    readonly createdBy: string
    readonly newId: () => string
  },
): void {
  const insert = inserter(writer, movementsTable)
  const acts = {
    donated: 'delivery',
    handedOut: 'handOver',
    transferred: 'transfer',
    writtenOff: 'writeOff',
  } as const
  // Stable, so that the steps of one lot keep their order.
  steps.sort((one, other) => one.day - other.day)
  let actId = ids.newId()
  for (const [place, { lot, day, kind, quantity, fromWarehouseId, toWarehouseId }] of steps.entries()) {
    if (place % 5 === 0) actId = ids.newId()
    insert({
      id: ids.newId(),
      serial: place + 1,
      kind,
      day: isoOf(day),
      itemId: at(ids.items, lot % ids.items.length),
      lotId: at(ids.lots, lot),
      quantity,
      fromWarehouseId,
      toWarehouseId,
      actKind: acts[kind as keyof typeof acts],
      actId,
      reason: kind === 'writtenOff' ? 'damaged' : null,
      note: null,
      undoes: null,
      createdAt: `${isoOf(day)}T09:00:00.000Z`,
      createdBy: ids.createdBy,
    })
  }
}
