import { z } from 'zod'

/** Between which whole numbers each deadline may be set: an empty or absurd one would silence a reminder. */
export const deadlineRanges = {
  /** Days after a delivery or a reminder on which the forms propose to ask for the answer. */
  chaseDays: [1, 180],
  /** Days before its end on which a document is worth a word. */
  documentExpiresDays: [1, 365],
  /** Days for which a check of the residence holds. */
  residenceCheckDays: [30, 1825],
  /** A last verified copy that is older than this many days is a warning. */
  copyOldDays: [1, 60],
  /** A copy at the end of work is made when the last one is at least this many hours old. */
  hoursBetweenCopies: [1, 48],
  /** So early the end of a lot of goods is told. */
  goodsExpireDays: [1, 365],
  /** Minutes after the end of a count from which somebody who counted may confirm it alone. */
  stocktakePauseMinutes: [10, 1440],
  /** Days after the distribution day until which a packed parcel may hold its goods. */
  parcelsHeldDays: [1, 60],
} as const satisfies Record<string, readonly [least: number, most: number]>
export type DeadlineName = keyof typeof deadlineRanges
export const deadlineNames = Object.keys(deadlineRanges) as readonly DeadlineName[]

const whole = (name: DeadlineName) => z.int().min(deadlineRanges[name][0]).max(deadlineRanges[name][1])

export const deadlinesSchema = z.strictObject({
  chaseDays: whole('chaseDays'),
  documentExpiresDays: whole('documentExpiresDays'),
  residenceCheckDays: whole('residenceCheckDays'),
  copyOldDays: whole('copyOldDays'),
  hoursBetweenCopies: whole('hoursBetweenCopies'),
  goodsExpireDays: whole('goodsExpireDays'),
  stocktakePauseMinutes: whole('stocktakePauseMinutes'),
  parcelsHeldDays: whole('parcelsHeldDays'),
})
export type Deadlines = z.output<typeof deadlinesSchema>
