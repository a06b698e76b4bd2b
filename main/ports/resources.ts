import type { List } from '../../shared/values/listEntry'

/** The shipped data that a new store begins with. */
export interface Resources {
  readLists(): readonly List[]
  /** The file as it is shipped; the directory checks it itself. */
  readDirectory(): unknown
}
