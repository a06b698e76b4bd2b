import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { bodyNameIn } from '../../../shared/features/directory/bodyName'
import { type ReferralState, referralStates } from '../../../shared/features/referrals/referral'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useMay } from '../../api/useMay'
import { usePagedQuery } from '../../api/usePagedQuery'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { SelectControl } from '../../ui/fields/SelectField'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { type ListedReferral, useReferralColumns } from './useReferralColumns'
import { useReferralFilters } from './useReferralFilters'

const wholeLine = ['reference', 'citizen', 'body', 'asked', 'state', 'openedAt', 'responsible'] as const
const statusLine = ['reference', 'citizen', 'body', 'state', 'openedAt', 'responsible'] as const

/** All referrals; the reception sees whose, to whom and where they stand. */
export function ReferralListPage() {
  const { t, i18n } = useTranslation('referrals')
  const { t: ofLetters } = useTranslation('letters')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { filters, change, known, order } = useReferralFilters()
  const { data: bodies = [] } = useQuery('directory.list', {})
  const colleagues = useColleagues()
  const whole = may('referrals.list')
  const request = { ...filters, states: [...filters.states], limit: 200 }
  const inWhole = usePagedQuery('referrals.list', request, pageRows, { enabled: known && whole })
  const inStatus = usePagedQuery('referrals.statusList', request, pageRows, {
    enabled: known && !whole && may('referrals.statusList'),
  })
  const list = whole ? inWhole : inStatus
  const columns = useReferralColumns(whole ? wholeLine : statusLine)
  const bodyOf = (id: string) => bodies.find((body) => body.id === id)
  const body = filters.bodyId === null ? undefined : bodyOf(filters.bodyId)
  const inWords = [
    ...filters.states.map((state) => t(`states.${state}`)),
    filters.overdueOnly && t('screen.list.overdue'),
    body && bodyNameIn(i18n.language, body),
    colleagues.nameOf(filters.responsibleId),
  ]
  const toggle = (key: string) => {
    if (key === 'overdue') return change({ overdueOnly: !filters.overdueOnly })
    const state = key as ReferralState
    const states = filters.states.includes(state)
      ? filters.states.filter((each) => each !== state)
      : [...filters.states, state]
    change({ states })
  }
  return (
    <>
      <PageHeader
        title={t('screen.list.title')}
        actions={
          <>
            {may('letters.handOutList') && (
              <Button keys={{ code: 'F7' }} onClick={() => navigate('/letters')}>
                {ofLetters(may('letters.list') ? 'screen.register.title' : 'screen.handOut.title')}
              </Button>
            )}
            {may('referrals.chaseList') && (
              <Button keys={{ code: 'F6' }} onClick={() => navigate('/referrals/chase')}>
                {t('screen.list.chase')}
              </Button>
            )}
            {may('referrals.begin') && (
              <Button tone="primary" keys={{ code: 'F4' }} onClick={() => navigate('/referrals/new')}>
                {t('screen.list.add')}
              </Button>
            )}
          </>
        }
      />
      <div className="k-toolbar">
        <SelectControl
          label={t('screen.list.body')}
          placeholder={t('screen.list.anyBody')}
          options={bodies.map((each) => ({ value: each.id, label: bodyNameIn(i18n.language, each) }))}
          value={filters.bodyId}
          onChange={(bodyId) => change({ bodyId })}
          clearable
        />
        <SelectControl
          label={t('screen.list.responsible')}
          placeholder={t('screen.list.anybody')}
          options={colleagues.options(filters.responsibleId)}
          value={filters.responsibleId}
          onChange={(responsibleId) => change({ responsibleId })}
          clearable
        />
      </div>
      <FilterChips
        label={t('screen.list.states')}
        chips={[
          ...referralStates.map((state) => ({
            key: state,
            label: t(`states.${state}`),
            active: filters.states.includes(state),
          })),
          { key: 'overdue', label: t('screen.list.overdue'), active: filters.overdueOnly },
        ]}
        onToggle={toggle}
        onClear={() => change({ states: [], overdueOnly: false })}
      />
      {list.failure && <Banner tone="danger">{failureText(list.failure)}</Banner>}
      {list.loading && <LoadingLine />}
      {list.first && (
        <Table
          label={t('screen.list.title')}
          columns={columns}
          rows={list.rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(`/referrals/${id}`)}
          {...order}
          empty={<EmptyState title={t('screen.list.empty')}>{t('screen.list.emptyText')}</EmptyState>}
          total={list.first.count ?? list.rows.length}
          takeOut={{
            title: t('screen.list.title'),
            subtitle: inWords.filter(Boolean).join(', '),
            all: list.all,
          }}
        />
      )}
      {list.more && <Button onClick={list.loadMore}>{t('screen.list.more')}</Button>}
    </>
  )
}

const pageRows = (page: { readonly referrals: readonly ListedReferral[] }) => page.referrals
