export { copyIsDue } from './backup.rules'
export { keepCopy, keepFailure, readCopies } from './backup.store'
