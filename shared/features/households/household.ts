import { z } from 'zod'
import { isoDateSchema } from '../../values/schemas'
import { codeSchema } from '../citizens/fields'

const id = z.string().max(40)

/** A citizen in a household. `from`: the first day there; `until`: the day of leaving, no longer there; null: still there. */
export const memberSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  citizenId: z.string(),
  surname: z.string(),
  name: z.string(),
  birthDate: z.string().nullable(),
  /** Code of the list `familyRelations`. */
  relation: z.string(),
  from: z.string(),
  until: z.string().nullable(),
})
export type Member = z.output<typeof memberSchema>

export const householdSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  note: z.string(),
  members: z.array(memberSchema),
  /** Members whose cards the asking user may not open: a number and nothing else. */
  hiddenMembers: z.number().int(),
})
export type Household = z.output<typeof householdSchema>

export const newMemberSchema = z.strictObject({ citizenId: id, relation: codeSchema, from: isoDateSchema })
export type NewMember = z.output<typeof newMemberSchema>

/** A household the citizen lives or lived in, with those who lived there in the same time. */
export const residenceSchema = z.object({
  membership: memberSchema,
  household: householdSchema,
})

export const residencesSchema = z.object({
  /** Null: in no household today. */
  current: residenceSchema.nullable(),
  /** Earlier and coming ones, the latest first. */
  others: z.array(residenceSchema),
})
