import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isIsoDate } from '../../../shared/values/isoDate'
import { formatQuantity } from '../../../shared/values/quantity'
import type { OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { DateControl } from '../../ui/fields/GreekDateField'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { useUi } from '../../ui/UiProvider'
import './distributions.css'
import { titleOf } from './DeskTab'
import { endOfDay } from './HandOverForm'
import { useDistributionWords } from './useDistributionWords'

type Packing = OutputOf<'distributions.packingList'>
type Item = Packing['items'][number]
type Place = Packing['order'][number]

/** What all planned parcels need beside what is there, and in which order they are packed while the goods last. */
export function PackingTab({ dayId }: { readonly dayId: string }) {
  const failureText = useFailureText()
  const { data, failure, refetch } = useQuery('distributions.packingList', { dayId })
  // The stock moves elsewhere too.
  useEffect(() => void refetch(), [refetch])
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  return data ? <Shown packing={data} /> : <LoadingLine />
}

function Shown({ packing }: { readonly packing: Packing }) {
  const { t } = useTranslation('distributions')
  const { day, items, order, notEntitled } = packing
  const missing = items.filter(({ shortage }) => shortage > 0)
  const words = useDistributionWords()
  const items_ = useItemColumns()
  const places = usePlaceColumns()
  return (
    <>
      {missing.length > 0 && (
        <Banner
          tone="warning"
          title={t('screen.packing.short', {
            items: missing.map((item) => words.itemLine({ ...item, quantity: item.shortage })).join(', '),
          })}
        >
          {t('screen.packing.shortText')}
        </Banner>
      )}
      {notEntitled.length > 0 && (
        <Banner tone="warning">{t('screen.packing.notEntitled', { count: notEntitled.length })}</Banner>
      )}
      <PackAll packing={packing} />
      <Table
        label={t('screen.packing.items')}
        columns={items_}
        rows={items}
        rowKey={({ itemId }) => itemId}
        empty={<EmptyState title={t('screen.packing.empty')}>{t('screen.packing.emptyText')}</EmptyState>}
        takeOut={{ title: titleOf(t('screen.packing.title'), day) }}
        maxHeight="40vh"
      />
      {order.length > 0 && (
        <Table
          label={t('screen.packing.order')}
          columns={places}
          rows={order}
          rowKey={({ parcelId }) => parcelId}
          empty={null}
          maxHeight="40vh"
        />
      )}
    </>
  )
}

/** Packs what is wholly there, the bigger households first; their goods are held until the end of a day. */
function PackAll({ packing: { day, order } }: { readonly packing: Packing }) {
  const { t } = useTranslation('distributions')
  const { today } = useUi()
  const failureText = useFailureText()
  const pack = useCommand('distributions.packDay', { alsoChanges: ['goods'] })
  const [until, setUntil] = useState<string | null>(day.day > today() ? day.day : today())
  const whole = order.filter(({ complete }) => complete)
  if (whole.length === 0) return null
  const run = async () => {
    if (!isIsoDate(until)) return
    const reply = await pack.run({
      dayId: day.id,
      parcelIds: whole.map(({ parcelId }) => parcelId),
      reservedUntil: endOfDay(until),
    })
    if (!reply.ok) return notify.problem(failureText(reply.failure))
    const { packed, left } = reply.value
    notify.done(t('screen.packing.packed', { count: packed }))
    if (left.length > 0) notify.problem(t('screen.packing.left', { count: left.length }))
  }
  return (
    <div className="k-toolbar">
      <DateControl
        label={t('screen.packing.until')}
        value={until}
        onChange={setUntil}
        error={isIsoDate(until) ? undefined : t('screen.noDay')}
      />
      <div className="dist-toolbar-end">
        <Button tone="primary" keys={{ code: 'F8' }} busy={pack.running} onClick={() => void run()}>
          {t('screen.packing.packAll', { count: whole.length })}
        </Button>
      </div>
    </div>
  )
}

function useItemColumns(): readonly Column<Item>[] {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  const amount = (of: 'quantity' | 'available' | 'shortage') => ({
    cell: (item: Item) => formatQuantity(item[of], item.measure),
    align: 'end' as const,
    width: '10rem',
  })
  return [
    {
      key: 'item',
      header: t('screen.item'),
      cell: words.itemName,
      sortValue: words.itemName,
      width: 'minmax(14rem, 2fr)',
    },
    { key: 'needed', header: t('screen.packing.needed'), ...amount('quantity') },
    { key: 'available', header: t('screen.packing.available'), ...amount('available') },
    {
      key: 'shortage',
      header: t('screen.packing.shortage'),
      cell: ({ shortage, measure }) =>
        shortage > 0 && <Badge tone="danger">{formatQuantity(shortage, measure)}</Badge>,
      text: ({ shortage, measure }) => (shortage > 0 ? formatQuantity(shortage, measure) : ''),
      sortValue: ({ shortage }) => shortage,
      align: 'end',
      width: '10rem',
    },
  ]
}

function usePlaceColumns(): readonly Column<Place>[] {
  const { t } = useTranslation('distributions')
  const enough = ({ complete }: Place) =>
    t(complete ? 'screen.packing.complete' : 'screen.packing.incomplete')
  return [
    {
      key: 'name',
      header: t('screen.household'),
      cell: ({ name }) => <bdi>{name ?? t('screen.hiddenOne')}</bdi>,
      text: ({ name }) => name ?? t('screen.hiddenOne'),
      width: 'minmax(14rem, 2fr)',
    },
    { key: 'size', header: t('screen.size'), cell: ({ size }) => size, align: 'end', width: '7rem' },
    { key: 'code', header: t('screen.code'), cell: ({ code }) => code, width: '10rem' },
    {
      key: 'complete',
      header: t('screen.packing.enough'),
      cell: (place) => <Badge tone={place.complete ? 'good' : 'warning'}>{enough(place)}</Badge>,
      text: enough,
      width: '14rem',
    },
  ]
}
