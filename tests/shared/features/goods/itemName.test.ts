import { itemNameIn, itemValues, lineItemName, valuesIn } from '../../../../shared/features/goods/itemName'

const rice = { name: 'Ρύζι', nameEn: 'Rice' }
const flour = { name: 'Αλεύρι', nameEn: null }

test('in English an item bears its English name, where it has one', () => {
  expect([rice, flour].map((item) => itemNameIn('en', item))).toEqual(['Rice', 'Αλεύρι'])
  expect([rice, flour].map((item) => itemNameIn('el', item))).toEqual(['Ρύζι', 'Αλεύρι'])
  const line = { itemName: 'Ρύζι', itemNameEn: 'Rice' }
  expect([lineItemName('el', line), lineItemName('en', line)]).toEqual(['Ρύζι', 'Rice'])
})

test('a sentence that names an item has both names, and says the one of its language', () => {
  expect(itemValues(flour)).toEqual({ item: 'Αλεύρι' })
  const values = { ...itemValues(rice), left: '1 kg' }
  expect(valuesIn('en', values)).toMatchObject({ item: 'Rice', left: '1 kg' })
  expect(valuesIn('el', values)).toMatchObject({ item: 'Ρύζι', left: '1 kg' })
})
