export { idleMinutes, openCentre } from './centre.store'
export { readDeadlines } from './deadlines.store'
export { seedSettings } from './keepCentre'
export {
  addMissingLists,
  eachOf,
  findListEntry,
  listEntries,
  missingLists,
  openListEntry,
  refuseUnlisted,
  refuseWithoutWords,
} from './lists.store'
export { paperHead } from './paperHead.document'
export { openPicture } from './pictures.store'
