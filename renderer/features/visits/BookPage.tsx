import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { Visit } from '../../../shared/features/visits/visit'
import { addDays, formatGreekDate, isIsoDate, type IsoDate, weekdayOf } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useListView } from '../../api/useListView'
import { Button } from '../../ui/Button'
import { DateControl } from '../../ui/fields/GreekDateField'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { PageHeader } from '../../ui/page/PageHeader'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { useUi } from '../../ui/UiProvider'
import { CorrectVisitDialog } from './CorrectVisitDialog'
import { useBook } from './useBook'
import { useBookColumns } from './useBookColumns'

const spans = ['today', 'week', 'month'] as const
type Span = (typeof spans)[number]

const filtersSchema = z.object({ span: z.enum(spans) })
const oneDay: { span: Span } = { span: 'today' }

/** The Βιβλίο κίνησης of a day or of more days. */
export function BookPage() {
  const { t } = useTranslation('visits')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const failureText = useFailureText()
  const startOf: Record<Span, IsoDate> = {
    today: today(),
    week: addDays(today(), -((weekdayOf(today()) + 6) % 7)),
    month: `${today().slice(0, 8)}01` as IsoDate,
  }
  // A span is kept and moves with the calendar; days that are typed hold this once.
  const view = useListView('book', filtersSchema, oneDay)
  const { span } = view.filters
  const [typed, setTyped] = useState<{ from: string | null; until: string | null } | null>(null)
  const { from, until } = typed ?? { from: startOf[span], until: today() }
  const asked = isIsoDate(from) && isIsoDate(until) && from <= until ? { from, until } : null
  const { rows, totals, failure, showMore, all } = useBook(
    asked ?? { from: today(), until: today() },
    view.known && asked !== null,
  )
  const [correcting, setCorrecting] = useState<Visit | null>(null)
  const columns = useBookColumns(setCorrecting)
  const whose = correcting?.citizens[0]
  const undone = rows.filter((visit) => visit.undone).length
  return (
    <>
      <PageHeader
        title={t('screen.book.title')}
        subtitle={totals ? t('screen.book.totals', totals) : undefined}
        actions={
          <Button keys={{ code: 'KeyN', alt: true }} onClick={() => navigate('/visits/next')}>
            {t('screen.steps.title')}
          </Button>
        }
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <FilterChips
        label={t('screen.book.days')}
        chips={spans.map((each) => ({
          key: each,
          label: t(`screen.book.${each}`),
          active: from === startOf[each] && until === today(),
        }))}
        onToggle={(key) => {
          setTyped(null)
          view.change({ span: key as Span })
        }}
      />
      <div className="k-columns k-columns-3">
        <DateControl
          label={t('screen.book.from')}
          value={from}
          onChange={(day) => setTyped({ from: day, until })}
          error={from !== null && !isIsoDate(from) ? t('screen.book.noDay') : undefined}
        />
        <DateControl
          label={t('screen.book.until')}
          value={until}
          onChange={(day) => setTyped({ from, until: day })}
          error={until !== null && !isIsoDate(until) ? t('screen.book.noDay') : undefined}
        />
      </div>
      <Table
        label={t('screen.book.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ citizens }) => citizens[0] && navigate(`/citizens/${citizens[0].id}`)}
        {...(totals ? { total: totals.entries + undone } : {})}
        takeOut={{
          title: t('screen.book.title'),
          subtitle: asked ? [asked.from, asked.until].map(formatGreekDate).join(' – ') : '',
          all,
        }}
        empty={<EmptyState title={t('screen.book.empty')}>{t('screen.book.emptyText')}</EmptyState>}
      />
      {showMore && <Button onClick={showMore}>{t('screen.book.more')}</Button>}
      {correcting && whose && (
        <CorrectVisitDialog visit={correcting} of={whose.id} onClose={() => setCorrecting(null)} />
      )}
    </>
  )
}
