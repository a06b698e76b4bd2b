import { z } from 'zod'

/** The six words of a person's keys, as both sides read them to each other. */
export const fingerprintSchema = z.array(z.string().max(40)).length(6)

/**
 * What the actor knows of a colleague's keys. `confirmed`: the actor compared the six words, and they are the same
 * today; `new`: never compared; `changed`: the colleague has other keys than those compared; `none`: has no keys now.
 */
export const keyStates = ['confirmed', 'new', 'changed', 'none'] as const

/** A colleague who may be named as reader. */
export const possibleReaderSchema = z.object({
  userId: z.string(),
  fullName: z.string(),
  title: z.string(),
  keys: z.enum(keyStates),
  /** Null where `keys` is `none`. */
  words: fingerprintSchema.nullable(),
})
export type PossibleReader = z.output<typeof possibleReaderSchema>

export const readersSchema = z.object({
  /** The actor's own six words, to be read to a colleague. */
  own: fingerprintSchema,
  /** Whether the actor's personal code of the present keys was made. */
  hasPersonalCode: z.boolean(),
  readers: z.array(possibleReaderSchema),
})

/** Notes that a person's present keys do not open, and who could help. */
export const lostNotesSchema = z.object({
  /** How many notes the actor wrote or was named for, sealed to keys the actor no longer has. */
  notes: z.number().int(),
  /** How many of them the actor's personal code of those keys would open. */
  byCode: z.number().int(),
  /** Colleagues who can give some of them back, with how many. */
  helpers: z.array(z.object({ userId: z.string(), notes: z.number().int() })),
  /** Colleagues to whom the actor can give notes back with `notes.reseal`. */
  waiting: z.array(possibleReaderSchema.extend({ notes: z.number().int() })),
})

/** What happens to notes when a person gets new keys. */
export const consequencesSchema = z.object({
  /** How many notes only the present keys of this person open, or theirs and others'. */
  notes: z.number().int(),
  /** How many of these somebody else opens as well, as they stand now, and can give back. */
  withOtherReader: z.number().int(),
  /** Whether the person made a personal code of the present keys. */
  hasPersonalCode: z.boolean(),
})
