import type { EntitySchema } from 'typeorm'
import { auditTable } from '../dispatch/audit.tables'
import { draftsTable } from '../features/drafts/drafts.tables'
import { usersTable } from '../features/users/users.tables'

/** Every table TypeORM knows; compared with the migrations by a test. */
export const tables = [auditTable, draftsTable, usersTable] as unknown as readonly EntitySchema[]
