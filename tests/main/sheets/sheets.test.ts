import Papa from 'papaparse'
import readXlsxFile from 'read-excel-file/node'
import { sheets } from '../../../main/sheets/sheets'

const dangerous = [
  '=1+1',
  '+1',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  "=cmd|' /C calc'!A0",
  ' =1',
  '"quoted";;',
  'a;b',
  'δύο\nγραμμές',
]
const table = {
  title: 'Πολίτες: όλοι/ες?',
  headers: ['Επώνυμο', 'ΑΦΜ'],
  rows: dangerous.map((text) => [text, '012345678']),
}

test('Excel opens every cell as the text it is', async () => {
  const bytes = await sheets.xlsx(table)
  const [first] = (await readXlsxFile(Buffer.from(bytes), { trim: false })) as unknown as {
    data: unknown[][]
  }[]
  expect(first!.data.slice(1).map(([text]) => text)).toEqual(dangerous)
  expect(first!.data.slice(1).every(([, afm]) => afm === '012345678')).toBe(true)
})

test('a CSV cell never begins as a formula, and a Greek Excel reads it', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(sheets.csv(table))
  expect(text.startsWith('\uFEFFΕπώνυμο;ΑΦΜ\r\n')).toBe(true)
  const rows = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' }).data.slice(1)
  expect(rows.map(([cell]) => cell)).toHaveLength(dangerous.length)
  for (const [cell = ''] of rows) expect(cell).not.toMatch(/^[=+\-@\t\r]|^\s+[=+\-@]/)
})
