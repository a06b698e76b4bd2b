import { roles, type Role } from '../../../shared/contract/operation'
import type { User } from '../../../shared/features/users/user'
import type { Reader } from '../../database/reader'
import { Failed } from '../../dispatch/failed'
import type { Writer } from '../../database/writer'
import type { UserRow } from './users.tables'

const columns = 'id, version, signInName, fullName, title, roles, state, language'

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

/** Remembers the language a person chose; no new version, because nobody else's change is overwritten by it. */
export function rememberLanguage(writer: Writer, id: string, language: 'el' | 'en'): void {
  writer.run('UPDATE users SET language = ? WHERE id = ?', language, id)
}

function userOf(row: UserRow): User {
  const { id, version, signInName, fullName, title, state, language } = row
  return { id, version, signInName, fullName, title, state, language, roles: rolesOf(row.roles) }
}

function rolesOf(text: string): Role[] {
  const held = text.split(' ')
  return roles.filter((role) => held.includes(role))
}
