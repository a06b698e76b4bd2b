import { lotValue } from '../../../../shared/features/goods/lotValue'

const of = (valueCents: number | null, valuedQuantity: number | null) => ({ valueCents, valuedQuantity })

test('what is missing is worth as much as what was found, to the cent', () => {
  expect(lotValue(5, of(1, 2))).toBe(3)
  expect(lotValue(-5, of(1, 2))).toBe(-3)
  expect(lotValue(-1, of(1, 3))).toBe(0)
})

test('nothing is said where nothing was valued', () => {
  expect([lotValue(5, of(null, null)), lotValue(5, of(100, 0))]).toEqual([null, null])
})
