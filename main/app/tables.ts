import type { EntitySchema } from 'typeorm'
import { auditTable } from '../dispatch/audit.tables'
import {
  citizenAssignmentsTable,
  citizenCountersTable,
  citizenSafeContactsTable,
  citizensTable,
} from '../features/citizens/citizens.tables'
import { groupsTable, problemsTable, socialFactsTable } from '../features/citizens/socialFacts.tables'
import { bodiesTable } from '../features/directory/directory.tables'
import { copiesTable } from '../features/backup/backup.tables'
import { draftsTable } from '../features/drafts/drafts.tables'
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
import { centreTable, listEntriesTable, picturesTable } from '../features/settings/settings.tables'
import { usersTable } from '../features/users/users.tables'
import { visitCitizensTable, visitServicesTable, visitsTable } from '../features/visits/visits.tables'

/** Every table TypeORM knows; compared with the migrations by a test. */
export const tables = [
  auditTable,
  bodiesTable,
  citizenAssignmentsTable,
  citizenCountersTable,
  citizenSafeContactsTable,
  citizensTable,
  centreTable,
  copiesTable,
  draftsTable,
  groupsTable,
  householdMembersTable,
  householdsTable,
  listEntriesTable,
  letterDraftsTable,
  letterPdfsTable,
  letterProtocolsTable,
  lettersTable,
  letterTemplatesTable,
  picturesTable,
  problemsTable,
  referralCountersTable,
  referralDocumentsTable,
  referralEventsTable,
  referralsTable,
  socialFactsTable,
  usersTable,
  visitCitizensTable,
  visitServicesTable,
  visitsTable,
] as unknown as readonly EntitySchema[]
