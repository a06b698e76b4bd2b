export { riskVisibleTo } from './risks.store'
export { openSession } from './sessions.store'
