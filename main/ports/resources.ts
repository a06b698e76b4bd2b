import type { BodySeed, List } from '../../shared/values/listEntry'

/** The shipped data that a new store begins with. */
export interface Resources {
  readLists(): readonly List[]
  readDirectory(): readonly BodySeed[]
}
