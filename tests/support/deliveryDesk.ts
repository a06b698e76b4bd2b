import type { NewDelivery } from '../../shared/features/deliveries/delivery'
import type { IsoDate } from '../../shared/values/isoDate'
import type { TestApp } from './testApp'

const day = (text: string) => text as IsoDate
export const deliveryDays = { today: day('2026-11-23'), day }

type Typed = Omit<NewDelivery, 'lines' | 'expiredToo'> & { lines: object[]; expiredToo?: boolean }

/** A reception that receives goods: one warehouse, rice that expires, soap that does not. */
export async function createDeliveryDesk(app: TestApp) {
  const maria = await app.signIn('reception')
  const { id: room } = await maria.do('goods.addWarehouse', {
    kind: 'storeRoom',
    name: 'Αποθήκη',
    place: null,
  })
  const food = { category: 'food', measure: 'grams', expires: true } as const
  const { id: rice } = await maria.do('goods.addItem', { name: 'Ρύζι', ...food })
  const hygiene = { category: 'hygiene', measure: 'pieces', expires: false } as const
  const { id: soap } = await maria.do('goods.addItem', { name: 'Σαπούνι', ...hygiene })
  const nothing = { label: null, valueCents: null }
  const riceLine = (quantity = 5000, more: object = {}) => ({
    itemId: rice,
    quantity,
    expiresOn: day('2027-03-12'),
    ...nothing,
    ...more,
  })
  const soapLine = (quantity = 12, more: object = {}) => ({
    itemId: soap,
    quantity,
    expiresOn: null,
    ...nothing,
    ...more,
  })
  return {
    maria,
    room,
    rice,
    soap,
    riceLine,
    soapLine,
    /** A donation of today by nobody named, of five kilograms of rice, unless something else is said. */
    donation: (more: Partial<Typed> = {}) =>
      ({
        kind: 'donation',
        day: deliveryDays.today,
        sourceId: null,
        warehouseId: room,
        invoice: null,
        note: null,
        lines: [riceLine()],
        ...more,
      }) as never,
    addSource: (name = 'Φούρνος Άγγελου', kind: 'body' | 'supplier' | 'anonymous' = 'body') =>
      maria.do('deliveries.addSource', { kind, name }),
  }
}
export type DeliveryDesk = Awaited<ReturnType<typeof createDeliveryDesk>>
