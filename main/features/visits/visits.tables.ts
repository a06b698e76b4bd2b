import { defineEntity } from '../../database/entity'

export type VisitRow = {
  id: string
  version: number
  day: string
  /** Empty where it is not known. */
  time: string
  byId: string
  manner: string
  minutes: number | null
  place: string | null
  placeNote: string
  outcome: string | null
  note: string
  nextStepKind: string | null
  nextStepOn: string | null
  nextStepForId: string | null
  nextStepDoneAt: string | null
  nextStepDoneBy: string | null
  undoneAt: string | null
  undoneBy: string | null
  undoneReason: string | null
  createdAt: string
  createdBy: string
}

const user = (name: string, column: keyof VisitRow) => ({
  name,
  target: 'users',
  columnNames: [column],
  referencedColumnNames: ['id'],
})
const openStep = `"nextStepOn" IS NOT NULL AND "nextStepDoneAt" IS NULL AND "undoneAt" IS NULL`

export const visitsTable = defineEntity<VisitRow>({
  table: 'visits',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    day: { type: 'text' },
    time: { type: 'text' },
    byId: { type: 'text' },
    manner: { type: 'text' },
    minutes: { type: 'integer', nullable: true },
    place: { type: 'text', nullable: true },
    placeNote: { type: 'text' },
    outcome: { type: 'text', nullable: true },
    note: { type: 'text' },
    nextStepKind: { type: 'text', nullable: true },
    nextStepOn: { type: 'text', nullable: true },
    nextStepForId: { type: 'text', nullable: true },
    nextStepDoneAt: { type: 'text', nullable: true },
    nextStepDoneBy: { type: 'text', nullable: true },
    undoneAt: { type: 'text', nullable: true },
    undoneBy: { type: 'text', nullable: true },
    undoneReason: { type: 'text', nullable: true },
    createdAt: { type: 'text' },
    createdBy: { type: 'text' },
  },
  indices: [
    { name: 'visits_book', columns: ['day', 'time', 'id'] },
    { name: 'visits_open_steps', columns: ['nextStepOn', 'id'], where: openStep },
    { name: 'visits_open_steps_of_user', columns: ['nextStepForId', 'nextStepOn', 'id'], where: openStep },
  ],
  checks: [
    {
      name: 'visits_next_step',
      expression: `("nextStepKind" IS NULL) = ("nextStepOn" IS NULL) AND ("nextStepKind" IS NULL) = ("nextStepForId" IS NULL)`,
    },
    { name: 'visits_undone', expression: `("undoneAt" IS NULL) = ("undoneReason" IS NULL)` },
  ],
  foreignKeys: [
    user('visits_by', 'byId'),
    user('visits_created_by', 'createdBy'),
    user('visits_next_step_user', 'nextStepForId'),
  ],
})

/** Day and time are those of the visit. */
export type VisitCitizenRow = { visitId: string; citizenId: string; day: string; time: string }

const ofVisit = (name: string) => ({
  name,
  target: 'visits',
  columnNames: ['visitId'],
  referencedColumnNames: ['id'],
})

export const visitCitizensTable = defineEntity<VisitCitizenRow>({
  table: 'visit_citizens',
  withoutRowid: true,
  columns: {
    visitId: { type: 'text', primary: true },
    citizenId: { type: 'text', primary: true },
    day: { type: 'text' },
    time: { type: 'text' },
  },
  indices: [{ name: 'visit_citizens_timeline', columns: ['citizenId', 'day', 'time', 'visitId'] }],
  foreignKeys: [
    ofVisit('visit_citizens_visit'),
    {
      name: 'visit_citizens_citizen',
      target: 'citizens',
      columnNames: ['citizenId'],
      referencedColumnNames: ['id'],
    },
  ],
})

export type VisitServiceRow = { visitId: string; code: string }

export const visitServicesTable = defineEntity<VisitServiceRow>({
  table: 'visit_services',
  withoutRowid: true,
  columns: { visitId: { type: 'text', primary: true }, code: { type: 'text', primary: true } },
  indices: [{ name: 'visit_services_by_code', columns: ['code', 'visitId'] }],
  foreignKeys: [ofVisit('visit_services_visit')],
})
