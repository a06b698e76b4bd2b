export { type HeldSession, heldSessions } from './forReports.store'
export { riskVisibleTo } from './risks.store'
export { openSession } from './sessions.store'
