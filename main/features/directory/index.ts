export { openBody, refreshByAnswer, seedDirectory } from './directory.store'
