import { defineEntity } from '../../database/entity'

/** The id is that of the citizen. */
export type SocialFactsRow = {
  id: string
  version: number
  maritalStatus: string | null
  labourStatus: string | null
  unemployedSince: string | null
  education: string | null
  insurance: string | null
  housing: string | null
  incomeBand: string | null
  incomeCents: number | null
  disabilityPercent: number | null
  disabilityCertificateUntil: string | null
  notes: string | null
}

const ofCitizen = (table: string, column: 'id' | 'citizenId') => ({
  name: `${table}_citizen`,
  target: 'citizens',
  columnNames: [column],
  referencedColumnNames: ['id'],
})

export const socialFactsTable = defineEntity<SocialFactsRow>({
  table: 'citizen_social_facts',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    maritalStatus: { type: 'text', nullable: true },
    labourStatus: { type: 'text', nullable: true },
    unemployedSince: { type: 'text', nullable: true },
    education: { type: 'text', nullable: true },
    insurance: { type: 'text', nullable: true },
    housing: { type: 'text', nullable: true },
    incomeBand: { type: 'text', nullable: true },
    incomeCents: { type: 'integer', nullable: true },
    disabilityPercent: { type: 'integer', nullable: true },
    disabilityCertificateUntil: { type: 'text', nullable: true },
    notes: { type: 'text', nullable: true },
  },
  foreignKeys: [ofCitizen('citizen_social_facts', 'id')],
})

type DatedRow = {
  id: string
  citizenId: string
  code: string
  startedOn: string
  endedOn: string | null
  addedAt: string
  addedBy: string
}
export type GroupRow = DatedRow & { evidence: string; evidenceNote: string }
export type ProblemRow = DatedRow & { note: string }

const datedColumns = {
  id: { type: 'text', primary: true },
  citizenId: { type: 'text' },
  code: { type: 'text' },
  startedOn: { type: 'text' },
  endedOn: { type: 'text', nullable: true },
  addedAt: { type: 'text' },
  addedBy: { type: 'text' },
} as const
const datedIndices = (table: string) => [
  { name: `${table}_of_citizen`, columns: ['citizenId', 'code'] },
  { name: `${table}_by_code`, columns: ['code', 'citizenId'] },
]

export const groupsTable = defineEntity<GroupRow>({
  table: 'citizen_groups',
  columns: { ...datedColumns, evidence: { type: 'text' }, evidenceNote: { type: 'text' } },
  indices: datedIndices('citizen_groups'),
  foreignKeys: [ofCitizen('citizen_groups', 'citizenId')],
})

export const problemsTable = defineEntity<ProblemRow>({
  table: 'citizen_problems',
  columns: { ...datedColumns, note: { type: 'text' } },
  indices: datedIndices('citizen_problems'),
  foreignKeys: [ofCitizen('citizen_problems', 'citizenId')],
})
