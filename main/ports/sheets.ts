/** A list as it stands on the screen: everything is text, so that no cell is ever taken for a formula. */
export type SheetTable = {
  /** Name of the sheet, at most 31 characters. */
  readonly title: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Makes the files that people take along into Excel. */
export interface Sheets {
  xlsx(table: SheetTable): Promise<Uint8Array>
  /** UTF-8 with byte-order mark, semicolons and CRLF: what a Greek Excel opens by a double click. */
  csv(table: SheetTable): Uint8Array
}
