import { z } from 'zod'
import { isIsoDate, isIsoInstant } from './isoDate'
import type { IsoDate, IsoInstant } from './isoDate'

/** Why a value was refused: carried as `params.issue` of a zod custom issue, so that the screen finds its own words. */
export const valueIssues = [
  'text.required',
  'text.tooLong',
  'text.controlCharacters',
  'text.loneSurrogate',
  'text.bidiCharacters',
  'date.invalid',
  'instant.invalid',
  'id.invalid',
] as const
export type ValueIssue = (typeof valueIssues)[number]

/* oxlint-disable no-control-regex -- control characters are what is looked for */
// C0 without tab and line feed, delete, C1, and the code points that Unicode keeps out of text.
const controlInLongText =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}\u{1FFFF}\u{10FFFE}\u{10FFFF}]/u
/* oxlint-enable no-control-regex */
const lineBreak = /[\t\n\u2028\u2029]/
// Marks, embeddings, overrides and isolates that reverse what the reader sees.
const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

/**
 * Why this text may not be stored, or `null`. SQLite would change such text without a word, and a reversed name
 * deceives its reader.
 */
export function textIssue(text: string, options: { readonly lines: boolean }): ValueIssue | null {
  if (!text.isWellFormed()) return 'text.loneSurrogate'
  if (controlInLongText.test(text)) return 'text.controlCharacters'
  if (!options.lines && lineBreak.test(text)) return 'text.controlCharacters'
  return bidi.test(text) ? 'text.bidiCharacters' : null
}

/** The one stored spelling of a text: composed (NFC), without blanks around it, line ends as `\n`. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').trim().normalize('NFC')

function textSchema(options: { readonly minimum: 0 | 1; readonly maximum: number; readonly lines: boolean }) {
  return z
    .string()
    .superRefine((raw, context) => {
      const refuse = (issue: ValueIssue, more: object = {}) =>
        context.addIssue({ code: 'custom', params: { issue, ...more } })
      // Far too long: refused before anything walks through it.
      if (raw.length > options.maximum * 4 + 1000) return refuse('text.tooLong', { maximum: options.maximum })
      const text = cleanText(raw)
      const issue = textIssue(text, options)
      if (issue) return refuse(issue)
      if (text.length > options.maximum) return refuse('text.tooLong', { maximum: options.maximum })
      if (text.length < options.minimum) refuse('text.required')
      return undefined
    })
    .overwrite(cleanText)
}

/** One line of at most `maximum` characters, cleaned; may be empty. */
export const shortText = (maximum: number) => textSchema({ minimum: 0, maximum, lines: false })
/** As `shortText`, but something must be written. */
export const requiredText = (maximum: number) => textSchema({ minimum: 1, maximum, lines: false })
/** Text of several lines (`\n`, tabs), cleaned; may be empty. */
export const longText = (maximum: number) => textSchema({ minimum: 0, maximum, lines: true })
/** As `longText`, but something must be written. */
export const requiredLongText = (maximum: number) => textSchema({ minimum: 1, maximum, lines: true })

const checked = <T extends string>(issue: ValueIssue, holds: (value: string) => boolean) =>
  z.string().refine(holds, { params: { issue } }) as unknown as z.ZodType<T, string>

export const isoDateSchema = checked<IsoDate>('date.invalid', isIsoDate)
export const isoInstantSchema = checked<IsoInstant>('instant.invalid', isIsoInstant)

/** The identifier of a record: a UUID in lower case, as the program makes them. */
export const idSchema = checked<string>('id.invalid', (value) =>
  /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(value),
)

/** The reason in a zod issue made here, or `undefined` where zod itself refused (missing value, wrong type). */
export function valueIssueOf(issue: {
  readonly code?: string | undefined
  readonly params?: unknown
}): ValueIssue | undefined {
  const found = (issue.params as { issue?: unknown } | undefined)?.issue
  return valueIssues.find((known) => known === found)
}
