import { z } from 'zod'
import { roles } from '../../contract/operation'

/** A short name typed at sign-in; it lies unencrypted in the key file, so it is no full name. */
export const signInNameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(2)
  .max(30)
  .refine((name) => /^[\p{L}\p{N}._-]+$/u.test(name), { params: { issue: 'signInName.format' } })

export const rolesSchema = z.array(z.enum(roles)).min(1).max(roles.length)

export const userStates = ['invited', 'active', 'blocked'] as const

export const userSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  signInName: z.string(),
  fullName: z.string(),
  title: z.string(),
  roles: z.array(z.enum(roles)),
  state: z.enum(userStates),
  /** The language the person last chose; null until then. */
  language: z.enum(['el', 'en']).nullable(),
})
export type User = z.output<typeof userSchema>

/** What an administrator writes about a colleague. */
export const newUserSchema = z.strictObject({
  signInName: signInNameSchema,
  fullName: z.string().trim().min(1).max(120),
  title: z.string().trim().max(120),
  roles: rolesSchema,
})

/** Length is checked here; strength by the keys' own policy. Never trimmed: a blank may belong to it. */
export const passwordSchema = z.string().min(1).max(128)
