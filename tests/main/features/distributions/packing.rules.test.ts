import { fc } from '../../../support/properties'
import {
  movedSlots,
  servingOrder,
  slotFor,
  totalOf,
} from '../../../../main/features/distributions/packing.rules'

const basket = (quantity: number) => [{ itemId: 'flour', quantity }]
const parcel = (parcelId: string, size: number) => ({ parcelId, size, basket: basket(size) })

test('where stock is limited the bigger households are proposed first', () => {
  const order = servingOrder(
    [parcel('a', 1), parcel('b', 4), parcel('c', 2), parcel('d', 2)],
    new Map([['flour', 7]]),
  )
  expect(order.map(({ parcelId, complete }) => [parcelId, complete])).toEqual([
    ['b', true],
    ['c', true],
    ['d', false],
    ['a', true],
  ])
})

test('the baskets that are proposed whole never need more than is there', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 30 })
  fc.assert(
    fc.property(sizes, fc.nat(60), (list, there) => {
      const order = servingOrder(
        list.map((size, index) => parcel(String(index), size)),
        new Map([['flour', there]]),
      )
      const whole = totalOf(order.filter(({ complete }) => complete).map((one) => one.basket))
      expect(whole[0]?.quantity ?? 0).toBeLessThanOrEqual(there)
      expect(order).toHaveLength(list.length)
    }),
  )
})

test('the packing list sums each item once', () => {
  expect(totalOf([basket(2), [], [...basket(1), { itemId: 'rice', quantity: 5 }]])).toEqual([
    { itemId: 'flour', quantity: 3 },
    { itemId: 'rice', quantity: 5 },
  ])
})

test('a household comes in the emptiest slot of its island, or of everybody', () => {
  const slot = (island: string | null) => ({
    from: '09:00',
    until: '10:00',
    island,
    manner: 'pickUp' as const,
    place: '',
  })
  const slots = [slot(null), slot(null), slot('KIM')]
  expect(slotFor(slots, null, [2, 1, 0])).toBe(1)
  expect(slotFor(slots, 'KIM', [0, 0, 9])).toBe(2)
  expect(slotFor(slots, 'SIF', [0, 0, 0])).toBe(0)
  expect(slotFor([slot('KIM')], 'SIF', [])).toBeNull()
})

test('a slot that stays is found wherever it went, and one that is gone is nowhere', () => {
  expect(movedSlots(3, [{ was: null }, { was: 2 }, { was: 1 }])).toEqual([null, 2, 1])
  expect(movedSlots(2, [{ was: 0 }, { was: 1 }, { was: null }])).toEqual([0, 1])
})
