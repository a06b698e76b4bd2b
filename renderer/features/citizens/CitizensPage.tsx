import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { PageHeader } from '../../ui/page/PageHeader'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { intakePath } from './typedName'
import { useCitizenColumns } from './useCitizenColumns'
import { useCitizenList } from './useCitizenList'

const filters = {
  registered: { standing: 'registered' },
  enquirer: { standing: 'enquirer' },
  active: { fileStatus: 'active' },
  inactive: { fileStatus: 'inactive' },
  closed: { fileStatus: 'closed' },
} as const
type FilterKey = keyof typeof filters | 'mine'

/** All citizens in Greek alphabetical order. */
export function CitizensPage() {
  const { t } = useTranslation('citizens')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { data: me } = useQuery('users.me', {})
  const [chosen, setChosen] = useState<readonly FilterKey[]>([])
  const request = useMemo(
    () =>
      Object.assign(
        {},
        ...chosen.map((key) => (key === 'mine' ? { responsibleId: me?.id ?? null } : filters[key])),
      ) as { standing?: 'registered'; fileStatus?: 'active'; responsibleId?: string },
    [chosen, me],
  )
  const { rows, count, failure, loading, showMore, all } = useCitizenList(request)
  const toggle = (key: FilterKey) => {
    if (chosen.includes(key)) return setChosen(chosen.filter((each) => each !== key))
    // Two answers to the same question exclude each other.
    const asks = (each: FilterKey) => (each === 'mine' ? 'mine' : Object.keys(filters[each])[0])
    return setChosen([...chosen.filter((each) => asks(each) !== asks(key)), key])
  }
  const columns = useCitizenColumns()
  return (
    <>
      <PageHeader
        title={t('screen.list.title')}
        subtitle={t('screen.list.subtitle')}
        actions={
          <>
            {may('citizens.enquire') && (
              <Button
                tone="primary"
                keys={{ code: 'KeyN', alt: true }}
                onClick={() => navigate(intakePath(''))}
              >
                {t('screen.list.newCard')}
              </Button>
            )}
          </>
        }
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <FilterChips
        label={t('screen.list.filters')}
        chips={([...Object.keys(filters), 'mine'] as FilterKey[]).map((key) => ({
          key,
          label: t(`screen.list.only.${key}`),
          active: chosen.includes(key),
        }))}
        onToggle={(key) => toggle(key as FilterKey)}
        onClear={() => setChosen([])}
      />
      <Table
        label={t('screen.list.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => navigate(`/citizens/${id}`)}
        {...(count === null ? {} : { total: count })}
        takeOut={{
          title: t('screen.list.title'),
          subtitle: chosen.map((key) => t(`screen.list.only.${key}`)).join(', '),
          all,
        }}
        empty={
          loading ? null : (
            <EmptyState title={t('screen.list.empty')}>{t('screen.list.emptyText')}</EmptyState>
          )
        }
      />
      {showMore && <Button onClick={showMore}>{t('screen.list.more')}</Button>}
    </>
  )
}
