import {
  deliveryFormSchema,
  deliveryOf,
  nobody,
  ofDeliveryForm,
  quantityAfter,
  type TypedDelivery,
  typedQuantity,
} from '../../../../renderer/features/deliveries/deliveryForm'
import type { IsoDate } from '../../../../shared/values/isoDate'

const line = {
  itemId: 'rice',
  measure: 'grams' as const,
  expires: true,
  quantity: '2,5',
  expiresOn: '2027-03-12' as IsoDate,
  label: '',
  value: 7.1,
}
const typed: TypedDelivery = {
  kind: 'donation',
  day: '2026-11-22' as IsoDate,
  sourceId: nobody,
  warehouseId: 'room',
  invoice: 'κρυμμένο',
  note: '',
  lines: [line],
}
const wrong = (part: Partial<TypedDelivery>) => {
  const parsed = deliveryFormSchema.safeParse({ ...typed, ...part })
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
}

test('what is typed becomes what the gate is given: grams, cents, nobody named', () => {
  const form = deliveryFormSchema.parse(typed)
  expect(deliveryOf(form, false)).toMatchObject({
    sourceId: null,
    invoice: null,
    expiredToo: false,
    lines: [{ itemId: 'rice', quantity: 2500, valueCents: 710 }],
  })
})

test('a field of a line that cannot be is named', () => {
  for (const quantity of ['0', '-1', '2,5555', 'πολλά'])
    expect(wrong({ lines: [{ ...line, quantity }] })).toEqual(['lines.0.quantity'])
  expect(wrong({ lines: [{ ...line, measure: 'pieces', quantity: '1,5' }] })).toEqual(['lines.0.quantity'])
  expect(wrong({ lines: [line, { ...line, expiresOn: null }] })).toEqual(['lines.1.expiresOn'])
  expect(wrong({ lines: [{ ...line, expires: false, expiresOn: null, value: null }] })).toEqual([])
  expect(wrong({ lines: [{ ...line, value: '12 ευρώ' }] })).toEqual(['lines.0.value'])
})

test('a purchase has its supplier, its invoice and its costs', () => {
  expect(wrong({ kind: 'purchase', invoice: '', lines: [{ ...line, value: null }] })).toEqual([
    'sourceId',
    'invoice',
    'lines.0.value',
  ])
  expect(wrong({ kind: 'purchase', sourceId: 's' })).toEqual([])
  expect(wrong({ day: null, sourceId: null, warehouseId: null })).toEqual(['day', 'sourceId', 'warehouseId'])
})

test('a scan adds to what stands in the line, and never overwrites what it cannot read', () => {
  expect(quantityAfter('', 'grams', 500)).toBe('500 g')
  expect(quantityAfter('500 g', 'grams', 500)).toBe('1 kg')
  expect(quantityAfter('1.5', 'grams', 500)).toBe('2 kg')
  expect(quantityAfter('999', 'pieces', 1001)).toBe('2000')
  expect(quantityAfter('δύο', 'pieces', 1)).toBeNull()
  expect(typedQuantity(1_250_500, 'grams')).toBe('1250,5 kg')
})

test('what the gate says of cents belongs to the field in euros', () => {
  const fields = [{ path: 'lines.3.valueCents', issue: 'required' as const }]
  expect(ofDeliveryForm({ code: 'invalidInput', fields })).toMatchObject({
    fields: [{ path: 'lines.3.value' }],
  })
  expect(ofDeliveryForm({ code: 'stale' })).toEqual({ code: 'stale' })
})
