import { z } from 'zod'
import { visitorSchema } from '../visits/visit'

const id = z.string().max(40)

/** Who came without an appointment. */
export const queueStates = ['waiting', 'called', 'done', 'left'] as const

export const newQueueEntrySchema = z.strictObject({
  /** Null: somebody without a card. */
  citizenId: id.nullable().default(null),
  /** The person of staff they wait for; null: whoever is free first. */
  forId: id.nullable().default(null),
})

export const queueEntrySchema = z.object({
  id: z.string(),
  version: z.number().int(),
  day: z.string(),
  /** From 1 each day; what is called out. */
  number: z.number().int(),
  /** Null: without a card, or one that the asking user may not open. */
  citizen: visitorSchema.nullable(),
  forId: z.string().nullable(),
  arrivedAt: z.string(),
  state: z.enum(queueStates),
  changedAt: z.string(),
})
export type QueueEntry = z.output<typeof queueEntrySchema>

/** What a screen in the waiting room may show: numbers only. */
export const queueBoardSchema = z.object({
  called: z.array(z.number().int()),
  waiting: z.array(z.number().int()),
})
