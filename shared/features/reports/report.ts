import { z } from 'zod'
import { isoDateSchema } from '../../values/schemas'

/** What is looked at together: each is one page of tables and one paper. */
export const reportParts = ['stock', 'goods', 'handOvers', 'indicators', 'sessions'] as const
export type ReportPart = (typeof reportParts)[number]

export const reportTables = [
  'stock',
  'expiring',
  'movementKinds',
  'movementItems',
  'donations',
  'writtenOff',
  'householdSizes',
  'ageBands',
  'places',
  'programmes',
  'months',
  'undoneHandOvers',
  'indicators',
  'sessionKinds',
  'sessionMonths',
  'sessionAges',
] as const
export type ReportTableKey = (typeof reportTables)[number]

export const reportColumns = [
  'onHand',
  'expired',
  'expiring',
  'weeksLeft',
  'movements',
  'donated',
  'purchased',
  'handedOut',
  'writtenOff',
  'counted',
  'donations',
  'handOvers',
  'households',
  'recipients',
  'sessions',
  'citizens',
  'minutes',
  'undone',
  'value',
  'undoneValue',
  'figure',
] as const

const code = z.string().max(80)

/** False: everything that was written; true: only what of it was taken back later. */
const undone = z.boolean()

const listed = [
  z.strictObject({
    list: z.literal('movements'),
    kind: code.nullable(),
    itemId: code.nullable(),
    reason: code.nullable(),
    undone,
  }),
  z.strictObject({ list: z.literal('donations'), sourceId: code.nullable(), undone }),
  z.strictObject({
    list: z.literal('handOvers'),
    /** Null: all that stand; `undone`: those that were taken back. */
    by: z.enum(['householdSizes', 'places', 'programmes', 'months', 'undone']).nullable(),
    /** Null, where `by` is told: what is not known, or belongs to no programme. */
    code: code.nullable(),
  }),
  z.strictObject({
    list: z.literal('recipients'),
    /** Code of the list `materialAidIndicators`; null: whoever received anything. */
    indicator: code.nullable(),
    by: z.enum(['all', 'age', 'sex', 'citizenship', 'group', 'places', 'programmes', 'months']),
    /** Of `recipientBreakdowns`, a place, a programme or a month; with a minus before it: those of whom it is not recorded. */
    code: code.nullable(),
  }),
] as const

/** A list of the reports' own from which a number was counted. A null lets everything through. */
export const countedOpensSchema = z.discriminatedUnion('list', listed)
export type CountedOpens = z.output<typeof countedOpensSchema>

export const opensSchema = z.discriminatedUnion('list', [
  /** The item's own page, its lots on that day. */
  z.strictObject({ list: z.literal('item'), itemId: code, day: isoDateSchema }),
  ...listed,
])
export type Opens = z.output<typeof opensSchema>

const period = {
  from: isoDateSchema,
  /** The last day of the period, and the day at whose end the stock is told. */
  until: isoDateSchema,
  /** Hand-overs of this programme only; null: of all, and urgent aid. */
  programmeId: z.string().max(40).nullable().default(null),
  language: z.enum(['el', 'en']),
}

export const reportRequestSchema = z.strictObject({ part: z.enum(reportParts), ...period })
export type ReportRequest = z.output<typeof reportRequestSchema>

export const listRequestSchema = z.strictObject({ ...period, opens: countedOpensSchema })
export type ListRequest = z.output<typeof listRequestSchema>

const cellSchema = z.object({
  text: z.string(),
  /** Null: there is nothing behind it. */
  opens: opensSchema.nullable(),
})

/** A table in the words of one language. On the screen every number is shown; in `outgoing` small counts are hidden. */
export const reportTableSchema = z.object({
  key: z.enum(reportTables),
  title: z.string(),
  /** What is counted and what is not known. */
  notes: z.array(z.string()),
  /** The first is that of the labels. */
  headers: z.array(z.string()),
  rows: z.array(z.object({ key: z.string(), label: z.string(), cells: z.array(cellSchema) })),
})
export type ReportTable = z.output<typeof reportTableSchema>

export const reportSchema = z.object({
  title: z.string(),
  period: z.string(),
  /** The moment at which it was counted, in words: what is written or taken back later is not in it. */
  drawn: z.string(),
  tables: z.array(reportTableSchema),
})
export type Report = z.output<typeof reportSchema>

/** The rows behind a number, as far as the reader may see them. */
export const countedListSchema = z.object({
  headers: z.array(z.string()),
  rows: z.array(
    z.object({
      key: z.string(),
      cells: z.array(z.string()),
      /** The page of the row. */
      of: z.object({ page: z.enum(['lot', 'delivery', 'handOver', 'citizen']), id: z.string() }),
    }),
  ),
  /** Counted, but of cards that the reader may not open. */
  hidden: z.number().int(),
  /** Rows that are not told any more. */
  more: z.number().int(),
})
export type CountedList = z.output<typeof countedListSchema>
