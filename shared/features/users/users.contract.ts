import { z } from 'zod'
import { command, noAudit, query, task } from '../../contract/operation'
import { isoInstantSchema } from '../../values/schemas'
import { newUserSchema, passwordSchema, rolesSchema, userSchema } from './user'

const invitationSchema = z.object({ userId: z.string(), code: z.string(), validUntil: z.string() })

export const usersContract = {
  /** Who is signed in here. */
  me: query({ access: 'signedIn', input: z.strictObject({}), output: userSchema }),
  /** All colleagues: their names stand beside visits and letters, so everybody may see them. */
  list: query({ access: 'signedIn', input: z.strictObject({}), output: z.array(userSchema) }),
  invite: task({
    access: ['administrator'],
    audit: 'users.invited',
    input: newUserSchema,
    output: invitationSchema,
  }),
  /** A new invitation for somebody who forgot the password or was blocked. */
  reinvite: task({
    access: ['administrator'],
    audit: 'users.reinvited',
    input: z.strictObject({ id: z.string() }),
    output: invitationSchema,
  }),
  /** The slip with the code, as a PDF that is nowhere on the disk. The code exists in the window only. */
  drawInvitation: task({
    access: ['administrator'],
    audit: noAudit('noRecordTouched'),
    input: z.strictObject({
      userId: z.string(),
      code: z.string().min(1).max(300),
      validUntil: isoInstantSchema,
      language: z.enum(['el', 'en']),
    }),
    output: z.object({ pdf: z.string() }),
  }),
  correct: command({
    access: ['administrator'],
    audit: 'users.corrected',
    input: z.strictObject({
      id: z.string(),
      version: z.number().int(),
      fullName: z.string().trim().min(1).max(120),
      title: z.string().trim().max(120),
      roles: rolesSchema,
    }),
    output: userSchema,
  }),
  block: task({
    access: ['administrator'],
    audit: 'users.blocked',
    input: z.strictObject({ id: z.string(), version: z.number().int() }),
    output: userSchema,
  }),
  /** The language of the person's own screens. */
  chooseLanguage: command({
    access: 'signedIn',
    audit: noAudit('preference'),
    input: z.strictObject({ language: z.enum(['el', 'en']) }),
    output: z.null(),
  }),
  changePassword: task({
    access: 'signedIn',
    audit: 'users.passwordChanged',
    input: z.strictObject({ current: passwordSchema, next: passwordSchema }),
    output: z.null(),
  }),
}
