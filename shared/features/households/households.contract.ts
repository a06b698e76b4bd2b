import { z } from 'zod'
import { command, query } from '../../contract/operation'
import { isoDateSchema, longText } from '../../values/schemas'
import { cardRoles } from '../citizens/access'
import { codeSchema } from '../citizens/fields'
import { householdSchema, newMemberSchema, residencesSchema } from './household'

const id = z.string().max(40)
const version = z.number().int()

export const householdsContract = {
  /** Who lived there on that day; without a day everybody who ever did. */
  open: query({
    access: cardRoles,
    input: z.strictObject({ id, on: isoDateSchema.nullable() }),
    output: householdSchema,
  }),
  ofCitizen: query({
    access: cardRoles,
    input: z.strictObject({ citizenId: id }),
    output: residencesSchema,
  }),
  form: command({
    access: cardRoles,
    audit: 'households.formed',
    input: z.strictObject({ members: z.array(newMemberSchema).min(1).max(30), note: longText(500) }),
    output: householdSchema,
  }),
  /** The note on the household as a whole. */
  correct: command({
    access: cardRoles,
    audit: 'households.corrected',
    input: z.strictObject({ id, version, note: longText(500) }),
    output: householdSchema,
  }),
  addMember: command({
    access: cardRoles,
    audit: 'households.memberAdded',
    input: newMemberSchema.extend({ householdId: id }),
    output: householdSchema,
  }),
  /** `id` is the membership's, as in `correctMember`; the citizen left on the day `until`. */
  removeMember: command({
    access: cardRoles,
    audit: 'households.memberRemoved',
    input: z.strictObject({ id, version, until: isoDateSchema }),
    output: householdSchema,
  }),
  correctMember: command({
    access: cardRoles,
    audit: 'households.memberCorrected',
    input: z.strictObject({
      id,
      version,
      relation: codeSchema,
      from: isoDateSchema,
      until: isoDateSchema.nullable(),
    }),
    output: householdSchema,
  }),
  /** The citizen leaves the present household and lives in the other one from that day on. */
  move: command({
    access: cardRoles,
    audit: 'households.moved',
    input: z.strictObject({ citizenId: id, toHouseholdId: id, relation: codeSchema, on: isoDateSchema }),
    output: householdSchema,
  }),
}
