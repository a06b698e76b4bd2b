import { z } from 'zod'
import { query, task } from '../../contract/operation'
import { auditSubjectSchema, namedCitizenSchema } from './auditSubject'

/** An entry as it is kept. */
export const auditRecordSchema = z.object({
  serial: z.number().int(),
  at: z.string(),
  userId: z.string().nullable(),
  userName: z.string().nullable(),
  roles: z.string(),
  action: z.string(),
  subject: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
})
export type AuditRecord = z.output<typeof auditRecordSchema>

/** An entry as its reader may see it. `subject` is null where it belongs to a card that the reader may not open. */
export const auditEntrySchema = auditRecordSchema.extend({
  /** Null where it is about no single record, or about one that is not known by name. */
  about: auditSubjectSchema.nullable(),
  /** The citizens it names besides, those whose cards the reader may open. */
  concerns: z.array(namedCitizenSchema),
})
export type AuditEntryView = z.output<typeof auditEntrySchema>

/** Who did and saw what. No operation writes or deletes: the gate alone appends. */
export const auditContract = {
  search: query({
    access: ['supervisor'],
    audit: 'audit.searched',
    input: z.strictObject({
      userId: z.string().max(60).optional(),
      action: z.string().max(80).optional(),
      subject: z.string().max(60).optional(),
      from: z.iso.date().optional(),
      until: z.iso.date().optional(),
      /** Entries before this one, for the next page. */
      before: z.number().int().positive().optional(),
    }),
    output: z.object({ entries: z.array(auditEntrySchema), more: z.boolean() }),
  }),
  /** What somebody should look at: an older database, a clock set back, a repaired key file. */
  alarms: query({
    access: ['supervisor', 'administrator'],
    input: z.strictObject({}),
    output: z.array(auditRecordSchema),
  }),
  /** Follows the whole chain with every signature. */
  verify: task({
    access: ['supervisor', 'administrator'],
    audit: 'audit.verified',
    input: z.strictObject({}),
    output: z.object({
      entries: z.number().int(),
      fault: z
        .object({
          serial: z.number().int(),
          kind: z.enum(['gap', 'edited', 'broken', 'signature', 'olderThanAnchor']),
        })
        .nullable(),
    }),
  }),
}
