import { type Given, lotName, whyNotGiven } from '../../../../main/features/distributions/givenLines.rules'

const pasta = {
  itemId: 'pasta',
  name: 'Μακαρόνια',
  nameEn: null,
  category: 'food',
  measure: 'grams' as const,
}
const rice = { itemId: 'rice', name: 'Ρύζι', nameEn: null, category: 'food', measure: 'grams' as const }
const soap = { itemId: 'soap', name: 'Σαπούνι', nameEn: null, category: 'hygiene', measure: 'grams' as const }
const given = (more: Partial<Given> = {}): Given => ({
  lotId: 'lot',
  quantity: 500,
  item: pasta,
  instead: null,
  expiresOn: null,
  lotLabel: null,
  free: 1000,
  ...more,
})
const day = '2026-11-23'
const basket = [{ itemId: 'pasta', quantity: 500 }]
const rule = (lines: readonly Given[], due: typeof basket | null = basket) =>
  whyNotGiven(lines, day, due)?.rule ?? null

test('the basket and parts of it may be given, more may not', () => {
  expect(rule([given()])).toBeNull()
  expect(rule([given({ quantity: 200 })])).toBeNull()
  expect(rule([given({ quantity: 501 })])).toBe('distributions.moreThanBasket')
  expect(rule([given({ quantity: 300 }), given({ lotId: 'other', quantity: 201 })])).toBe(
    'distributions.moreThanBasket',
  )
  expect(rule([given({ item: rice })])).toBe('distributions.notInBasket')
  expect(rule([given({ item: rice, quantity: 900 })], null)).toBeNull()
})

test('an equal item counts as the one in whose place it is given', () => {
  expect(rule([given({ item: rice, instead: pasta })])).toBeNull()
  expect(
    rule([given({ quantity: 100 }), given({ lotId: 'b', item: rice, instead: pasta, quantity: 401 })]),
  ).toBe('distributions.moreThanBasket')
  expect(rule([given({ item: soap, instead: pasta })])).toBe('distributions.notEqual')
  expect(rule([given({ item: { ...rice, measure: 'pieces' }, instead: pasta })])).toBe(
    'distributions.notEqual',
  )
  expect(rule([given({ instead: pasta })])).toBe('distributions.substitutesItself')
})

test('nothing expired leaves, on its last day it still does', () => {
  expect(rule([given({ expiresOn: '2026-11-22' })])).toBe('distributions.expired')
  expect(rule([given({ expiresOn: day })])).toBeNull()
  expect(rule([given({ expiresOn: '2026-11-22' })], null)).toBe('distributions.expired')
})

test('what is held for others is not free, also where one lot stands in two lines', () => {
  expect(whyNotGiven([given({ free: 400, expiresOn: '2027-01-31' })], day, basket)).toEqual({
    rule: 'distributions.reserved',
    values: { item: 'Μακαρόνια', lot: '31/01/2027', left: '400 g', asked: '500 g' },
  })
  expect(rule([given({ quantity: 250, free: 400 }), given({ quantity: 250, free: 400 })])).toBe(
    'distributions.reserved',
  )
})

test('a lot is called by its label and its last day', () => {
  expect(lotName('Α12', '2027-01-31')).toBe('Α12, 31/01/2027')
  expect(lotName(null, null)).toBe('–')
})
