import type { Role } from '../../contract/operation'

/** Who writes session notes: those whom the law binds to silence about what they hear in a session. */
export const noteWriters = ['psychologist', 'socialWorker'] as const satisfies readonly Role[]
