import { whyIndispensable } from '../../../../main/features/users/users.rules'
import type { Role } from '../../../../shared/contract/operation'
import type { User } from '../../../../shared/features/users/user'

const user = (id: string, roles: Role[], state: User['state'] = 'active'): User => ({
  id,
  version: 1,
  signInName: id,
  fullName: id,
  title: '',
  roles,
  state,
  language: 'el',
})

test('the last active administrator and the last active supervisor cannot go', () => {
  const eleni = user('eleni', ['administrator', 'supervisor'])
  const blocked = user('old', ['administrator', 'supervisor'], 'blocked')
  const invited = user('new', ['administrator', 'supervisor'], 'invited')
  const all = [eleni, blocked, invited]
  expect(whyIndispensable(eleni, [], all)).toBe('users.lastAdministrator')
  expect(whyIndispensable(eleni, ['administrator'], all)).toBe('users.lastSupervisor')
  expect(whyIndispensable(eleni, ['administrator', 'supervisor', 'reception'], all)).toBeNull()
})

test('with a second one the first may go, and whoever is not active may always', () => {
  const eleni = user('eleni', ['administrator'])
  const nikos = user('nikos', ['administrator'])
  expect(whyIndispensable(eleni, [], [eleni, nikos])).toBeNull()
  const waiting = user('new', ['supervisor'], 'invited')
  expect(whyIndispensable(waiting, [], [waiting])).toBeNull()
})
