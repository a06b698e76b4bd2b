import type { DeliveredLot, Delivery } from '../../shared/features/deliveries/delivery'
import type { Source } from '../../shared/features/deliveries/source'

/** An invented donor. */
export const sampleSource: Source = {
  id: 'baker',
  version: 1,
  kind: 'body',
  name: 'Φούρνος Άγγελου',
  afm: null,
  address: 'Λιμάνι 4',
  phone: null,
  email: null,
  note: null,
  closed: false,
}

export const sampleLot: DeliveredLot = {
  lotId: 'lot1',
  deliveryId: 'd1',
  itemId: 'rice',
  itemName: 'Ρύζι',
  itemNameEn: 'Rice',
  measure: 'grams',
  expiresOn: '2027-03-12',
  label: null,
  quantity: 2000,
  valueCents: 400,
  left: 2000,
  handedOut: 0,
  undone: false,
  handOvers: 0,
}

/** A donation of two lots of rice and one of soap. */
export const sampleDelivery: Delivery = {
  id: 'd1',
  version: 1,
  kind: 'donation',
  day: '2026-11-20',
  year: 2026,
  number: 3,
  sourceId: 'baker',
  sourceKind: 'body',
  sourceName: 'Φούρνος Άγγελου',
  warehouseId: 'room',
  warehouseName: 'Αποθήκη Κέντρου',
  invoice: null,
  lots: 3,
  valueCents: 700,
  undoneAt: null,
  note: null,
  createdAt: '2026-11-20T09:00:00.000Z',
  createdBy: 'me',
  undoneBy: null,
  undoneReason: null,
  lines: [
    sampleLot,
    { ...sampleLot, lotId: 'lot2', expiresOn: '2027-05-01', quantity: 1500, left: 500, valueCents: 300 },
    {
      ...sampleLot,
      lotId: 'lot3',
      itemId: 'soap',
      itemName: 'Σαπούνι',
      itemNameEn: null,
      measure: 'pieces',
      expiresOn: null,
      quantity: 12,
      left: 12,
      valueCents: null,
    },
  ],
}
