import type { users as el } from '../el/users'
import type { Messages } from '../messages'

export const users = {
  subjects: { user: 'user', signInName: 'sign-in name' },
  rules: {
    lastAdministrator: 'This is the last administrator. Give the role to somebody else first.',
    lastSupervisor: 'This is the last supervisor. Give the role to somebody else first.',
    notYourself: 'You cannot block yourself. Ask another administrator.',
    wrongCurrentPassword: 'The current password is not right. Check the keyboard language.',
  },
  audit: {
    invited: 'User invited',
    reinvited: 'User invited anew (forgotten password)',
    corrected: 'User details or roles changed',
    blocked: 'User blocked',
    passwordChanged: 'Password changed',
  },
} as const satisfies Messages<typeof el>
