import type { EntitySchema } from 'typeorm'
import { auditTable } from '../dispatch/audit.tables'
import {
  appointmentCitizensTable,
  appointmentsTable,
  queueTable,
  waitingTable,
} from '../features/appointments/appointments.tables'
import {
  absencesTable,
  localHolidaysTable,
  staffHoursTable,
} from '../features/appointments/workingTime.tables'
import {
  citizenAssignmentsTable,
  citizenCountersTable,
  citizenSafeContactsTable,
  citizensTable,
} from '../features/citizens/citizens.tables'
import { groupsTable, problemsTable, socialFactsTable } from '../features/citizens/socialFacts.tables'
import { bodiesTable } from '../features/directory/directory.tables'
import { copiesTable } from '../features/backup/backup.tables'
import { storeChecksTable } from '../features/backup/storeChecks.tables'
import { deliveriesTable, sourcesTable } from '../features/deliveries/deliveries.tables'
import {
  handOverLinesTable,
  handOverMembersTable,
  handOversTable,
} from '../features/distributions/handOvers.tables'
import {
  distributionDaysTable,
  parcelLotsTable,
  parcelsTable,
} from '../features/distributions/parcels.tables'
import {
  basketLinesTable,
  basketsTable,
  decisionsTable,
  programmesTable,
} from '../features/distributions/programmes.tables'
import { draftsTable } from '../features/drafts/drafts.tables'
import { itemPacksTable, itemsTable, lotsTable } from '../features/goods/goods.tables'
import { balancesTable, movementsTable, stockNowTable } from '../features/goods/ledger.tables'
import { warehousesTable } from '../features/goods/warehouses.tables'
import { householdMembersTable, householdsTable } from '../features/households/households.tables'
import {
  letterDraftsTable,
  letterPdfsTable,
  letterProtocolsTable,
  lettersTable,
  letterTemplatesTable,
} from '../features/letters/letters.tables'
import {
  referralCountersTable,
  referralDocumentsTable,
  referralEventsTable,
  referralsTable,
} from '../features/referrals/referrals.tables'
import {
  centreTable,
  deadlinesTable,
  listEntriesTable,
  picturesTable,
} from '../features/settings/settings.tables'
import {
  noteCitizensTable,
  noteDraftsTable,
  noteRewrapsTable,
  notesTable,
  noteVersionsTable,
} from '../features/notes/notes.tables'
import { keyPinsTable, notePoliciesTable, personalCodesTable } from '../features/notes/readers.tables'
import { consentsTable, custodyTable } from '../features/sessions/minors.tables'
import { risksTable } from '../features/sessions/risks.tables'
import { sessionCitizensTable, sessionsTable } from '../features/sessions/sessions.tables'
import { stocktakeLinesTable, stocktakesTable } from '../features/stocktakes/stocktakes.tables'
import { usersTable } from '../features/users/users.tables'
import { visitCitizensTable, visitServicesTable, visitsTable } from '../features/visits/visits.tables'

/** Every table TypeORM knows; compared with the migrations by a test. */
export const tables = [
  absencesTable,
  appointmentCitizensTable,
  appointmentsTable,
  auditTable,
  balancesTable,
  bodiesTable,
  citizenAssignmentsTable,
  citizenCountersTable,
  citizenSafeContactsTable,
  citizensTable,
  centreTable,
  deadlinesTable,
  copiesTable,
  deliveriesTable,
  basketLinesTable,
  basketsTable,
  decisionsTable,
  programmesTable,
  distributionDaysTable,
  parcelLotsTable,
  parcelsTable,
  handOverLinesTable,
  handOverMembersTable,
  handOversTable,
  draftsTable,
  groupsTable,
  householdMembersTable,
  householdsTable,
  itemPacksTable,
  itemsTable,
  listEntriesTable,
  localHolidaysTable,
  lotsTable,
  movementsTable,
  letterDraftsTable,
  letterPdfsTable,
  letterProtocolsTable,
  lettersTable,
  letterTemplatesTable,
  keyPinsTable,
  noteCitizensTable,
  noteDraftsTable,
  notePoliciesTable,
  noteRewrapsTable,
  notesTable,
  noteVersionsTable,
  personalCodesTable,
  picturesTable,
  problemsTable,
  queueTable,
  referralCountersTable,
  referralDocumentsTable,
  referralEventsTable,
  referralsTable,
  consentsTable,
  custodyTable,
  risksTable,
  sessionCitizensTable,
  sessionsTable,
  socialFactsTable,
  sourcesTable,
  stockNowTable,
  storeChecksTable,
  staffHoursTable,
  stocktakeLinesTable,
  stocktakesTable,
  usersTable,
  visitCitizensTable,
  visitServicesTable,
  visitsTable,
  waitingTable,
  warehousesTable,
] as unknown as readonly EntitySchema[]
