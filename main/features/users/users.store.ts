import { roles, type Role } from '../../../shared/contract/operation'
import type { User } from '../../../shared/features/users/user'
import type { Reader } from '../../database/reader'
import { Failed } from '../../dispatch/failed'
import type { UserRow } from './users.tables'

const columns = 'id, version, signInName, fullName, title, roles, state'

export function listUsers(reader: Reader): User[] {
  return reader.all<UserRow>(`SELECT ${columns} FROM users ORDER BY fullName LIMIT 500`).map(userOf)
}

export function findUser(reader: Reader, id: string): User | null {
  const row = reader.get<UserRow>(`SELECT ${columns} FROM users WHERE id = ?`, id)
  return row ? userOf(row) : null
}

/** @throws Failed notFound */
export function openUser(reader: Reader, id: string): User {
  const user = findUser(reader, id)
  if (!user) throw new Failed({ code: 'notFound', subject: 'users.user' })
  return user
}

export function findBySignInName(reader: Reader, signInName: string): User | null {
  const row = reader.get<UserRow>(`SELECT ${columns} FROM users WHERE signInName = ?`, signInName)
  return row ? userOf(row) : null
}

function userOf(row: UserRow): User {
  const { id, version, signInName, fullName, title, state } = row
  return { id, version, signInName, fullName, title, state, roles: rolesOf(row.roles) }
}

function rolesOf(text: string): Role[] {
  const held = text.split(' ')
  return roles.filter((role) => held.includes(role))
}
