import { citizensContract } from '../features/citizens/citizens.contract'
import { draftsContract } from '../features/drafts/drafts.contract'
import { householdsContract } from '../features/households/households.contract'
import { usersContract } from '../features/users/users.contract'
import { vaultContract } from '../features/vault/vault.contract'

/** Every operation of the program. Whoever may do what is written here and nowhere else. */
export const contract = {
  citizens: citizensContract,
  drafts: draftsContract,
  households: householdsContract,
  users: usersContract,
  vault: vaultContract,
} as const
export type Contract = typeof contract
