import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { InputOf, OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { SelectControl } from '../../ui/fields/SelectField'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { settlementsOf } from './settlements'
import { intakePath } from './typedName'
import { useCitizenColumns } from './useCitizenColumns'
import { useCitizenList } from './useCitizenList'
import { type StateOfList, stateNames, statesOfList, useListFilters } from './useListFilters'

/** All citizens in Greek alphabetical order, by the filters the person had the last time. */
export function CitizensPage() {
  const { data: me } = useQuery('users.me', {})
  const view = useListFilters()
  return me && view.known ? <CitizensList me={me} view={view} /> : <LoadingLine />
}

function CitizensList({
  me,
  view: { filters, toggle, only, clear },
}: {
  readonly me: OutputOf<'users.me'>
  readonly view: ReturnType<typeof useListFilters>
}) {
  const { t } = useTranslation('citizens')
  const [, navigate] = useLocation()
  const may = useMay()
  const lists = useLists()
  const localities = useQuery('settings.lists', {}).data?.localities
  const failureText = useFailureText()
  const { states, settlement } = filters
  const mayGroups = may('citizens.openSocialFacts')
  const group = mayGroups ? filters.group : null
  const request = useMemo(() => {
    const asked = Object.assign({}, ...states.map((state) => statesOfList[state])) as InputOf<'citizens.list'>
    return { ...asked, ...(states.includes('mine') ? { responsibleId: me.id } : {}), settlement, group }
  }, [states, settlement, group, me.id])
  const { rows, count, failure, loading, showMore, all } = useCitizenList(request)
  const columns = useCitizenColumns()
  const chips = [
    ...stateNames.map((key) => ({
      key: key as string,
      label: t(`screen.list.only.${key}`),
      active: states.includes(key),
    })),
    ...(settlement === null
      ? []
      : [{ key: 'settlement', label: t('screen.list.in', { settlement }), active: true }]),
    ...(group === null ? [] : [{ key: 'group', label: lists.word('vulnerableGroups', group), active: true }]),
  ]
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
        chips={chips}
        onToggle={(key) =>
          key === 'settlement' || key === 'group' ? only({ [key]: null }) : toggle(key as StateOfList)
        }
        onClear={clear}
      />
      <div className="k-columns k-columns-3">
        <SelectControl
          label={t('fields.settlement')}
          options={settlementsOf(localities ?? [], settlement)}
          value={settlement}
          onChange={(chosen) => only({ settlement: chosen })}
          placeholder={t('screen.list.any')}
          clearable
        />
        {mayGroups && (
          <SelectControl
            label={t('screen.list.group')}
            options={lists.options('vulnerableGroups', { chosen: [group] })}
            value={group}
            onChange={(chosen) => only({ group: chosen })}
            placeholder={t('screen.list.any')}
            clearable
          />
        )}
      </div>
      <Table
        label={t('screen.list.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => navigate(`/citizens/${id}`)}
        {...(count === null ? {} : { total: count })}
        takeOut={{
          title: t('screen.list.title'),
          subtitle: chips
            .filter(({ active }) => active)
            .map(({ label }) => label)
            .join(', '),
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
