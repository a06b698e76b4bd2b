import type { Role } from '../../contract/operation'

/** Who moves goods and keeps the items; everybody signed in reads the stock, which names no citizen. */
export const goodsRoles = ['reception', 'socialWorker', 'supervisor'] as const satisfies readonly Role[]
