import { z } from 'zod'
import { command, noAudit, query } from '../../contract/operation'

/** Which form of which record; `record` is empty for a form that makes a new record. */
const place = { form: z.string().min(1).max(60), record: z.string().max(60) }

/** What the signed-in person was typing; nobody else can ask for it. */
export const draftsContract = {
  open: query({
    access: 'signedIn',
    input: z.strictObject(place),
    output: z.object({ content: z.string(), savedAt: z.string() }).nullable(),
  }),
  list: query({
    access: 'signedIn',
    input: z.strictObject({}),
    output: z.array(z.object({ form: z.string(), record: z.string(), savedAt: z.string() })),
  }),
  save: command({
    access: 'signedIn',
    audit: noAudit('draft'),
    input: z.strictObject({ ...place, content: z.string().max(200_000) }),
    output: z.object({ savedAt: z.string() }),
  }),
  discard: command({
    access: 'signedIn',
    audit: noAudit('draft'),
    input: z.strictObject(place),
    output: z.null(),
  }),
}
