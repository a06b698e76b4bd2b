import type { RiskState } from '../../../shared/features/sessions/risk'
import { defineEntity, foreignKey } from '../../database/entity'

export type RiskRow = {
  id: string
  version: number
  citizenId: string
  sessionId: string | null
  kind: string
  noticedOn: string
  noticedBy: string
  state: RiskState
  reportedOn: string | null
  reportedTo: string | null
  reportedBy: string | null
  reference: string
  reason: string
  createdAt: string
}

export const risksTable = defineEntity<RiskRow>({
  table: 'risk_reports',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    citizenId: { type: 'text' },
    sessionId: { type: 'text', nullable: true },
    kind: { type: 'text' },
    noticedOn: { type: 'text' },
    noticedBy: { type: 'text' },
    state: { type: 'text' },
    reportedOn: { type: 'text', nullable: true },
    reportedTo: { type: 'text', nullable: true },
    reportedBy: { type: 'text', nullable: true },
    reference: { type: 'text' },
    reason: { type: 'text' },
    createdAt: { type: 'text' },
  },
  indices: [
    { name: 'risk_reports_citizen', columns: ['citizenId', 'noticedOn'] },
    { name: 'risk_reports_state', columns: ['state', 'noticedOn', 'id'] },
  ],
  checks: [
    { name: 'risk_reports_state_known', expression: `"state" IN ('open', 'reported', 'noReportNeeded')` },
    {
      name: 'risk_reports_reported',
      expression: `("state" = 'reported') = ("reportedOn" IS NOT NULL) AND ("reportedOn" IS NULL) = ("reportedTo" IS NULL) AND ("reportedOn" IS NULL) = ("reportedBy" IS NULL)`,
    },
    { name: 'risk_reports_reason', expression: `("state" = 'noReportNeeded') = ("reason" <> '')` },
  ],
  foreignKeys: [
    foreignKey('risk_reports_of_citizen', 'citizenId', 'citizens'),
    foreignKey('risk_reports_session', 'sessionId', 'sessions'),
    foreignKey('risk_reports_noticed_by', 'noticedBy', 'users'),
    foreignKey('risk_reports_reported_by', 'reportedBy', 'users'),
  ],
})
