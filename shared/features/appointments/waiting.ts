import { z } from 'zod'
import { isoDateSchema, shortText } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'
import { bookedCitizenSchema } from './appointment'

const id = z.string().max(40)

/** Who waits for an appointment, for whom and since when. */
export const newWaitingSchema = z.strictObject({
  citizenId: id,
  /** Null: whoever is free first. */
  staffId: id.nullable().default(null),
  /** Code of the list `appointmentKinds`. */
  kind: codeSchema,
  /** Null: today. */
  since: isoDateSchema.nullable().default(null),
  urgent: z.boolean().default(false),
  /** Of a counselling kind only written and read by those who work on cases. */
  note: shortText(300).default(''),
})
export const endedWaitingSchema = z.strictObject({ id, version: z.number().int() })

export const waitingEntrySchema = z.object({
  id: z.string(),
  version: z.number().int(),
  citizen: bookedCitizenSchema,
  staffId: z.string().nullable(),
  kind: z.string(),
  since: z.string(),
  /** Days since then, until today or until it ended. */
  days: z.number().int(),
  urgent: z.boolean(),
  /** Null: withheld from the asking user. */
  note: z.string().nullable(),
  ended: z
    .object({
      on: z.string(),
      outcome: z.enum(['appointment', 'withdrawn']),
      appointmentId: z.string().nullable(),
    })
    .nullable(),
})
export type WaitingEntry = z.output<typeof waitingEntrySchema>
