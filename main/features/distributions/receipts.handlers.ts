import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { Language } from '../../../shared/i18n'
import { say } from '../../../shared/i18n/say'
import { dayInAthens, type IsoInstant } from '../../../shared/values/isoDate'
import type { Handlers, TaskContext } from '../../dispatch/context'
import { assertMayOpen } from '../citizens'
import { auditOf } from './handOvers'
import { openHandOverRow } from './handOvers.store'
import type { HandOverRow } from './handOvers.tables'
import { drawnPaper } from './papers'
import { receiptContent, type ReceiptFacts } from './receipt.document'

type Names = 'receipt' | 'printReceipt' | 'saveReceipt'

export const receiptsHandlers: Pick<Handlers<typeof distributionsContract>, Names> = {
  async receipt(context, { id, language }) {
    const { row, bytes } = await drawn(context, id, language)
    await context.write((_writer, audit) => audit(id, auditOf(row)))
    return { pdf: Buffer.from(bytes).toString('base64'), fileName: fileNameOf(row, language) }
  },

  async printReceipt({ read, write, printer, actor }, { id }) {
    const row = await read((reader) => openHandOverRow(reader, actor, id))
    const printed = await printer.print(actor.connection)
    if (printed) await write((_writer, audit) => audit(id, auditOf(row)))
    return { printed }
  },

  async saveReceipt(context, { id, language }) {
    const { row, bytes } = await drawn(context, id, language)
    const fileName = await context.files.saveAs(context.actor.connection, fileNameOf(row, language), bytes)
    if (fileName !== null) await context.write((_writer, audit) => audit(id, auditOf(row)))
    return { fileName }
  },
}

/** Drawn from what was kept with the hand-over: a kill before the paper came out loses nothing. */
async function drawn({ read, drawing, actor }: TaskContext, id: string, language: Language) {
  const row = await read((reader) => openHandOverRow(reader, actor, id))
  const facts = JSON.parse(row.receipt) as ReceiptFacts
  // A member who sees the household by another card does not read a hidden name off its paper.
  await read((reader) => facts.named.forEach((citizenId) => assertMayOpen(reader, actor, citizenId)))
  const undone =
    row.undoneAt === null
      ? null
      : { day: dayInAthens(row.undoneAt as IsoInstant), reason: row.undoneReason ?? '' }
  const content = receiptContent(facts, language, undone)
  const bytes = await drawnPaper(
    drawing,
    { layout: 'goodsReceipt', content },
    { unprintable: 'distributions.unprintable', timedOut: 'distributions.drawingTimedOut' },
  )
  return { row, bytes }
}

const fileNameOf = ({ year, serial }: HandOverRow, language: Language): string =>
  say(language, 'distributions:receipt.fileName', { year, serial })
