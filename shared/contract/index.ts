import { draftsContract } from '../features/drafts/drafts.contract'
import { usersContract } from '../features/users/users.contract'
import { vaultContract } from '../features/vault/vault.contract'

/** Every operation of the program. Whoever may do what is written here and nowhere else. */
export const contract = {
  drafts: draftsContract,
  users: usersContract,
  vault: vaultContract,
} as const
export type Contract = typeof contract
