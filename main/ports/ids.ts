/** The only source of record ids: UUID version 7, which sorts by time of making. */
export interface Ids {
  next(): string
}
