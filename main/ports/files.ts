/** What the person is asked to point at. The renderer never passes a path. */
export type FolderPurpose = 'copyTarget' | 'copyToOpen'

/** The person's own places: every method shows a dialog, and `null` means it was cancelled. */
export interface Files {
  chooseFolder(connection: string, purpose: FolderPurpose): Promise<string | null>
  /** The bytes of the file the person points at, at most `mostBytes` + 1 of them, so that too many are noticed. */
  choosePicture(connection: string, mostBytes: number): Promise<Uint8Array | null>
  /** Writes the bytes where the person points and returns the file's name without its folder. */
  saveAs(connection: string, suggestedName: string, bytes: Uint8Array): Promise<string | null>
}
