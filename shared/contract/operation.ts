import type { z } from 'zod'
import type { Json } from './json'

/** The roles of the centre's staff. One person may have several. */
export const roles = ['reception', 'socialWorker', 'psychologist', 'supervisor', 'administrator'] as const
export type Role = (typeof roles)[number]

/**
 * Who may call an operation:
 * `sealed`: anyone at the window, also before somebody has signed in (set-up, sign-in, recovery);
 * `signedIn`: every signed-in person; else the roles that are listed.
 */
export type Access = 'sealed' | 'signedIn' | readonly Role[]

/** The only reasons for which a command or task may leave no audit entry. */
export const unauditedReasons = ['draft', 'preference', 'noRecordTouched', 'beforeSignIn'] as const
export type UnauditedReason = (typeof unauditedReasons)[number]
export type NoAudit = { readonly noAudit: UnauditedReason }
export const noAudit = (reason: UnauditedReason): NoAudit => ({ noAudit: reason })

/** The name of an audit entry, `feature.whatHappened`. Each has a sentence in both languages. */
export type AuditAction = `${string}.${string}`

type Definition<
  Kind extends 'query' | 'command' | 'task',
  Input extends z.ZodType<unknown, unknown>,
  Output extends z.ZodType<Json>,
> = {
  readonly kind: Kind
  readonly access: Access
  readonly audit?: AuditAction | NoAudit
  readonly input: Input
  readonly output: Output
}

export type Query<I extends z.ZodType = z.ZodType, O extends z.ZodType<Json> = z.ZodType<Json>> = Definition<
  'query',
  I,
  O
>
export type Command<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType<Json> = z.ZodType<Json>,
> = Definition<'command', I, O>
export type Task<I extends z.ZodType = z.ZodType, O extends z.ZodType<Json> = z.ZodType<Json>> = Definition<
  'task',
  I,
  O
>
export type Operation = Query | Command | Task

/** Only reads. With `audit`, the reading itself is recorded before the reply leaves. */
export function query<const A extends Access, I extends z.ZodType, O extends z.ZodType<Json>>(definition: {
  access: A
  audit?: AuditAction
  input: I
  output: O
}) {
  return { kind: 'query' as const, ...definition }
}

/** Changes data inside one transaction, which holds its audit entry too. */
export function command<const A extends Access, I extends z.ZodType, O extends z.ZodType<Json>>(definition: {
  access: A
  audit: AuditAction | NoAudit
  input: I
  output: O
}) {
  return { kind: 'command' as const, ...definition }
}

/** Takes long or touches the outside; opens its own short reads and writes. */
export function task<const A extends Access, I extends z.ZodType, O extends z.ZodType<Json>>(definition: {
  access: A
  audit: AuditAction | NoAudit
  input: I
  output: O
}) {
  return { kind: 'task' as const, ...definition }
}
