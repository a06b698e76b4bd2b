import type { userStates } from '../../../shared/features/users/user'
import { defineEntity } from '../../database/entity'

export type UserRow = {
  id: string
  version: number
  signInName: string
  fullName: string
  title: string
  /** Role names with blanks between them. */
  roles: string
  state: (typeof userStates)[number]
  createdAt: string
  language: 'el' | 'en' | null
}

export const usersTable = defineEntity<UserRow>({
  table: 'users',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    signInName: { type: 'text' },
    fullName: { type: 'text' },
    title: { type: 'text' },
    roles: { type: 'text' },
    state: { type: 'text' },
    createdAt: { type: 'text' },
    language: { type: 'text', nullable: true },
  },
  indices: [{ name: 'users_sign_in_name', columns: ['signInName'], unique: true }],
  checks: [{ name: 'users_state', expression: `"state" IN ('invited', 'active', 'blocked')` }],
})
