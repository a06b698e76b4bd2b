import { contract } from '../../shared/contract'
import type { Operation } from '../../shared/contract/operation'
import type { OperationName, OutputOf } from './client'

/**
 * Commands whose answer is what a recorded reading («άνοιξε την καρτέλα») would bring. The screen takes it from
 * there, so that the trail tells of one opening per opening, not of one more per command.
 */
type Brought = { readonly [N in OperationName]?: (value: NonNullable<OutputOf<N>>) => readonly unknown[] }

/** Where `useQuery` keeps the answers. */
const card = ({ id }: { id: string }) => ['citizens', 'citizens.open', { id }]
const facts = ({ citizenId }: { citizenId: string }) => [
  'citizens',
  'citizens.openSocialFacts',
  { citizenId },
]
const referral = ({ id }: { id: string }) => ['referrals', 'referrals.open', { id }]

export const broughtAnswers: Brought = {
  'citizens.register': card,
  'citizens.correct': card,
  'citizens.informed': card,
  'citizens.archive': card,
  'citizens.reopen': card,
  'citizens.addSafeContact': card,
  'citizens.removeSafeContact': card,
  'citizens.restrict': card,
  'citizens.assign': card,
  'citizens.unassign': card,
  'citizens.lift': card,
  'citizens.recordSocialFacts': facts,
  'citizens.addGroup': facts,
  'citizens.endGroup': facts,
  'citizens.addProblem': facts,
  'citizens.endProblem': facts,
  'referrals.correct': referral,
  'referrals.withdraw': referral,
  'referrals.close': referral,
  'referrals.reopen': referral,
}

/** The key under which the answer of this command is kept, or null where it brings none. */
export function keyOfBrought(name: OperationName, value: unknown): readonly unknown[] | null {
  const keyOf = broughtAnswers[name] as ((value: unknown) => readonly unknown[]) | undefined
  return keyOf && value !== null ? keyOf(value) : null
}

/** Whether asking this again writes into the audit trail. */
export function isRecorded(name: unknown): boolean {
  const [feature = '', operation = ''] = String(name).split('.')
  const found = (contract as Record<string, Record<string, Operation>>)[feature]?.[operation]
  return typeof found?.audit === 'string'
}
