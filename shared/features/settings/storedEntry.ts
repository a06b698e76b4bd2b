import { z } from 'zod'
import { listEntrySchema, listNames } from '../../values/listEntry'
import { requiredText } from '../../values/schemas'

export const listNameSchema = z.enum(listNames)

/** An entry of a list as the store keeps it. A retired one is no longer offered, but old records still show its words. */
export const storedEntrySchema = listEntrySchema.extend({
  version: z.number().int(),
  position: z.number().int(),
  active: z.boolean(),
})
export type StoredEntry = z.output<typeof storedEntrySchema>

/** What staff write of an entry. */
export const entryWordsSchema = { el: requiredText(120), en: requiredText(120) }

/** The number that an entry stands for, such as the count below which a table that leaves shows none: 1 would hide nothing. */
export const entryNumberSchema = z.number().int().min(2).max(1000)
