export { idleMinutes, openCentre } from './centre.store'
export { seedSettings } from './keepCentre'
export { findListEntry, listEntries, openListEntry } from './lists.store'
export { openPicture } from './pictures.store'
