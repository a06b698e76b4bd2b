import { z } from 'zod'
import { isoDateSchema, requiredText, shortText } from '../../values/schemas'
import { timeOfDaySchema } from '../visits/visit'

const id = z.string().max(40)

/** A stretch of one day, `HH:MM` to `HH:MM`. */
export const spanSchema = z.object({ from: z.string(), until: z.string() })
export type Span = z.output<typeof spanSchema>

/** Why nobody works, or one person does not: the day may not be booked. */
export const closedReasons = ['holiday', 'absent'] as const

/** When a person of staff works on a day: their own hours, else the centre's. */
export const workingTimeSchema = z.object({
  userId: z.string(),
  fullName: z.string(),
  /** Empty where they do not work that day. */
  spans: z.array(spanSchema),
  closed: z.enum(closedReasons).nullable(),
})
export type WorkingTime = z.output<typeof workingTimeSchema>

const hoursFields = {
  /** 1 Monday … 7 Sunday. */
  weekday: z.number().int().min(1).max(7),
  from: timeOfDaySchema,
  until: timeOfDaySchema,
}

/** A person's own hours: none at all means the centre's; with some, a weekday without any is free. */
export const staffHoursSchema = z.object({
  userId: z.string(),
  hours: z.array(z.object({ weekday: z.number().int(), from: z.string(), until: z.string() })),
})
export const newStaffHoursSchema = z.strictObject({
  userId: id,
  hours: z
    .array(
      z.strictObject(hoursFields).refine(({ from, until }) => from < until, {
        params: { issue: 'time.order' },
        path: ['until'],
      }),
    )
    .max(21),
})

/** Days on which a person of staff is away. Why is nobody's business. */
export const newAbsenceSchema = z
  .strictObject({ userId: id, from: isoDateSchema, until: isoDateSchema })
  .refine(({ from, until }) => from <= until, { params: { issue: 'date.order' }, path: ['until'] })
export const absenceSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  userId: z.string(),
  from: z.string(),
  until: z.string(),
  /** Appointments that are still booked on these days and should be moved. */
  booked: z.number().int(),
})
export type Absence = z.output<typeof absenceSchema>

/** A closing day of the municipality: the patron saint's, or one single day that was decided. */
export const newLocalHolidaySchema = z.strictObject({
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
  /** Null: every year. */
  year: z.number().int().min(2000).max(2099).nullable(),
  el: requiredText(80),
  en: shortText(80),
})
export const closingDaySchema = z.object({
  day: z.string(),
  el: z.string(),
  en: z.string(),
  /** Open until 13:00. */
  halfDay: z.boolean(),
  /** Of a local day, which may be removed; null: a public holiday. */
  local: z.object({ id: z.string(), version: z.number().int(), everyYear: z.boolean() }).nullable(),
})
export type ClosingDay = z.output<typeof closingDaySchema>
