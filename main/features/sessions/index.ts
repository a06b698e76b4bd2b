export { openSession } from './sessions.store'
