import { z } from 'zod'
import { digitsTyped, isAfm } from '../../values/afm'
import { normaliseIdentityCard } from '../../values/identityCard'
import { normalisePersonalNumber } from '../../values/personalNumber'
import { normalisePhone } from '../../values/phone'
import { normalisePostcode } from '../../values/postcode'
import { isoDateSchema, longText, shortText } from '../../values/schemas'

/** The code of an entry of an editable list; which codes a list holds now is not asked, old cards keep old ones. */
export const codeSchema = z
  .string()
  .max(40)
  .regex(/^[A-Za-z][A-Za-z0-9]*$/)

/** What a form field holds: null and an empty text both mean that nothing is known. */
export function optional<T>(schema: z.ZodType<T, string>) {
  return z
    .string()
    .nullable()
    .transform((text, context): T | null => {
      if (text === null || text === '') return null
      const parsed = schema.safeParse(text)
      if (parsed.success) return parsed.data
      for (const issue of parsed.error.issues)
        context.addIssue({ code: 'custom', params: (issue as { params?: object }).params ?? {} })
      return z.NEVER
    })
}

/** A one-line text, or null. */
export const optionalText = (maximum: number) =>
  shortText(maximum)
    .nullable()
    .transform((text) => text || null)
/** A text of several lines, or null. */
export const optionalLongText = (maximum: number) =>
  longText(maximum)
    .nullable()
    .transform((text) => text || null)
export const optionalDate = optional(isoDateSchema)
export const optionalCode = optional(codeSchema)

/** Text that has one stored spelling; `issue` is the sentence when `read` makes nothing of it. */
function spelled(maximum: number, issue: string, read: (text: string) => string | null) {
  return optional(
    shortText(maximum).transform((text, context): string => {
      const value = read(text)
      if (value !== null) return value
      context.addIssue({ code: 'custom', params: { issue } })
      return z.NEVER
    }),
  )
}

/** Eleven digits. A wrong check digit is shown as a warning and never refused: such numbers were issued. */
export const optionalAmka = spelled(20, 'amka.checkDigit', (text) => {
  const digits = digitsTyped(text)
  return /^\d{11}$/.test(digits) ? digits : null
})
export const optionalAfm = spelled(20, 'afm.checkDigit', (text) => {
  const digits = digitsTyped(text)
  return isAfm(digits) ? digits : null
})
export const optionalPersonalNumber = spelled(20, 'invalid', (text) => normalisePersonalNumber(text) || null)
export const optionalIdentityDocument = spelled(30, 'invalid', (text) => normaliseIdentityCard(text) || null)
export const optionalPhone = spelled(40, 'phone.format', normalisePhone)
export const optionalPostcode = spelled(10, 'postcode.format', normalisePostcode)
export const optionalEmail = spelled(120, 'email.format', (text) =>
  z.email().safeParse(text).success ? text : null,
)
