import { z } from 'zod'
import { citizenLineSchema, fileStatuses, standings } from './citizen'
import { codeSchema } from './fields'

/** What a search text was found by. */
export const foundBy = ['name', 'amka', 'afm', 'phone', 'fileNumber', 'document'] as const
export const nameReasons = ['latinSpelling', 'shortName', 'otherEnding', 'sameSound'] as const

export const searchResultSchema = z.object({
  found: z.array(
    z.object({
      ...citizenLineSchema.shape,
      by: z.enum(foundBy),
      rank: z.enum(['exact', 'prefix', 'alike']),
      /** Why a name that is spelled otherwise was found. */
      reasons: z.array(z.enum(nameReasons)),
    }),
  ),
  /** A card with exactly this ΑΜΚΑ or ΑΦΜ exists that the asking user may not open. */
  hiddenMatch: z.boolean(),
})
export type SearchResult = z.output<typeof searchResultSchema>

const typed = z.string().max(200).nullable().optional()
/** A form as far as it is typed: nothing is checked, half numbers are welcome. */
export const halfTypedSchema = z.strictObject({
  surname: typed,
  name: typed,
  fatherName: typed,
  birthDate: typed,
  amka: typed,
  afm: typed,
  mobile: typed,
  landline: typed,
  /** The card that is being corrected, which is no duplicate of itself. */
  exceptId: typed,
})
export type HalfTyped = z.output<typeof halfTypedSchema>

/** Why a card may be the same citizen, the strongest first. */
export const likenessReasons = [
  'sameAmka',
  'sameAfm',
  'sameName',
  'alikeName',
  'sameBirthDate',
  'sameFatherName',
  'samePhone',
] as const
export type LikenessReason = (typeof likenessReasons)[number]

export const similarResultSchema = z.object({
  /** The likeliest first, at most eight. */
  alike: z.array(z.object({ ...citizenLineSchema.shape, because: z.array(z.enum(likenessReasons)) })),
  hiddenMatch: z.boolean(),
})
export type SimilarResult = z.output<typeof similarResultSchema>

/**
 * What an active file still lacks: the information on the use of personal data, or papers (of a registered citizen no
 * identity document and no reason for it, or a residence that was never checked; of everybody a document that ended).
 */
export const missingKinds = ['notice', 'papers'] as const
export type MissingKind = (typeof missingKinds)[number]

/** How many active files lack what; `mine` are those the asking user is responsible for. */
export const missingRequestSchema = z.strictObject({ whose: z.enum(['mine', 'all']) })
export const missingCountsSchema = z.object({ notice: z.number().int(), papers: z.number().int() })

/** One page of the list in Greek alphabetical order, after the last line of the page before. */
export const listRequestSchema = z.strictObject({
  standing: z.enum(standings).nullable().default(null),
  fileStatus: z.enum(fileStatuses).nullable().default(null),
  settlement: z.string().max(80).nullable().default(null),
  /** Code of a vulnerable group that is present today; for the case roles only. */
  group: codeSchema.nullable().default(null),
  responsibleId: z.string().max(40).nullable().default(null),
  missing: z.enum(missingKinds).nullable().default(null),
  after: z
    .strictObject({ sortKey: z.string().max(400), id: z.string().max(40) })
    .nullable()
    .default(null),
  limit: z.number().int().min(1).max(200).default(100),
})
export type ListRequest = z.output<typeof listRequestSchema>

export const citizenPageSchema = z.object({
  lines: z.array(citizenLineSchema),
  /** Where the next page begins; null after the last one. */
  next: z.object({ sortKey: z.string(), id: z.string() }).nullable(),
  /** How many citizens the whole list has; told with the first page only. */
  count: z.number().int().nullable(),
})
