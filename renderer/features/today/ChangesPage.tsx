import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { ChangedCase } from '../../../shared/features/cases/changes'
import { officialName } from '../../../shared/values/greekGrammar'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useListView } from '../../api/useListView'
import { useMay } from '../../api/useMay'
import { shownInstant } from '../../ui/days'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { useQuery } from '../../api/useQuery'

const noFilters = z.object({})

/** What colleagues did in the person's cases since the last day here; a line opens the card. */
export function ChangesPage() {
  const { t } = useTranslation('today')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const columns = useColumns()
  const view = useListView('changes', noFilters, {})
  const { data, failure } = useQuery('cases.changes', {}, { enabled: view.known && may('cases.changes') })
  const subtitle =
    data && (data.since ? t('changes.since', { at: shownInstant(data.since) }) : t('changes.first'))
  return (
    <>
      <PageHeader title={t('changes.title')} {...(subtitle ? { subtitle } : {})} />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!data && !failure && <LoadingLine />}
      {data && (
        <Table
          label={t('changes.title')}
          columns={columns}
          rows={data.cases}
          rowKey={({ citizen }) => citizen.id}
          onOpen={({ citizen }) => navigate(`/citizens/${citizen.id}`)}
          {...view.order}
          empty={<EmptyState title={t('changes.empty')}>{t('changes.emptyText')}</EmptyState>}
          takeOut={{ title: t('changes.title'), subtitle: subtitle ?? '' }}
        />
      )}
    </>
  )
}

function useColumns(): readonly Column<ChangedCase>[] {
  const { t, i18n } = useTranslation('today')
  const { t: say } = useTranslation()
  const { nameOf, options } = useColleagues()
  const ready = `${i18n.language} ${options().length}`
  return useMemo(() => {
    const whatOf = ({ acts }: ChangedCase) =>
      acts
        .map((act) => {
          const [feature, name] = act.split('.')
          return (say as unknown as (key: string) => string)(`${feature}:audit.${name}`)
        })
        .join(', ')
    const whoOf = ({ byIds }: ChangedCase) => byIds.map((id) => nameOf(id)).join(', ')
    return [
      {
        key: 'when',
        header: t('changes.when'),
        cell: ({ lastAt }) => shownInstant(lastAt),
        sortValue: ({ lastAt }) => lastAt,
        width: '11rem',
      },
      {
        key: 'citizen',
        header: t('changes.citizen'),
        cell: ({ citizen }) => <bdi>{officialName(citizen)}</bdi>,
        text: ({ citizen }) => officialName(citizen),
        sortValue: ({ citizen }) => officialName(citizen),
        width: 'minmax(14rem, 1fr)',
      },
      { key: 'what', header: t('changes.what'), cell: whatOf, width: 'minmax(16rem, 2fr)' },
      { key: 'who', header: t('changes.who'), cell: whoOf, sortValue: whoOf, width: 'minmax(10rem, 1fr)' },
    ]
    // oxlint-disable-next-line react/exhaustive-deps -- the words change with the language and the colleagues' names
  }, [ready])
}
