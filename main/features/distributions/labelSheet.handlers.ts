import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { Language } from '../../../shared/i18n'
import { say } from '../../../shared/i18n/say'
import type { Handlers, TaskContext } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { listEntries } from '../settings'
import { openDay } from './days.store'
import { labelSheetContent } from './labelSheet.document'
import { drawnPaper } from './papers'
import { parcelsOfDay } from './parcels.store'

type Names = 'labelSheet' | 'printLabelSheet' | 'saveLabelSheet'

export const labelSheetHandlers: Pick<Handlers<typeof distributionsContract>, Names> = {
  async labelSheet(context, { dayId, language }) {
    const { bytes, fileName, households } = await drawn(context, dayId, language)
    await context.write((_writer, audit) => audit(dayId, { households }))
    return { pdf: Buffer.from(bytes).toString('base64'), fileName }
  },

  async printLabelSheet(context, { dayId }) {
    const { read, write, printer, actor } = context
    const { parcels } = await read((reader) => parcelsShown(context, reader, dayId))
    const printed = await printer.print(actor.connection)
    if (printed) await write((_writer, audit) => audit(dayId, { households: parcels.length }))
    return { printed }
  },

  async saveLabelSheet(context, { dayId, language }) {
    const { bytes, fileName, households } = await drawn(context, dayId, language)
    const saved = await context.files.saveAs(context.actor.connection, fileName, bytes)
    if (saved !== null) await context.write((_writer, audit) => audit(dayId, { households }))
    return { fileName: saved }
  },
}

type Read = Parameters<Parameters<TaskContext['read']>[0]>[0]
function parcelsShown({ actor, now }: TaskContext, reader: Read, dayId: string) {
  const day = openDay(reader, dayId)
  const { parcels } = parcelsOfDay(reader, { actor, day: day.day, now: now() }, dayId)
  return { day, parcels: parcels.map(({ line }) => line) }
}

async function drawn(context: TaskContext, dayId: string, language: Language) {
  const { day, content } = await context.read((reader) => {
    const { day, parcels } = parcelsShown(context, reader, dayId)
    const islands = new Map(listEntries(reader, 'localities').map((entry) => [entry.code, entry[language]]))
    return { day, content: labelSheetContent(day, parcels, language, (code) => islands.get(code) ?? code) }
  })
  const households = content.labels.length
  if (households === 0) throw ruleBroken('distributions.noLabels')
  const bytes = await drawnPaper(
    context.drawing,
    { layout: 'labelSheet', content },
    { unprintable: 'distributions.labelsUnprintable', timedOut: 'distributions.labelsTimedOut' },
  )
  return { bytes, households, fileName: say(language, 'distributions:labelSheet.fileName', { day: day.day }) }
}
