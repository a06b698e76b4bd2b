/**
 * Where on the disk something the program knows could lie: the database's own file; the other files of its folder; the
 * folder of its verified copies; the log; what the window's engine keeps; the folder for temporary files.
 */
export const filePlaces = ['databaseFile', 'storeFolder', 'copies', 'log', 'window', 'temporary'] as const
export type FilePlace = (typeof filePlaces)[number]

export type PlaceSearched = {
  readonly place: FilePlace
  readonly files: number
  readonly bytes: number
  /** In how many files one of the patterns stood. */
  readonly hits: number
  /** Files that could not be read, or were beyond the limit. */
  readonly skipped: number
}

/** Every file that the program, the database driver or the window's engine may have written. */
export interface OwnFiles {
  /**
   * Looks for byte patterns. `copiesFolder`: where verified copies go, if anywhere. `progress` counts the places that are
   * done.
   */
  search(
    patterns: readonly Uint8Array[],
    copiesFolder: string | null,
    progress: (done: number) => void,
  ): Promise<readonly PlaceSearched[]>
}
