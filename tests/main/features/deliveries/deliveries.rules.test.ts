import { searchedWords } from '../../../../shared/values/searchedWords'
import {
  expiredBefore,
  lotsOfLines,
  missingInHeader,
  missingInLines,
  searchColumns,
} from '../../../../main/features/deliveries/deliveries.rules'
import type { DeliveryLine } from '../../../../shared/features/deliveries/delivery'
import type { IsoDate } from '../../../../shared/values/isoDate'

const day = (text: string) => text as IsoDate
const line = (part: Partial<DeliveryLine> = {}): DeliveryLine => ({
  itemId: 'rice',
  quantity: 1000,
  expiresOn: day('2027-03-12'),
  label: null,
  valueCents: null,
  ...part,
})

test('lines alike in item, last day and label are one lot; every other difference makes another', () => {
  const lots = lotsOfLines([
    line(),
    line({ label: 'A1' }),
    line({ quantity: 500 }),
    line({ expiresOn: day('2027-03-13') }),
    line({ itemId: 'oil' }),
    line({ expiresOn: null }),
  ])
  expect(lots.map(({ itemId, expiresOn, label, quantity }) => [itemId, expiresOn, label, quantity])).toEqual([
    ['rice', '2027-03-12', null, 1500],
    ['rice', '2027-03-12', 'A1', 1000],
    ['rice', '2027-03-13', null, 1000],
    ['oil', '2027-03-12', null, 1000],
    ['rice', null, null, 1000],
  ])
})

test('the value of a lot is that of the lines that told one, for as much as they brought', () => {
  const [lot] = lotsOfLines([
    line({ valueCents: 300 }),
    line({ quantity: 500 }),
    line({ quantity: 200, valueCents: 0 }),
  ])
  expect(lot).toMatchObject({ quantity: 1700, valueCents: 300, valuedQuantity: 1200 })
  expect(lotsOfLines([line()])[0]).toMatchObject({ valueCents: null, valuedQuantity: null })
})

test('a purchase needs its supplier, its invoice and the cost of each line; a donation none of them', () => {
  const nothing = { sourceId: null, invoice: null }
  expect(missingInHeader('donation', nothing)).toEqual([])
  expect(missingInHeader('purchase', nothing).map(({ path }) => path)).toEqual(['sourceId', 'invoice'])
  expect(missingInHeader('purchase', { sourceId: 's', invoice: '12' })).toEqual([])
  const never = () => false
  expect(missingInLines('donation', [line()], never)).toEqual([])
  expect(missingInLines('purchase', [line({ valueCents: 0 }), line()], never)).toEqual([
    { path: 'lines.1.valueCents', issue: 'required' },
  ])
})

test('what expires has its day', () => {
  const lines = [line(), line({ expiresOn: null }), line({ itemId: 'soap', expiresOn: null })]
  expect(missingInLines('donation', lines, (id) => id === 'rice')).toEqual([
    { path: 'lines.1.expiresOn', issue: 'required' },
  ])
})

test('a line is expired when its last day is before the day it came', () => {
  const lines = [line(), line({ itemId: 'milk', expiresOn: day('2026-11-21') })]
  expect(expiredBefore(lines, day('2026-11-21'))).toBeUndefined()
  expect(expiredBefore(lines, day('2026-11-22'))?.itemId).toBe('milk')
})

test('sources are found by beginnings of words, in any accent', () => {
  const { searchText, sortKey } = searchColumns({
    name: 'Φούρνος Άγγελου',
    afm: '123456783',
    address: null,
    phone: '2287021111',
  })
  expect(searchedWords('αγγ φουρ').every((word) => searchText.includes(word))).toBe(true)
  expect(searchedWords('12345').every((word) => searchText.includes(word))).toBe(true)
  expect(searchedWords('ουρνος').every((word) => searchText.includes(word))).toBe(false)
  expect(sortKey < searchColumns({ name: 'ψαράς', afm: null, address: null, phone: null }).sortKey).toBe(true)
})
