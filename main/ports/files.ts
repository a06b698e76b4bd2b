/** What the person is asked to point at. The renderer never passes a path. */
export type FolderPurpose = 'copyTarget'
export type FilePurpose = 'copyToOpen' | 'logo' | 'coFundingImage'

/** The person's own places: every method but `isRemovable` shows a dialog, and `null` means it was cancelled. */
export interface Files {
  chooseFolder(connection: string, purpose: FolderPurpose): Promise<string | null>
  /** For `copyToOpen` the folder of a verified copy is chosen; for pictures a file. */
  chooseFile(connection: string, purpose: FilePurpose): Promise<string | null>
  /** Writes the bytes where the person points and returns the file's name without its folder. */
  saveAs(connection: string, suggestedName: string, bytes: Uint8Array): Promise<string | null>
}
