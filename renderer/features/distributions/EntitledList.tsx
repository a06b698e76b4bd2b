import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isIsoDate } from '../../../shared/values/isoDate'
import type { OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { usePagedQuery } from '../../api/usePagedQuery'
import { Button } from '../../ui/Button'
import { DateControl } from '../../ui/fields/GreekDateField'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Section } from '../../ui/page/Section'
import type { Column } from '../../ui/table/column'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { useUi } from '../../ui/UiProvider'
import { useDistributionWords } from './useDistributionWords'

type Page = OutputOf<'distributions.entitled'>
type Line = Page['lines'][number]
const linesOf = ({ lines }: Page) => lines
const shows = ['entitled', 'notEntitled', 'all'] as const
type Show = (typeof shows)[number]

/** Who may collect from a programme on a day, and why the others may not. */
export function EntitledList({ programmeId, name }: { readonly programmeId: string; readonly name: string }) {
  const { t } = useTranslation('distributions')
  const { today } = useUi()
  const failureText = useFailureText()
  const [show, setShow] = useState<Show>('entitled')
  const [day, setDay] = useState<string | null>(today())
  const on = isIsoDate(day) ? day : today()
  const list = usePagedQuery('distributions.entitled', { programmeId, day: on, show, after: null }, linesOf)
  const columns = useEntitledColumns()
  const counts = list.first?.counts
  return (
    <Section title={t('screen.entitled.title')}>
      <DateControl
        label={t('screen.entitled.day')}
        value={day}
        onChange={setDay}
        error={isIsoDate(day) ? undefined : t('screen.noDay')}
      />
      <FilterChips
        label={t('screen.entitled.title')}
        chips={shows.map((key) => ({
          key,
          label: t(`screen.entitled.shows.${key}`),
          active: key === show,
        }))}
        onToggle={(key) => setShow(key as Show)}
      />
      {list.failure && <Banner tone="danger">{failureText(list.failure)}</Banner>}
      {list.loading && <LoadingLine />}
      {counts && (
        <p className="k-soft" role="status">
          {t('screen.entitled.counts', counts)}
        </p>
      )}
      {list.first && (
        <Table
          label={t('screen.entitled.title')}
          columns={columns}
          rows={list.rows}
          rowKey={({ householdId }) => householdId}
          empty={<EmptyState title={t('screen.entitled.empty')} />}
          maxHeight="50vh"
          takeOut={{
            title: `${t('screen.entitled.title')}: ${name}`,
            subtitle: `${t(`screen.entitled.shows.${show}`)}, ${shownDay(on)}`,
            all: list.all,
          }}
        />
      )}
      {list.more && <Button onClick={list.loadMore}>{t('screen.more')}</Button>}
    </Section>
  )
}

function useEntitledColumns(): readonly Column<Line>[] {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  const may = ({ entitled }: Line) => t(entitled ? 'screen.entitlement.yes' : 'screen.entitlement.no')
  return [
    {
      key: 'name',
      header: t('screen.household'),
      cell: ({ name }) => <bdi>{name}</bdi>,
      text: ({ name }) => name,
      width: 'minmax(12rem, 1.5fr)',
    },
    { key: 'size', header: t('screen.size'), cell: ({ size }) => size, align: 'end', width: '5.5rem' },
    {
      key: 'place',
      header: t('screen.place'),
      cell: ({ settlement, island }) => settlement ?? words.island(island),
    },
    {
      key: 'entitled',
      header: t('screen.state'),
      cell: (line) => <Badge tone={line.entitled ? 'good' : 'warning'}>{may(line)}</Badge>,
      text: may,
      width: '9rem',
    },
    {
      key: 'reasons',
      header: t('screen.entitlement.why'),
      cell: ({ reasons }) => reasons.map(words.reason).join(' '),
      width: 'minmax(16rem, 3fr)',
    },
  ]
}
