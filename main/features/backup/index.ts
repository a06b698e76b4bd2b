export { checkIsDue, copyIsDue } from './backup.rules'
export { keepCopy, keepFailure, readCopies } from './backup.store'
export { keepStoreCheck, readStoreChecks } from './storeChecks.store'
