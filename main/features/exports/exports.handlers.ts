import type { exportsContract } from '../../../shared/features/exports/exports.contract'
import type { Handlers } from '../../dispatch/context'

export const exportsHandlers: Handlers<typeof exportsContract> = {
  async save({ write, files, sheets, actor, today }, { title, format, headers, rows }) {
    const table = { title, headers, rows }
    const bytes = format === 'xlsx' ? await sheets.xlsx(table) : sheets.csv(table)
    // Recorded before it leaves: what was taken out cannot be taken back.
    await write((_writer, audit) => audit(null, { list: title, format, rows: rows.length }))
    return { file: await files.saveAs(actor.connection, `${fileNameOf(title)}-${today()}.${format}`, bytes) }
  },

  async print({ write, printer, actor }, { title, rows }) {
    await write((_writer, audit) => audit(null, { list: title, rows }))
    return { printed: await printer.print(actor.connection) }
  },

  async copyText({ copyText }, { text }) {
    await copyText(text)
    return null
  },
}

function fileNameOf(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}
