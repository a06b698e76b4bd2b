import type { Report } from '../../../shared/features/reports/report'
import type { ReportContent } from '../../../shared/features/reports/reportContent'
import { type Centre, inLanguage } from '../../../shared/features/settings/centre'
import type { Language } from '../../../shared/i18n'
import { say } from '../../../shared/i18n/say'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { paperHead } from '../settings'

/** Everything a report says on paper, word for word; `today` is the day on which it was drawn. */
export function reportContent(
  report: Report,
  centre: Centre,
  { language, today }: { readonly language: Language; readonly today: IsoDate },
): ReportContent {
  return {
    language,
    title: report.title,
    date: today,
    issuer: paperHead(centre, language),
    placeAndDate: [inLanguage(centre.place, language), formatGreekDate(today)].filter(Boolean).join(', '),
    heading: report.title,
    period: report.period,
    drawn: report.drawn,
    tables: report.tables.map(({ title, notes, headers, rows }) => ({
      title,
      notes,
      headers,
      rows: rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
    })),
    nothing: say(language, 'reports:nothing'),
    footer: {
      text: [report.title, report.period].join(', '),
      page: say(language, 'reports:paper.page'),
    },
  }
}
