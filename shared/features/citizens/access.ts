import type { Role } from '../../contract/operation'

/** Who opens citizens' cards at all: the administrator keeps people and settings, never cards. */
export const cardRoles = [
  'reception',
  'socialWorker',
  'psychologist',
  'supervisor',
] as const satisfies readonly Role[]
/** Who sees social facts, vulnerable groups and presenting problems too. */
export const caseRoles = ['socialWorker', 'psychologist', 'supervisor'] as const satisfies readonly Role[]
