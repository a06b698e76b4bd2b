import { z } from 'zod'
import { command, query } from '../../contract/operation'
import { cardRoles } from '../citizens/access'
import {
  bookPageSchema,
  bookRequestSchema,
  correctedVisitSchema,
  newVisitSchema,
  nextStepPageSchema,
  nextStepRequestSchema,
  undoneVisitSchema,
  visitPageSchema,
  visitPositionSchema,
  visitSchema,
} from './visit'

const id = z.string().max(40)

/** The Βιβλίο κίνησης: who came, when, how and for what. */
export const visitsContract = {
  record: command({
    access: cardRoles,
    audit: 'visits.recorded',
    input: newVisitSchema,
    output: visitSchema,
  }),
  correct: command({
    access: cardRoles,
    audit: 'visits.corrected',
    input: correctedVisitSchema,
    output: visitSchema,
  }),
  /** The entry stays in the book, crossed out with its reason, and counts no more. */
  undo: command({ access: cardRoles, audit: 'visits.undone', input: undoneVisitSchema, output: visitSchema }),
  /** Those of one citizen, the newest first, also the undone ones. */
  ofCitizen: query({
    access: cardRoles,
    input: z.strictObject({
      citizenId: id,
      after: visitPositionSchema.nullable().default(null),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    output: visitPageSchema,
  }),
  day: query({ access: cardRoles, input: bookRequestSchema, output: bookPageSchema }),
  /** What was promised and is not done yet, the earliest first. */
  nextSteps: query({ access: cardRoles, input: nextStepRequestSchema, output: nextStepPageSchema }),
  /** `done: false` takes it back. */
  nextStepDone: command({
    access: cardRoles,
    audit: 'visits.nextStepDone',
    input: z.strictObject({ visitId: id, version: z.number().int(), done: z.boolean() }),
    output: visitSchema,
  }),
}
