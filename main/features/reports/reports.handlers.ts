import type { Report, ReportRequest } from '../../../shared/features/reports/report'
import type { reportsContract } from '../../../shared/features/reports/reports.contract'
import { say } from '../../../shared/i18n/say'
import { formatGreekInstant, type IsoDate, type IsoInstant } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Handlers, TaskContext } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { DrawingFailed } from '../../ports/drawing'
import { findListEntry, openCentre, openPicture } from '../settings'
import { countedList } from './countedLists'
import { goodsTables, stockTables } from './goodsTables'
import { handOverTables } from './handOverTables'
import { indicatorTables } from './indicatorTables'
import { sessionTables } from './sessionTables'
import { reportContent } from './report.document'
import { outgoingTable, periodOf, shownTable } from './reportWords'

/** @throws Failed where the period ends before it begins */
function tablesOf(reader: Reader, request: ReportRequest, today: IsoDate) {
  if (request.part === 'stock') return stockTables(reader, request, today)
  if (request.from > request.until) throw ruleBroken('reports.endsBeforeItBegins')
  if (request.part === 'goods') return goodsTables(reader, request)
  if (request.part === 'sessions') return sessionTables(reader, request)
  return request.part === 'handOvers' ? handOverTables(reader, request) : indicatorTables(reader, request)
}

const headOf = (request: ReportRequest, now: IsoInstant): Omit<Report, 'tables'> => ({
  title: titleOf(request),
  period: periodOf(request),
  drawn: say(request.language, 'reports:drawn', { at: formatGreekInstant(now) }),
})
const titleOf = ({ language, part }: ReportRequest) => say(language, `reports:parts.${part}`)

/** A store from before the rule keeps the strictness the rule begins with. */
const usualLeast = 5

type Moment = Pick<TaskContext, 'now' | 'today'>

function outgoingReport(reader: Reader, request: ReportRequest, { now, today }: Moment): Report {
  const least = findListEntry(reader, 'reportRules', 'smallCounts')?.number ?? usualLeast
  return {
    ...headOf(request, now()),
    tables: tablesOf(reader, request, today()).map((table) => outgoingTable(table, least, request.language)),
  }
}

async function drawn(context: TaskContext, request: ReportRequest): Promise<Uint8Array> {
  const { read, drawing, today } = context
  const { logo, content } = await read((reader) => {
    const { centre } = openCentre(reader)
    const report = outgoingReport(reader, request, context)
    return {
      content: reportContent(report, centre, { language: request.language, today: today() }),
      logo: centre.logo && openPicture(reader, centre.logo.id).bytes,
    }
  })
  try {
    return await drawing.draw({ layout: 'report', content, ...(logo ? { pictures: { logo } } : {}) })
  } catch (error) {
    if (error instanceof DrawingFailed && error.problem.code === 'unprintableCharacters')
      throw ruleBroken('reports.unprintable', {
        characters: error.problem.characters.slice(0, 10).join(' '),
      })
    throw error
  }
}

/** What was taken out, for the trail. */
const what = ({ part, from, until }: ReportRequest) => ({ part, from, until })

export const reportsHandlers: Handlers<typeof reportsContract> = {
  figures: ({ reader, today, now }, request) => ({
    ...headOf(request, now()),
    tables: tablesOf(reader, request, today()).map((table) => shownTable(table, request.language)),
  }),

  counted({ reader, actor, audit }, request) {
    const { opens, from, until } = request
    audit(null, { list: opens.list, from, until })
    return countedList(reader, actor, request)
  },

  outgoing(context, request) {
    context.audit(null, what(request))
    return outgoingReport(context.reader, request, context)
  },

  async paper(context, request) {
    const pdf = await drawn(context, request)
    await context.write((_writer, audit) => audit(null, what(request)))
    return { pdf: Buffer.from(pdf).toString('base64') }
  },

  async savePaper(context, request) {
    const pdf = await drawn(context, request)
    const name = `${titleOf(request).replace(/[^\p{L}\p{N}]+/gu, '-')}-${request.from}-${request.until}.pdf`
    const fileName = await context.files.saveAs(context.actor.connection, name, pdf)
    if (fileName !== null) await context.write((_writer, audit) => audit(null, what(request)))
    return { fileName }
  },
}
