import { z } from 'zod'
import { isoDateSchema, shortText } from '../../values/schemas'
import { codeSchema, optionalCode, optionalDate, optionalLongText } from './fields'

/** What only the case roles read and write. */
export const socialFactFields = {
  maritalStatus: optionalCode,
  labourStatus: optionalCode,
  unemployedSince: optionalDate,
  education: optionalCode,
  insurance: optionalCode,
  housing: optionalCode,
  incomeBand: optionalCode,
  /** Yearly income as declared, whole cents. */
  incomeCents: z.number().int().min(0).max(100_000_000_00).nullable(),
  disabilityPercent: z.number().int().min(0).max(100).nullable(),
  disabilityCertificateUntil: optionalDate,
  notes: optionalLongText(5000),
} as const

/** `version` 0: nothing was recorded yet. */
export const recordedSocialFactsSchema = z.strictObject({
  citizenId: z.string().max(40),
  version: z.number().int(),
  ...socialFactFields,
})
export type RecordedSocialFacts = z.output<typeof recordedSocialFactsSchema>

/** A vulnerable group with its evidence: code of the list `groupEvidence` and, if documented, by what. */
export const newGroupSchema = z.strictObject({
  citizenId: z.string().max(40),
  code: codeSchema,
  from: isoDateSchema,
  evidence: codeSchema,
  evidenceNote: shortText(200),
})
export const newProblemSchema = z.strictObject({
  citizenId: z.string().max(40),
  code: codeSchema,
  from: isoDateSchema,
  note: shortText(200),
})

const dated = { id: z.string(), code: z.string(), from: z.string(), until: z.string().nullable() }
export const groupSchema = z.object({ ...dated, evidence: z.string(), evidenceNote: z.string() })
export const problemSchema = z.object({ ...dated, note: z.string() })

export const socialFactsSchema = z.object({
  citizenId: z.string(),
  version: z.number().int(),
  maritalStatus: z.string().nullable(),
  labourStatus: z.string().nullable(),
  unemployedSince: z.string().nullable(),
  education: z.string().nullable(),
  insurance: z.string().nullable(),
  housing: z.string().nullable(),
  incomeBand: z.string().nullable(),
  incomeCents: z.number().int().nullable(),
  disabilityPercent: z.number().int().nullable(),
  disabilityCertificateUntil: z.string().nullable(),
  notes: z.string().nullable(),
  /** The present ones first, then the ended ones; the newest first. */
  groups: z.array(groupSchema),
  problems: z.array(problemSchema),
})
export type SocialFacts = z.output<typeof socialFactsSchema>
