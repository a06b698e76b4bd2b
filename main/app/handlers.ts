import type { Contract } from '../../shared/contract'
import type { Handlers } from '../dispatch/context'
import { draftsHandlers } from '../features/drafts/drafts.handlers'
import { usersHandlers } from '../features/users/users.handlers'
import { vaultHandlers } from '../features/vault/vault.handlers'

/** Every feature of the contract with its handlers; the compiler tells which one is missing. */
export const handlers: { readonly [Feature in keyof Contract]: Handlers<Contract[Feature]> } = {
  drafts: draftsHandlers,
  users: usersHandlers,
  vault: vaultHandlers,
}
