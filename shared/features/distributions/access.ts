import type { Role } from '../../contract/operation'

/** Who keeps programmes and baskets, and decides who fulfils their criteria. */
export const programmeRoles = ['socialWorker', 'supervisor'] as const satisfies readonly Role[]
