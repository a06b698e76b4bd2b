import { isInviteSlot, isPasswordSlot, type UserEntry } from './keyFile'

/** A user as the sign-in screen may show it. */
export type KnownUser = {
  readonly id: string
  readonly name: string
  readonly state: 'invited' | 'active' | 'revoked'
  readonly hasPassword: boolean
  /** End of the open invite, milliseconds since 1970; `null` without one. */
  readonly inviteExpires: number | null
}

export function knownUser(user: UserEntry): KnownUser {
  return {
    id: user.uid,
    name: user.name,
    state: user.state,
    hasPassword: user.slots.some(isPasswordSlot),
    inviteExpires: user.slots.find(isInviteSlot)?.expires ?? null,
  }
}
