import { z } from 'zod'
import { noAudit, task } from '../../contract/operation'
import { requiredText } from '../../values/schemas'

/** What the signed-in person sees, taken out: a list as a file or on paper, a single value to be pasted elsewhere. */
export const exportsContract = {
  save: task({
    access: 'signedIn',
    audit: 'exports.saved',
    input: z.strictObject({
      title: requiredText(60),
      format: z.enum(['xlsx', 'csv']),
      headers: z.array(z.string().max(200)).min(1).max(60),
      rows: z.array(z.array(z.string().max(5000)).max(60)).max(50_000),
    }),
    /** The name the file got, or null when the dialog was cancelled. */
    output: z.object({ file: z.string().nullable() }),
  }),
  /** Prints the list that stands in the window's print view; false when the dialog was cancelled. */
  print: task({
    access: 'signedIn',
    audit: 'exports.printed',
    input: z.strictObject({ title: requiredText(60), rows: z.number().int().min(0) }),
    output: z.object({ printed: z.boolean() }),
  }),
  /** Puts a text on the clipboard for half a minute. No record is opened for it. */
  copyText: task({
    access: 'signedIn',
    audit: noAudit('noRecordTouched'),
    input: z.strictObject({ text: z.string().min(1).max(2000) }),
    output: z.null(),
  }),
}
