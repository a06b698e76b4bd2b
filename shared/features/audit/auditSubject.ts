import { z } from 'zod'

const id = z.string()

/** A citizen of the trail, by what tells two people of one name apart. */
export const namedCitizenSchema = z.object({ id, name: z.string(), fileNumber: z.number().int().nullable() })
export type NamedCitizen = z.output<typeof namedCitizenSchema>

/** Records of goods that have a name, a number or a day by which people know them. */
export const goodsSubjects = [
  'item',
  'warehouse',
  'source',
  'delivery',
  'programme',
  'distributionDay',
  'parcel',
  'handOver',
  'stocktake',
] as const
export type GoodsSubject = (typeof goodsSubjects)[number]

/**
 * What an entry is about, in words that are looked up when it is read: the trail itself holds ids only. `citizenId`
 * names a card that leads to what has no page of its own.
 */
export const auditSubjectSchema = z.discriminatedUnion('kind', [
  namedCitizenSchema.extend({ kind: z.literal('citizen') }),
  z.object({ kind: z.literal('visit'), day: z.string(), citizenId: id }),
  z.object({ kind: z.literal('household'), citizenId: id }),
  z.object({ kind: z.literal('appointment'), day: z.string(), time: z.string(), citizenId: id }),
  z.object({ kind: z.literal('waiting'), since: z.string(), citizenId: id }),
  z.object({ kind: z.literal('queueEntry'), day: z.string(), number: z.number().int() }),
  z.object({ kind: z.literal('session'), id, day: z.string() }),
  z.object({ kind: z.literal('risk'), day: z.string(), citizenId: id }),
  z.object({ kind: z.literal('referral'), id, reference: z.string() }),
  z.object({ kind: z.literal('letter'), id, year: z.number().int(), serial: z.number().int() }),
  z.object({ kind: z.literal('user'), name: z.string() }),
  z.object({ kind: z.literal('body'), id, name: z.string() }),
  z.object({ kind: z.literal('goods'), what: z.enum(goodsSubjects), id, name: z.string() }),
  /** It belongs to a card that the reader may not open: that it was touched, by whom and when, and nothing else. */
  z.object({ kind: z.literal('hidden') }),
])
export type AuditSubject = z.output<typeof auditSubjectSchema>
