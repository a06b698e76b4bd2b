import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { AuditEntryView } from '../../../shared/features/audit/audit.contract'
import { isIsoDate } from '../../../shared/values/isoDate'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useListView } from '../../api/useListView'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay, shownInstant } from '../../ui/days'
import { DateControl } from '../../ui/fields/GreekDateField'
import { SelectControl } from '../../ui/fields/SelectField'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { AuditEntryDrawer } from './AuditEntryDrawer'
import { useAuditWords } from './useAuditWords'
import { useSubjectWords } from './useSubjectWords'
import { VerifyChain } from './VerifyChain'

const text = z.string().nullable()
/** Days and a subject are asked for once; whose entries of which kind one follows is kept. */
const keptSchema = z.object({ userId: text, action: text })
const nothingKept = { userId: null, action: null }
const oneTime = { subject: null as string | null, from: null as string | null, until: null as string | null }
type Filters = z.output<typeof keptSchema> & typeof oneTime

/** Who did and who saw what, the newest first. */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const failureText = useFailureText()
  const may = useMay()
  const { actionWords, actionOptions } = useAuditWords()
  const colleagues = useColleagues()
  const view = useListView('audit', keptSchema, nothingKept)
  const [once, setOnce] = useState(oneTime)
  const filters: Filters = { ...view.filters, ...once }
  const [before, setBefore] = useState<number | null>(null)
  const [shown, setShown] = useState<AuditEntryView | null>(null)
  const { data, failure } = useQuery('audit.search', requestOf(filters, before), {
    enabled: view.known && may('audit.search'),
    keepPrevious: true,
  })
  const columns = useColumns()
  const { subjectWords } = useSubjectWords()
  const change = (part: Partial<typeof oneTime>) => {
    setOnce({ ...once, ...part })
    setBefore(null)
  }
  const follow = (part: Partial<typeof view.filters>) => {
    view.change(part)
    setBefore(null)
  }
  const inWords = [
    colleagues.nameOf(filters.userId),
    filters.action && actionWords(filters.action),
    isIsoDate(filters.from) && `${t('screen.from')} ${shownDay(filters.from)}`,
    isIsoDate(filters.until) && `${t('screen.until')} ${shownDay(filters.until)}`,
  ]
  const last = data?.entries.at(-1)
  const filteredBy = data?.entries.find(({ subject }) => subject === filters.subject)
  const filteredWords = filteredBy ? subjectWords(filteredBy) : ''
  return (
    <>
      <PageHeader title={t('screen.title')} subtitle={t('screen.subtitle')} />
      {may('audit.verify') && <VerifyChain />}
      <div className="k-toolbar">
        <SelectControl
          label={t('screen.user')}
          placeholder={t('screen.anybody')}
          options={colleagues.options(filters.userId)}
          value={filters.userId}
          onChange={(userId) => follow({ userId })}
          clearable
        />
        <SelectControl
          label={t('screen.action')}
          placeholder={t('screen.anyAction')}
          options={actionOptions()}
          value={filters.action}
          onChange={(action) => follow({ action })}
          clearable
        />
        <DateControl label={t('screen.from')} value={filters.from} onChange={(from) => change({ from })} />
        <DateControl
          label={t('screen.until')}
          value={filters.until}
          onChange={(until) => change({ until })}
        />
      </div>
      {filters.subject !== null && (
        <FilterChips
          label={t('screen.filters')}
          chips={[
            {
              key: 'subject',
              label: t('screen.onlySubject', { subject: filteredWords }),
              active: true,
            },
          ]}
          onToggle={() => change({ subject: null })}
        />
      )}
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && <LoadingLine />}
      {data && (
        <Table
          label={t('screen.list')}
          columns={columns}
          rows={data.entries}
          rowKey={({ serial }) => String(serial)}
          onOpen={setShown}
          empty={<EmptyState title={t('screen.empty')}>{t('screen.emptyText')}</EmptyState>}
          maxHeight="48vh"
          takeOut={{ title: t('screen.title'), subtitle: inWords.filter(Boolean).join(', ') }}
        />
      )}
      <div className="k-actions k-gap-above">
        {before !== null && <Button onClick={() => setBefore(null)}>{t('screen.newest')}</Button>}
        {data?.more && last && <Button onClick={() => setBefore(last.serial)}>{t('screen.older')}</Button>}
      </div>
      <AuditEntryDrawer
        entry={shown}
        onClose={() => setShown(null)}
        onSubject={(subject) => {
          setShown(null)
          view.clear()
          change({ ...oneTime, subject })
        }}
      />
    </>
  )
}

/** A date that is half typed filters nothing yet. */
function requestOf({ userId, action, subject, from, until }: Filters, before: number | null) {
  return {
    ...(userId === null ? {} : { userId }),
    ...(action === null ? {} : { action }),
    ...(subject === null ? {} : { subject }),
    ...(isIsoDate(from) ? { from } : {}),
    ...(isIsoDate(until) ? { until } : {}),
    ...(before === null ? {} : { before }),
  }
}

function useColumns(): readonly Column<AuditEntryView>[] {
  const { t, i18n } = useTranslation('audit')
  const { actionWords, detailWords } = useAuditWords()
  const { subjectWords } = useSubjectWords()
  return useMemo(
    () => [
      {
        key: 'serial',
        header: t('screen.serial'),
        cell: ({ serial }) => serial,
        align: 'end',
        width: '4.5rem',
      },
      { key: 'at', header: t('screen.at'), cell: ({ at }) => shownInstant(at), width: '10.5rem' },
      {
        key: 'who',
        header: t('screen.who'),
        cell: ({ userName }) => <bdi>{userName ?? t('screen.program')}</bdi>,
        text: ({ userName }) => userName ?? t('screen.program'),
        width: 'minmax(8.5rem, 1fr)',
      },
      {
        key: 'action',
        header: t('screen.action'),
        cell: ({ action }) => actionWords(action),
        width: 'minmax(13rem, 2fr)',
      },
      {
        key: 'subject',
        header: t('screen.subject'),
        cell: (entry) => <bdi>{subjectWords(entry)}</bdi>,
        text: subjectWords,
        width: 'minmax(11.5rem, 2fr)',
      },
      {
        key: 'details',
        header: t('screen.details'),
        cell: (entry) => detailWords(entry).join(' · '),
        width: 'minmax(8rem, 1fr)',
      },
    ],
    // oxlint-disable-next-line react/exhaustive-deps -- the words change with the language
    [i18n.language],
  )
}
