import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearch } from 'wouter'
import { z } from 'zod'
import { useFailureText } from '../../api/failureText'
import { useListView } from '../../api/useListView'
import { useMay } from '../../api/useMay'
import { usePagedQuery } from '../../api/usePagedQuery'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { ChaseDialog } from './ChaseDialog'
import { type ListedReferral, useReferralColumns } from './useReferralColumns'

const columnsOfList = [
  'daysWaiting',
  'nextChaseOn',
  'chases',
  'body',
  'citizen',
  'reference',
  'responsible',
] as const

const filtersSchema = z.object({ dueOnly: z.boolean(), mine: z.boolean() })
const everybody = { dueOnly: false, mine: false }

/** Who has not answered, the longest first; Enter on a line records that one asked. `?due` begins with those due, `?all` with everybody. */
export function ChaseListPage() {
  const { t } = useTranslation('referrals')
  const may = useMay()
  const failureText = useFailureText()
  const { data: me } = useQuery('users.me', {})
  const search = new URLSearchParams(useSearch())
  const given = search.has('due') ? { dueOnly: true } : search.has('all') ? everybody : null
  const view = useListView('chase', filtersSchema, everybody, given)
  const { dueOnly, mine } = view.filters
  const [chased, setChased] = useState<ListedReferral | null>(null)
  const list = usePagedQuery(
    'referrals.chaseList',
    { dueOnly, responsibleId: mine && me ? me.id : null, limit: 200 },
    (page) => page.referrals as readonly ListedReferral[],
    { enabled: view.known && may('referrals.chaseList') },
  )
  const columns = useReferralColumns(columnsOfList)
  const inWords = [dueOnly && t('screen.chaseList.due'), mine && t('screen.chaseList.mine')]
  return (
    <>
      <PageHeader title={t('screen.chaseList.title')} subtitle={t('screen.chaseList.subtitle')} />
      <FilterChips
        label={t('screen.chaseList.filters')}
        chips={[
          { key: 'due', label: t('screen.chaseList.due'), active: dueOnly },
          { key: 'mine', label: t('screen.chaseList.mine'), active: mine },
        ]}
        onToggle={(key) => view.change(key === 'due' ? { dueOnly: !dueOnly } : { mine: !mine })}
        onClear={view.clear}
      />
      {list.failure && <Banner tone="danger">{failureText(list.failure)}</Banner>}
      {list.loading && <LoadingLine />}
      {list.first && (
        <Table
          label={t('screen.chaseList.title')}
          columns={columns}
          rows={list.rows}
          rowKey={({ id }) => id}
          onOpen={setChased}
          {...view.order}
          empty={
            <EmptyState title={t('screen.chaseList.empty')}>{t('screen.chaseList.emptyText')}</EmptyState>
          }
          total={list.first.count ?? list.rows.length}
          takeOut={{
            title: t('screen.chaseList.title'),
            subtitle: inWords.filter(Boolean).join(', '),
            all: list.all,
          }}
        />
      )}
      {list.more && <Button onClick={list.loadMore}>{t('screen.list.more')}</Button>}
      {chased && <ChaseDialog referral={chased} fromList onClose={() => setChased(null)} />}
    </>
  )
}
