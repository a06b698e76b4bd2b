import { z } from 'zod'
import { command, query, type Role } from '../../contract/operation'
import { requiredText } from '../../values/schemas'
import { caseRoles } from '../citizens/access'
import { bodyLineSchema, bodyListRequestSchema, bodySchema, correctedBodySchema, newBodySchema } from './body'

/** An address in the directory decides where personal data go. */
const keepers = [...caseRoles, 'administrator'] as const satisfies readonly Role[]
const body = z.strictObject({ id: z.string().max(40), version: z.number().int() })

/** The bodies and services that receive referrals. How they answer is told by `referrals.perBody`. */
export const directoryContract = {
  /** In alphabetical order. */
  list: query({ access: 'signedIn', input: bodyListRequestSchema, output: z.array(bodyLineSchema) }),
  open: query({
    access: 'signedIn',
    input: z.strictObject({ id: z.string().max(40) }),
    output: bodySchema,
  }),
  add: command({ access: keepers, audit: 'directory.added', input: newBodySchema, output: bodySchema }),
  correct: command({
    access: keepers,
    audit: 'directory.corrected',
    input: correctedBodySchema,
    output: bodySchema,
  }),
  /** Somebody made sure that the entry is right as it stands; a body to be checked becomes active. */
  markChecked: command({ access: 'signedIn', audit: 'directory.checked', input: body, output: bodySchema }),
  close: command({
    access: keepers,
    audit: 'directory.closed',
    input: body.extend({ status: z.enum(['temporarilyClosed', 'closed']), note: requiredText(200) }),
    output: bodySchema,
  }),
  reopen: command({ access: keepers, audit: 'directory.reopened', input: body, output: bodySchema }),
}
