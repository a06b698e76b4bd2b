/** The system's clipboard, which all programs of the PC share. */
export interface Clipboard {
  write(text: string): Promise<void>
  /** Empty when there is no text on it. */
  read(): Promise<string>
  clear(): void
}
