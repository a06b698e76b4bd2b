import { z } from 'zod'
import { command, query } from '../../contract/operation'
import { contactWays } from '../../values/listEntry'
import { isoDateSchema, requiredText, shortText } from '../../values/schemas'
import { cardRoles, caseRoles } from './access'
import { citizenSchema, correctedCitizenSchema, newCitizenSchema } from './citizen'
import {
  citizenPageSchema,
  halfTypedSchema,
  listRequestSchema,
  missingCountsSchema,
  missingRequestSchema,
  searchResultSchema,
  similarResultSchema,
} from './citizenSearch'
import { codeSchema } from './fields'
import { newGroupSchema, newProblemSchema, recordedSocialFactsSchema, socialFactsSchema } from './socialFacts'

const id = z.string().max(40)
const card = z.strictObject({ id, version: z.number().int() })
const cardUser = z.strictObject({ id, userId: id })
const ended = z.strictObject({ id, until: isoDateSchema })

export const citizensContract = {
  /** Names in any spelling, or digits of a number; at most twenty, the best first. */
  search: query({
    access: cardRoles,
    input: z.strictObject({ text: z.string().max(100) }),
    output: searchResultSchema,
  }),
  /** Likely duplicates of what is being typed. */
  similar: query({ access: cardRoles, input: halfTypedSchema, output: similarResultSchema }),
  list: query({ access: cardRoles, input: listRequestSchema, output: citizenPageSchema }),
  missing: query({ access: cardRoles, input: missingRequestSchema, output: missingCountsSchema }),
  open: query({
    access: cardRoles,
    audit: 'citizens.opened',
    input: z.strictObject({ id }),
    output: citizenSchema,
  }),
  /** In which ways the citizen must not be reached, and nothing else of the card: whoever only asks this opens none. */
  blockedWays: query({
    access: cardRoles,
    input: z.strictObject({ id }),
    output: z.array(z.enum(contactWays)),
  }),

  /** A new card: a name and a request are enough. */
  enquire: command({
    access: cardRoles,
    audit: 'citizens.enquired',
    input: newCitizenSchema,
    output: citizenSchema,
  }),
  /** The enquirer becomes a registered citizen with a file number that is never used again. */
  register: command({
    access: cardRoles,
    audit: 'citizens.registered',
    input: card,
    output: citizenSchema,
  }),
  correct: command({
    access: cardRoles,
    audit: 'citizens.corrected',
    input: correctedCitizenSchema,
    output: citizenSchema,
  }),
  /** The citizen was given the information on the use of personal data: when and by which form. */
  informed: command({
    access: cardRoles,
    audit: 'citizens.informed',
    input: card.extend({ on: isoDateSchema, form: requiredText(60) }),
    output: citizenSchema,
  }),
  /** The file rests or is closed; closing needs a reason of the list `closeReasons`. */
  archive: command({
    access: caseRoles,
    audit: 'citizens.archived',
    input: card.extend({ status: z.enum(['inactive', 'closed']), reason: codeSchema.nullable() }),
    output: citizenSchema,
  }),
  reopen: command({ access: caseRoles, audit: 'citizens.reopened', input: card, output: citizenSchema }),

  /**
   * A rule of the list `safeContactRules` with the ways it forbids. They are kept with the card, so that a later change
   * of the list opens no way that was closed for a citizen.
   */
  addSafeContact: command({
    access: cardRoles,
    audit: 'citizens.safeContactAdded',
    input: z.strictObject({
      citizenId: id,
      rule: codeSchema,
      note: shortText(200),
      blocks: z.array(z.enum(contactWays)).max(contactWays.length),
    }),
    output: citizenSchema,
  }),
  /** `id` is that of the rule on the card. */
  removeSafeContact: command({
    access: caseRoles,
    audit: 'citizens.safeContactRemoved',
    input: z.strictObject({ id }),
    output: citizenSchema,
  }),

  /** From now on only the assigned users see the card; who restricts it is the first of them. */
  restrict: command({
    access: ['supervisor'],
    audit: 'citizens.restricted',
    input: card,
    output: citizenSchema,
  }),
  assign: command({
    access: ['supervisor'],
    audit: 'citizens.assigned',
    input: cardUser,
    output: citizenSchema,
  }),
  /** Null when the supervisor took the card away from themselves. */
  unassign: command({
    access: ['supervisor'],
    audit: 'citizens.unassigned',
    input: cardUser,
    output: citizenSchema.nullable(),
  }),
  lift: command({
    access: ['supervisor'],
    audit: 'citizens.restrictionLifted',
    input: card,
    output: citizenSchema,
  }),

  openSocialFacts: query({
    access: caseRoles,
    audit: 'citizens.socialFactsOpened',
    input: z.strictObject({ citizenId: id }),
    output: socialFactsSchema,
  }),
  recordSocialFacts: command({
    access: caseRoles,
    audit: 'citizens.socialFactsRecorded',
    input: recordedSocialFactsSchema,
    output: socialFactsSchema,
  }),
  addGroup: command({
    access: caseRoles,
    audit: 'citizens.groupAdded',
    input: newGroupSchema,
    output: socialFactsSchema,
  }),
  endGroup: command({
    access: caseRoles,
    audit: 'citizens.groupEnded',
    input: ended,
    output: socialFactsSchema,
  }),
  addProblem: command({
    access: caseRoles,
    audit: 'citizens.problemAdded',
    input: newProblemSchema,
    output: socialFactsSchema,
  }),
  endProblem: command({
    access: caseRoles,
    audit: 'citizens.problemEnded',
    input: ended,
    output: socialFactsSchema,
  }),
}
