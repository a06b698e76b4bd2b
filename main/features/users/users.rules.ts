import type { Role } from '../../../shared/contract/operation'
import type { User } from '../../../shared/features/users/user'
import type { RuleKey } from '../../../shared/i18n'

/** Without these two nobody could let a colleague in, and no letter could be signed. */
const indispensable: readonly { role: Role; rule: RuleKey }[] = [
  { role: 'administrator', rule: 'users.lastAdministrator' },
  { role: 'supervisor', rule: 'users.lastSupervisor' },
]

/** The rule that forbids that `user` goes on with `remaining` roles (none when blocked), or null. */
export function whyIndispensable(
  user: User,
  remaining: readonly Role[],
  all: readonly User[],
): RuleKey | null {
  const others = all.filter(({ id, state }) => id !== user.id && state === 'active')
  for (const { role, rule } of indispensable) {
    const gives = user.state === 'active' && user.roles.includes(role) && !remaining.includes(role)
    if (gives && !others.some((other) => other.roles.includes(role))) return rule
  }
  return null
}
