import { z } from 'zod'
import { query, task } from '../../contract/operation'
import { caseRoles } from '../citizens/access'
import { countedListSchema, listRequestSchema, reportRequestSchema, reportSchema } from './report'

/** Figures of the goods and of who received them. They name nobody; whoever opens the list behind one is recorded. */
export const reportsContract = {
  figures: query({ access: caseRoles, input: reportRequestSchema, output: reportSchema }),
  /** Follows the visibility of cards: what is hidden from the reader is told as a number. */
  counted: query({
    access: caseRoles,
    audit: 'reports.listOpened',
    input: listRequestSchema,
    output: countedListSchema,
  }),
  /** As it may leave the centre: small counts hidden, and what would give them away. */
  outgoing: query({
    access: ['supervisor'],
    audit: 'reports.takenOut',
    input: reportRequestSchema,
    output: reportSchema,
  }),
  /** The same on paper, a PDF (base64). */
  paper: task({
    access: ['supervisor'],
    audit: 'reports.drawn',
    input: reportRequestSchema,
    output: z.object({ pdf: z.string() }),
  }),
  savePaper: task({
    access: ['supervisor'],
    audit: 'reports.savedOutside',
    input: reportRequestSchema,
    /** Null when the dialog was cancelled. */
    output: z.object({ fileName: z.string().nullable() }),
  }),
}
