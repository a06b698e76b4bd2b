/** What the host knows of the program it runs. */
export interface AppInfo {
  readonly version: string
  /** The stand-in shell makes practice stores only, Electron real ones only. */
  readonly practice: boolean
  /** Folder of the store: the database, its two key-file copies. */
  readonly storeFolder: string
  /** What the window's engine writes; the log lies in its folder `logs`. */
  readonly windowFolder: string
  /** Where every program of the PC puts what it needs for a while; this one puts nothing there. */
  readonly temporaryFolder: string
  /** Folder of shipped files: fonts, letters, lists. */
  readonly resourcesFolder: string
}
