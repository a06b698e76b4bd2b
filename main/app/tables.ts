import type { EntitySchema } from 'typeorm'
import { auditTable } from '../dispatch/audit.tables'
import {
  citizenAssignmentsTable,
  citizenCountersTable,
  citizenNameKeysTable,
  citizenSafeContactsTable,
  citizensTable,
} from '../features/citizens/citizens.tables'
import { groupsTable, problemsTable, socialFactsTable } from '../features/citizens/socialFacts.tables'
import { draftsTable } from '../features/drafts/drafts.tables'
import { householdMembersTable, householdsTable } from '../features/households/households.tables'
import { usersTable } from '../features/users/users.tables'

/** Every table TypeORM knows; compared with the migrations by a test. */
export const tables = [
  auditTable,
  citizenAssignmentsTable,
  citizenCountersTable,
  citizenNameKeysTable,
  citizenSafeContactsTable,
  citizensTable,
  draftsTable,
  groupsTable,
  householdMembersTable,
  householdsTable,
  problemsTable,
  socialFactsTable,
  usersTable,
] as unknown as readonly EntitySchema[]
