import { z } from 'zod'
import type { Citizen } from '../../../shared/features/citizens/citizen'
import type { Body } from '../../../shared/features/directory/body'
import type { Referral } from '../../../shared/features/referrals/referral'
import type { Centre } from '../../../shared/features/settings/centre'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { ListEntry, ListName } from '../../../shared/values/listEntry'

const text = z.string()

/** One version of the text of a letter; `{servedGenitive}` and the like are merge fields. */
export const letterTemplateSchema = z.strictObject({
  subject: text,
  opening: text,
  consent: text,
  consentOfOther: text,
  otherGround: text,
  otherGroundWithText: text,
  reason: text,
  asked: text,
  closing: text,
  closingWithoutSlip: text,
})
export type LetterTemplate = z.output<typeof letterTemplateSchema>
export type VersionedTemplate = { readonly version: number; readonly text: LetterTemplate }

/** The words of the list `sexes` that agree with the citizen. */
export type GrammarWords = NonNullable<ListEntry['forms']>

/** Everything a letter is made of, as it is at this moment. */
export type LetterSources = {
  readonly today: IsoDate
  readonly centre: Centre
  readonly citizen: Citizen
  readonly referral: Referral
  readonly body: Body
  /** Who is responsible for the case: «Πληροφορίες» of the letter head. */
  readonly responsibleName: string
  /** A list entry by its code, or null. */
  readonly entry: (list: ListName, code: string) => ListEntry | null
  readonly template: (language: 'el' | 'en') => VersionedTemplate
  /** The signed letter that this one corrects. */
  readonly corrects: { readonly year: number; readonly serial: number; readonly date: IsoDate } | null
}

/** `{field}` replaced by its value; a field without a value leaves nothing behind. */
export const merged = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_whole, field: string) =>
    Object.hasOwn(values, field) ? values[field]! : '',
  )

/** The same for the fixed words, whose places are written `{{field}}`. */
export const filled = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{\{(\w+)\}\}/g, (_whole, field: string) => String(values[field] ?? ''))
