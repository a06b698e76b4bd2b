import type { MigrationClass } from '../migrate'
import { Audit1795338000000 } from './20261122T0900_audit'
import { Users1795338600000 } from './20261122T0910_users'
import { Drafts1795339200000 } from './20261122T0920_drafts'

/** Every migration in the order in which it runs. A released one is never changed. */
export const migrations: readonly MigrationClass[] = [
  Audit1795338000000,
  Users1795338600000,
  Drafts1795339200000,
]
