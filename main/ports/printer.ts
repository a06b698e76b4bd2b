/** Prints what the window's print view shows, through the system's own dialog. */
export interface Printer {
  /** Resolves `false` when the person cancelled the dialog. */
  print(connection: string): Promise<boolean>
}
