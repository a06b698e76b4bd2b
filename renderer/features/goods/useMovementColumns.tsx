import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { MovementLine } from '../../../shared/features/goods/movement'
import { formatQuantity } from '../../../shared/values/quantity'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import type { Column } from '../../ui/table/column'
import { useGoodsWords } from './useGoodsWords'

/** Lines of the ledger; on a lot's own page without what is the same in all of them. */
export function useMovementColumns(of: 'all' | 'lot'): readonly Column<MovementLine>[] {
  const { t } = useTranslation('goods')
  const lists = useLists()
  const { nameOf } = useColleagues()
  const { itemName, lotName, warehouseName } = useGoodsWords()
  return useMemo(() => {
    const name = (line: MovementLine) => itemName({ name: line.itemName, nameEn: line.itemNameEn })
    const lot = ({ lotLabel: label, expiresOn }: MovementLine) => lotName({ label, expiresOn })
    const reason = (line: MovementLine) =>
      [line.reason && lists.word('writeOffReasons', line.reason), line.note].filter(Boolean).join(': ')
    const columns: Column<MovementLine>[] = [
      { key: 'day', header: t('fields.day'), cell: ({ day }) => shownDay(day), width: '8rem' },
      {
        key: 'kind',
        header: t('fields.kind'),
        cell: ({ kind, undoneBy }) => (
          <>
            {t(`screen.kinds.${kind}`)}{' '}
            {undoneBy !== null && <Badge tone="warning">{t('screen.movements.undone')}</Badge>}
          </>
        ),
        text: ({ kind, undoneBy }) =>
          [t(`screen.kinds.${kind}`), undoneBy !== null && t('screen.movements.undone')]
            .filter(Boolean)
            .join(' · '),
        width: '11rem',
      },
      {
        key: 'item',
        header: t('fields.item'),
        cell: (line) => (
          <>
            {name(line)} <span className="k-soft">{lot(line)}</span>
          </>
        ),
        text: (line) => `${name(line)}, ${lot(line)}`,
        width: 'minmax(13rem, 2fr)',
      },
      {
        key: 'quantity',
        header: t('fields.quantity'),
        cell: ({ quantity, measure }) => formatQuantity(quantity, measure),
        align: 'end',
        width: '6.5rem',
      },
      {
        key: 'from',
        header: t('fields.from'),
        cell: ({ fromWarehouseId }) => warehouseName(fromWarehouseId) || t('screen.outside'),
        width: '9.5rem',
      },
      {
        key: 'to',
        header: t('fields.to'),
        cell: ({ toWarehouseId }) => warehouseName(toWarehouseId) || t('screen.outside'),
        width: '9.5rem',
      },
      { key: 'reason', header: t('fields.reason'), cell: reason, width: 'minmax(8rem, 1fr)' },
    ]
    return of === 'all'
      ? columns
      : [
          ...columns.filter(({ key }) => key !== 'item'),
          {
            key: 'who',
            header: t('fields.who'),
            cell: ({ createdBy }) => nameOf(createdBy),
            width: '10rem',
          },
        ]
  }, [t, of, lists, nameOf, itemName, lotName, warehouseName])
}
