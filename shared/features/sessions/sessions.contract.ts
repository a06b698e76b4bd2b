import { z } from 'zod'
import { command, query, task } from '../../contract/operation'
import { caseRoles } from '../citizens/access'
import {
  consentSchema,
  consentsOfSchema,
  custodyOfSchema,
  newConsentSchema,
  newCustodySchema,
  withdrawnConsentSchema,
} from './custody'
import { drawnFormSchema, formRequestSchema } from './form'
import { closedRiskSchema, newRiskSchema, reportedRiskSchema, riskRequestSchema, riskSchema } from './risk'
import {
  correctedSessionSchema,
  mySessionsRequestSchema,
  mySessionsSchema,
  newSessionSchema,
  sessionPageSchema,
  sessionPositionSchema,
  sessionPrefillSchema,
  sessionSchema,
  undoneSessionSchema,
} from './session'

const id = z.string().max(40)
const one = z.strictObject({ id })
const ofCitizen = z.strictObject({ citizenId: id })

/**
 * Counselling sessions: the record that a case's team reads and reports count, the custody and consent of minors, serious
 * risks and their reports, and the papers of the desk. What was said is a sealed note and stands nowhere here.
 */
export const sessionsContract = {
  /**
   * Mine, whoever I am: nobody records another's session. A minor without a consent in force breaks
   * `sessions.consentMissing` until `despite` answers it.
   */
  record: command({
    access: caseRoles,
    audit: 'sessions.recorded',
    input: newSessionSchema,
    output: sessionSchema,
  }),
  /** Only by who recorded it. */
  correct: command({
    access: caseRoles,
    audit: 'sessions.corrected',
    input: correctedSessionSchema,
    output: sessionSchema,
  }),
  /** It stays, crossed out with its reason, and counts no more. Only by who recorded it. */
  undo: command({
    access: caseRoles,
    audit: 'sessions.undone',
    input: undoneSessionSchema,
    output: sessionSchema,
  }),
  /** What a new record begins with, read off an appointment. */
  fromAppointment: query({
    access: caseRoles,
    input: z.strictObject({ appointmentId: id }),
    output: sessionPrefillSchema,
  }),
  open: query({ access: caseRoles, input: one, output: sessionSchema }),
  /** The newest first, also the undone ones. */
  ofCitizen: query({
    access: caseRoles,
    input: z.strictObject({
      citizenId: id,
      after: sessionPositionSchema.nullable().default(null),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    output: sessionPageSchema,
  }),
  mine: query({ access: caseRoles, input: mySessionsRequestSchema, output: mySessionsSchema }),

  custodyOf: query({ access: caseRoles, input: ofCitizen, output: custodyOfSchema }),
  setCustody: command({
    access: caseRoles,
    audit: 'sessions.custodySet',
    input: newCustodySchema,
    output: custodyOfSchema,
  }),
  consentsOf: query({ access: caseRoles, input: ofCitizen, output: consentsOfSchema }),
  addConsent: command({
    access: caseRoles,
    audit: 'sessions.consentAdded',
    input: newConsentSchema,
    output: consentSchema,
  }),
  withdrawConsent: command({
    access: caseRoles,
    audit: 'sessions.consentWithdrawn',
    input: withdrawnConsentSchema,
    output: consentSchema,
  }),

  flagRisk: command({
    access: caseRoles,
    audit: 'sessions.riskFlagged',
    input: newRiskSchema,
    output: riskSchema,
  }),
  reportRisk: command({
    access: caseRoles,
    audit: 'sessions.riskReported',
    input: reportedRiskSchema,
    output: riskSchema,
  }),
  /** No report is needed, with the reason; only of an open one. */
  closeRisk: command({
    access: caseRoles,
    audit: 'sessions.riskClosed',
    input: closedRiskSchema,
    output: riskSchema,
  }),
  /** Those the actor may see, the open ones first and of them the oldest; at most 200. */
  risks: query({ access: caseRoles, input: riskRequestSchema, output: z.array(riskSchema) }),

  drawForm: task({
    access: caseRoles,
    audit: 'sessions.formDrawn',
    input: formRequestSchema,
    output: drawnFormSchema,
  }),
  /** Prints what the window's print view shows, which is this form; false when the dialog was cancelled. */
  printForm: task({
    access: caseRoles,
    audit: 'sessions.formPrinted',
    input: formRequestSchema,
    output: z.object({ printed: z.boolean() }),
  }),
  /** Writes the form where the person points; null when the dialog was cancelled. */
  saveForm: task({
    access: caseRoles,
    audit: 'sessions.formSaved',
    input: formRequestSchema,
    output: z.object({ fileName: z.string().nullable() }),
  }),
}
