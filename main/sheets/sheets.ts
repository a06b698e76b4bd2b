import Papa from 'papaparse'
import writeExcelFile from 'write-excel-file/node'
import type { Sheets, SheetTable } from '../ports/sheets'

/** Excel refuses these in the name of a sheet. */
const refusedInTitle = /[\\/?*[\]:]/g
const longestTitle = 31

export const sheets: Sheets = {
  async xlsx({ title, headers, rows }) {
    const head = headers.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
    // Typed as text: Excel shows «=1+1» and does not count it.
    const body = rows.map((row) => row.map((value) => ({ value, type: String })))
    const file = writeExcelFile([head, ...body], {
      sheet: title.replace(refusedInTitle, ' ').slice(0, longestTitle) || 'Kentro',
      columns: widths(headers, rows),
      stickyRowsCount: 1,
    })
    return new Uint8Array(await file.toBuffer())
  },

  csv({ headers, rows }: SheetTable) {
    const text = Papa.unparse([[...headers], ...rows.map((row) => [...row])], {
      delimiter: ';',
      newline: '\r\n',
      // OWASP: a cell that begins with one of these is run as a formula; an apostrophe makes it text.
      escapeFormulae: /^[=+\-@\t\r\n]|^\s+[=+\-@]/,
    })
    return new TextEncoder().encode(`\uFEFF${text}\r\n`)
  },
}

function widths(headers: readonly string[], rows: readonly (readonly string[])[]) {
  return headers.map((header, column) => ({
    width: Math.min(
      60,
      Math.max(header.length, ...rows.slice(0, 200).map((row) => row[column]?.length ?? 0)) + 2,
    ),
  }))
}
