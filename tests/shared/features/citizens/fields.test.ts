import type { z } from 'zod'
import {
  optionalAfm,
  optionalAmka,
  optionalCode,
  optionalDate,
  optionalEmail,
  optionalPhone,
  optionalPostcode,
  optionalText,
} from '../../../../shared/features/citizens/fields'
import {
  citizenFields,
  correctedCitizenSchema,
  emptyCitizen,
} from '../../../../shared/features/citizens/citizen'

const read = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value)
  return parsed.success
    ? parsed.data
    : ((parsed.error.issues[0] as { params?: { issue?: string } }).params?.issue ?? 'refused')
}

test.each([
  optionalAmka,
  optionalAfm,
  optionalCode,
  optionalDate,
  optionalEmail,
  optionalPhone,
  optionalPostcode,
  optionalText(10),
])('nothing is nothing, whether null or an empty text', (schema) => {
  expect(read(schema, null)).toBeNull()
  expect(read(schema, '')).toBeNull()
  expect(schema.safeParse(undefined).success).toBe(false)
  expect(schema.safeParse(7).success).toBe(false)
})

test.each([
  [optionalAmka, '010130 99997', '01013099997'],
  [optionalAmka, '01013099999', '01013099999'],
  [optionalAmka, '1013099997', 'amka.checkDigit'],
  [optionalAfm, '123456783', '123456783'],
  [optionalAfm, '123456781', 'afm.checkDigit'],
  [optionalPhone, '0030 22870-12345', '2287012345'],
  [optionalPhone, 'σπίτι', 'phone.format'],
  [optionalPostcode, '848 00', '84800'],
  [optionalPostcode, '8480', 'postcode.format'],
  [optionalEmail, ' maria@example.gr ', 'maria@example.gr'],
  [optionalEmail, 'maria', 'email.format'],
  [optionalDate, '2026-02-30', 'date.invalid'],
  [optionalCode, 'DROP TABLE', 'refused'],
  [optionalText(5), ' ΆΒ '.normalize('NFD'), 'ΆΒ'],
  [optionalText(5), 'ΑΒΓΔΕΖ', 'text.tooLong'],
] as const)('%# %s', (schema, typed, value) => expect(read(schema, typed)).toBe(value))

test('a correction names every field, so that none is emptied by being forgotten', () => {
  const whole = { id: 'x', version: 1, ...emptyCitizen, surname: 'Παπαδάκη' }
  expect(correctedCitizenSchema.safeParse(whole).success).toBe(true)
  for (const field of Object.keys(citizenFields)) {
    const { [field as 'mobile']: _forgotten, ...rest } = whole
    expect(correctedCitizenSchema.safeParse(rest).success).toBe(false)
  }
})
