import { z } from 'zod'
import { noAudit, query, roles, task } from '../../contract/operation'
import { typedCentreSchema } from '../settings/centre'
import { requiredText } from '../../values/schemas'
import { newUserSchema, passwordSchema, signInNameSchema, userStates } from '../users/user'

export const signedInSchema = z.object({
  userId: z.string(),
  roles: z.array(z.enum(roles)),
  fullName: z.string(),
  title: z.string(),
})

/** A place (0 = first group of the sheet) and what was typed for it. */
const typedGroupSchema = z.strictObject({
  place: z.number().int().min(0).max(8),
  text: z.string().trim().max(12),
})

const sheetRequestSchema = z.strictObject({ centre: requiredText(120), language: z.enum(['el', 'en']) })

const beforeSignIn = noAudit('beforeSignIn')

/** Everything that is possible before anybody has signed in. The vault writes its audit entries itself. */
export const vaultContract = {
  status: query({
    access: 'sealed',
    input: z.strictObject({}),
    output: z.object({
      state: z.enum(['absent', 'sealed', 'open', 'refused']),
      reason: z.string().nullable(),
      practice: z.boolean(),
      people: z.array(z.object({ name: z.string(), state: z.enum(userStates) })),
    }),
  }),
  /** The language last used on this PC; null: none yet. */
  language: query({
    access: 'sealed',
    input: z.strictObject({}),
    output: z.object({ language: z.enum(['el', 'en']).nullable() }),
  }),
  /** Told at each change of language, whoever is at the keyboard. */
  keepLanguage: task({
    access: 'sealed',
    audit: noAudit('preference'),
    input: z.strictObject({ language: z.enum(['el', 'en']) }),
    output: z.null(),
  }),
  /** The keys of a new store, in memory only; the groups are those of the recovery sheet. */
  prepare: task({
    access: 'sealed',
    audit: beforeSignIn,
    input: z.strictObject({
      signInName: signInNameSchema,
      password: passwordSchema,
      /** Names of the centre, its place, the person: no password may be made of them. */
      names: z.array(z.string().max(300)).max(20),
    }),
    output: z.object({ groups: z.array(z.string()) }),
  }),
  /** Six random words. */
  suggestPassword: query({
    access: 'sealed',
    input: z.strictObject({}),
    output: z.object({ password: z.string() }),
  }),
  /** The sheet of the keys that `prepare` made, as a PDF that is nowhere on the disk. */
  drawRecoverySheet: task({
    access: 'sealed',
    audit: beforeSignIn,
    input: sheetRequestSchema,
    output: z.object({ pdf: z.string() }),
  }),
  /** Saves it where the person points; null when the dialog was cancelled. */
  saveRecoverySheet: task({
    access: 'sealed',
    audit: beforeSignIn,
    input: sheetRequestSchema,
    output: z.object({ name: z.string().nullable() }),
  }),
  /** Opens the system's print dialog for the print view that stands in the window. */
  print: task({
    access: 'sealed',
    audit: noAudit('noRecordTouched'),
    input: z.strictObject({}),
    output: z.object({ printed: z.boolean() }),
  }),
  abandon: task({ access: 'sealed', audit: beforeSignIn, input: z.strictObject({}), output: z.null() }),
  create: task({
    access: 'sealed',
    audit: beforeSignIn,
    input: z.strictObject({
      person: newUserSchema.omit({ signInName: true }),
      groups: z.array(typedGroupSchema).length(2),
      centre: typedCentreSchema,
    }),
    output: signedInSchema,
  }),
  signIn: task({
    access: 'sealed',
    audit: beforeSignIn,
    input: z.strictObject({ signInName: signInNameSchema, password: passwordSchema }),
    output: signedInSchema,
  }),
  acceptInvitation: task({
    access: 'sealed',
    audit: beforeSignIn,
    input: z.strictObject({
      signInName: signInNameSchema,
      code: z.string().trim().min(1).max(200),
      password: passwordSchema,
    }),
    output: signedInSchema,
  }),
  recover: task({
    access: 'sealed',
    audit: beforeSignIn,
    input: z.strictObject({
      sheet: z.string().trim().min(1).max(200),
      signInName: signInNameSchema,
      password: passwordSchema,
    }),
    output: signedInSchema,
  }),
  /** Asks for the folder of a verified copy and puts it in place of an absent store. */
  adoptCopy: task({
    access: 'sealed',
    audit: beforeSignIn,
    input: z.strictObject({}),
    output: z.object({ adopted: z.boolean() }),
  }),
  lock: task({ access: 'sealed', audit: beforeSignIn, input: z.strictObject({}), output: z.null() }),
}
