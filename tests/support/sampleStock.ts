import type { ItemLine, Pack } from '../../shared/features/goods/item'
import type { LotLine } from '../../shared/features/goods/lot'
import type { MovementLine } from '../../shared/features/goods/movement'
import type { StockRow } from '../../shared/features/goods/stock'
import type { Warehouse } from '../../shared/features/goods/warehouse'
import type { Stocktake, StocktakeLine } from '../../shared/features/stocktakes/stocktake'

export const sampleItem: ItemLine = {
  id: 'rice',
  version: 1,
  name: 'Ρύζι',
  nameEn: 'Rice',
  category: 'food',
  measure: 'grams',
  minimum: 5000,
  target: 10_000,
  marks: [],
  expires: true,
  shelfLifeDays: null,
  closed: false,
}

export const samplePack: Pack = {
  id: 'pack500',
  itemId: 'rice',
  name: 'Πακέτο 500 g',
  quantity: 500,
  barcode: '5201234500017',
  checkDigitHolds: true,
}

export const sampleWarehouses: Warehouse[] = [
  { id: 'room', version: 1, kind: 'storeRoom', name: 'Αποθήκη Χώρας', place: null, closed: false },
  { id: 'crate', version: 1, kind: 'crate', name: 'Κιβώτιο Ανάφης', place: null, closed: false },
]

export const sampleStockRow: StockRow = {
  item: sampleItem,
  onHand: 2500,
  expired: 1000,
  expiring: 500,
  nextExpiry: '2026-12-01',
  level: 'belowMinimum',
  handedOut: 6000,
  tenthsOfWeeksLeft: 30,
}

const lot = (id: string, more: Partial<LotLine>): LotLine => ({
  id,
  itemId: 'rice',
  label: null,
  expiresOn: null,
  deliveryId: null,
  valueCents: null,
  valuedQuantity: null,
  createdAt: '2026-11-01T08:00:00.000Z',
  state: 'good',
  onHand: 1000,
  inWarehouses: [{ warehouseId: 'room', quantity: more.onHand ?? 1000 }],
  ...more,
})

/** The one that expires first first. */
export const sampleLots: LotLine[] = [
  lot('old', { expiresOn: '2026-11-01', state: 'expired' }),
  lot('soon', { expiresOn: '2026-12-01', state: 'expiring', onHand: 500 }),
  lot('late', { expiresOn: '2027-06-01' }),
]

export const sampleMovement: MovementLine = {
  id: 'm1',
  serial: 1,
  kind: 'transferred',
  day: '2026-11-20',
  itemId: 'rice',
  lotId: 'late',
  quantity: 500,
  fromWarehouseId: 'room',
  toWarehouseId: 'crate',
  actKind: 'transfer',
  actId: 'act1',
  reason: null,
  note: null,
  undoes: null,
  undoneBy: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  createdBy: 'me',
  itemName: 'Ρύζι',
  itemNameEn: 'Rice',
  measure: 'grams',
  lotLabel: null,
  expiresOn: '2027-06-01',
}

export const sampleLine = (lotId: string, more: Partial<StocktakeLine> = {}): StocktakeLine => ({
  id: `line-${lotId}`,
  version: 1,
  lotId,
  lotLabel: null,
  expiresOn: '2027-06-01',
  item: { id: 'rice', name: 'Ρύζι', nameEn: 'Rice', category: 'food', measure: 'grams' },
  counted: null,
  countedBy: null,
  expected: null,
  difference: null,
  differenceCents: null,
  explanation: '',
  ...more,
})

export const sampleStocktake = (
  lines: StocktakeLine[],
  more: Partial<Stocktake['stocktake']> = {},
  asking: Partial<Pick<Stocktake, 'unexplained' | 'ownHands' | 'mayConfirmFrom' | 'parcelsLosing'>> = {},
): Stocktake => ({
  stocktake: {
    id: 's1',
    version: 3,
    warehouseId: 'room',
    warehouseName: 'Αποθήκη Χώρας',
    category: null,
    state: 'counting',
    note: '',
    startedAt: '2026-11-22T08:00:00.000Z',
    startedBy: 'me',
    finishedAt: null,
    finishedBy: null,
    confirmedAt: null,
    confirmedBy: null,
    sameHands: false,
    undone: null,
    lines: lines.length,
    uncounted: lines.filter(({ counted }) => counted === null).length,
    ...more,
  },
  lines,
  unexplained: 0,
  parcelsLosing: 0,
  ownHands: false,
  mayConfirmFrom: null,
  ...asking,
})
