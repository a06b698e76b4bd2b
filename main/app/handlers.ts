import type { Contract } from '../../shared/contract'
import type { Handlers } from '../dispatch/context'
import { citizensHandlers } from '../features/citizens/citizens.handlers'
import { draftsHandlers } from '../features/drafts/drafts.handlers'
import { householdsHandlers } from '../features/households/households.handlers'
import { usersHandlers } from '../features/users/users.handlers'
import { vaultHandlers } from '../features/vault/vault.handlers'

/** Every feature of the contract with its handlers; the compiler tells which one is missing. */
export const handlers: { readonly [Feature in keyof Contract]: Handlers<Contract[Feature]> } = {
  citizens: citizensHandlers,
  drafts: draftsHandlers,
  households: householdsHandlers,
  users: usersHandlers,
  vault: vaultHandlers,
}
