import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import {
  type Despite,
  minutesSchema,
  type NewAppointment,
} from '../../../shared/features/appointments/appointment'
import { codeSchema, optionalCode } from '../../../shared/features/citizens/fields'
import { tidyTime } from '../../../shared/features/settings/centre'
import { timeOfDaySchema } from '../../../shared/features/visits/visit'
import { isoDateSchema, longText } from '../../../shared/values/schemas'

/** A time of day as people write it: `9`, `9.30`, `09:30`. */
export const typedTimeSchema = z
  .string()
  .overwrite(tidyTime)
  .refine((time) => timeOfDaySchema.safeParse(time).success, { params: { issue: 'time.format' } })

/** How often the appointments of a series come. */
export const rhythms = ['weekly', 'fortnightly', 'fourWeekly'] as const
/** Days from one to the next. */
export const daysOf = { weekly: 7, fortnightly: 14, fourWeekly: 28 } as const satisfies Record<
  (typeof rhythms)[number],
  number
>

export const bookFormSchema = z.strictObject({
  citizenIds: z.array(z.string()).min(1),
  kind: codeSchema,
  staffId: z.string().min(1),
  day: isoDateSchema,
  time: typedTimeSchema,
  minutes: minutesSchema,
  room: optionalCode,
  place: optionalCode,
  reason: longText(500),
  /** Null: once. */
  everyDays: z.enum(rhythms).nullable(),
  times: z.number().int().min(2).max(52),
})
export type BookForm = z.output<typeof bookFormSchema>
export type TypedBooking = {
  [K in keyof z.input<typeof bookFormSchema>]: z.input<typeof bookFormSchema>[K] | null
}

/** What the gate is given. Days of a series that cannot be booked were shown before, and are left out. */
export const bookingOf = (
  { everyDays, times, ...booking }: BookForm,
  waitingId: string | null,
  despite: Despite,
): NewAppointment => ({
  ...booking,
  series: everyDays === null ? null : { everyDays: daysOf[everyDays], times, leaveOut: true },
  waitingId,
  despite,
})

/** The warning a refusal can be answered with, or null where it is final. */
export function warningOf(failure: Failure): Despite[number] | null {
  if (failure.code !== 'ruleBroken') return null
  if (failure.rule === 'appointments.outsideHours') return 'hours'
  return failure.rule === 'appointments.citizenBusy' ? 'citizenBusy' : null
}
