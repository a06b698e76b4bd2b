export { idleMinutes, openCentre } from './centre.store'
export { readDeadlines } from './deadlines.store'
export { seedSettings } from './keepCentre'
export {
  addMissingLists,
  findListEntry,
  listEntries,
  missingLists,
  openListEntry,
  refuseWithoutWords,
} from './lists.store'
export { paperHead } from './paperHead.document'
export { openPicture } from './pictures.store'
