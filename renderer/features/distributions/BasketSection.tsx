import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Basket } from '../../../shared/features/distributions/programme'
import { formatQuantity } from '../../../shared/values/quantity'
import { useLists } from '../../api/useLists'
import { shownDay } from '../../ui/days'
import { EmptyState } from '../../ui/page/EmptyState'
import { Section } from '../../ui/page/Section'
import type { Column } from '../../ui/table/column'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { useDistributionWords } from './useDistributionWords'

type Line = Basket['lines'][number]

/** What a household gets, version by version; the one of today is shown first. */
export function BasketSection({
  baskets,
  currentBasketId,
}: {
  readonly baskets: readonly Basket[]
  readonly currentBasketId: string | null
}) {
  const { t } = useTranslation('distributions')
  const [asked, setAsked] = useState<string | null>(null)
  const columns = useBasketColumns()
  const shown = baskets.find(({ id }) => id === (asked ?? currentBasketId)) ?? baskets[0]
  return (
    <Section title={t('screen.basket.title')}>
      {baskets.length > 1 && (
        <FilterChips
          label={t('screen.basket.versions')}
          chips={baskets.map(({ id, number, validFrom }) => ({
            key: id,
            label: t(id === currentBasketId ? 'screen.basket.currentVersion' : 'screen.basket.version', {
              number,
              day: shownDay(validFrom),
            }),
            active: id === shown?.id,
          }))}
          onToggle={setAsked}
        />
      )}
      <Table
        label={t('screen.basket.title')}
        columns={columns}
        rows={shown?.lines ?? []}
        rowKey={(line) => JSON.stringify(line)}
        empty={<EmptyState title={t('screen.basket.empty')}>{t('screen.basket.emptyText')}</EmptyState>}
        maxHeight="40vh"
      />
    </Section>
  )
}

function useBasketColumns(): readonly Column<Line>[] {
  const { t } = useTranslation('distributions')
  const lists = useLists()
  const words = useDistributionWords()
  const span = (from: number | null, to: number | null): string =>
    from === null && to === null ? '' : from === to ? String(from) : `${from ?? '0'}–${to ?? '…'}`
  const marks = ({ mark, exceptMark }: Line): string =>
    [
      mark && t('screen.basket.onlyFor', { mark: lists.word('goodsMarks', mark) }),
      exceptMark && t('screen.basket.notFor', { mark: lists.word('goodsMarks', exceptMark) }),
    ]
      .filter(Boolean)
      .join(', ')
  return [
    { key: 'item', header: t('screen.item'), cell: words.itemName, width: 'minmax(10rem, 2fr)' },
    {
      key: 'quantity',
      header: t('screen.quantity'),
      cell: ({ quantity, measure }) => formatQuantity(quantity, measure),
      align: 'end',
      width: '8rem',
    },
    {
      key: 'per',
      header: t('screen.basket.per'),
      cell: ({ per }) => t(`screen.basket.perOf.${per}`),
      width: '8.5rem',
    },
    {
      key: 'ages',
      header: t('screen.basket.ages'),
      cell: ({ ageFrom, ageTo }) => span(ageFrom, ageTo),
      width: '5.5rem',
    },
    {
      key: 'sizes',
      header: t('screen.basket.sizes'),
      cell: ({ sizeFrom, sizeTo }) => span(sizeFrom, sizeTo),
      width: '5.5rem',
    },
    { key: 'marks', header: t('screen.marks'), cell: marks, width: 'minmax(9rem, 1.5fr)' },
    {
      key: 'maximum',
      header: t('screen.basket.maximum'),
      cell: ({ maximum, measure }) => (maximum === null ? '' : formatQuantity(maximum, measure)),
      align: 'end',
      width: '8rem',
    },
  ]
}
