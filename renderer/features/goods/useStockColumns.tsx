import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { type StockLevel, type StockRow, weeksCounted } from '../../../shared/features/goods/stock'
import { addDays, isIsoDate } from '../../../shared/values/isoDate'
import { formatQuantity } from '../../../shared/values/quantity'
import { shownDay } from '../../ui/days'
import { Badge, type BadgeTone } from '../../ui/page/Badge'
import type { Column } from '../../ui/table/column'
import { itemPath, movementsPath } from './goodsPaths'
import { useGoodsWords } from './useGoodsWords'

const tones: Readonly<Record<StockLevel, BadgeTone>> = {
  belowMinimum: 'danger',
  belowTarget: 'warning',
  enough: 'good',
}

/** Each number opens the list behind it: lots of the warehouse and the day asked for, or the hand-overs counted. */
export function useStockColumns({
  warehouseId,
  day,
  today,
}: {
  readonly warehouseId: string | null
  /** The day asked for; null is today. */
  readonly day: string | null
  /** The day that was answered for. */
  readonly today: string | null
}): readonly Column<StockRow>[] {
  const { t } = useTranslation('goods')
  const [, navigate] = useLocation()
  const { itemName } = useGoodsWords()
  return useMemo(() => {
    const shownIn = (row: StockRow, key: 'onHand' | 'expiring' | 'expired') =>
      formatQuantity(row[key], row.item.measure)
    const number = (key: 'onHand' | 'expiring' | 'expired', width: string): Column<StockRow> => ({
      key,
      header: t(`fields.${key}`),
      cell: (row) => (
        <Opens
          words={row[key] === 0 && key !== 'onHand' ? '' : shownIn(row, key)}
          label={t(`screen.stock.open.${key}`, { item: itemName(row.item), quantity: shownIn(row, key) })}
          onOpen={() =>
            navigate(
              itemPath(row.item.id, {
                warehouse: warehouseId,
                day,
                ...(key === 'onHand' ? {} : { state: key }),
              }),
            )
          }
        />
      ),
      text: (row) => shownIn(row, key),
      sortValue: (row) => row[key],
      align: 'end',
      width,
    })
    const weeks = ({ tenthsOfWeeksLeft: tenths }: StockRow) =>
      tenths === null
        ? ''
        : t('screen.stock.weeks', { count: tenths / 10, value: String(tenths / 10).replace('.', ',') })
    const counted = isIsoDate(today) ? { from: addDays(today, 1 - weeksCounted * 7), until: today } : {}
    return [
      {
        key: 'item',
        header: t('fields.item'),
        cell: ({ item }) => (
          <>
            {itemName(item)} {item.closed && <Badge>{t('screen.closed')}</Badge>}
          </>
        ),
        text: ({ item }) => itemName(item),
        sortValue: ({ item }) => itemName(item),
        width: 'minmax(13rem, 2fr)',
      },
      number('onHand', '7rem'),
      number('expiring', '6.5rem'),
      number('expired', '6.5rem'),
      {
        key: 'nextExpiry',
        header: t('fields.nextExpiry'),
        cell: ({ nextExpiry }) => shownDay(nextExpiry),
        sortValue: ({ nextExpiry }) => nextExpiry,
        align: 'end',
        width: '8.5rem',
      },
      {
        key: 'level',
        header: t('fields.level'),
        cell: ({ level }) => <>{level && <Badge tone={tones[level]}>{t(`screen.levels.${level}`)}</Badge>}</>,
        text: ({ level }) => (level ? t(`screen.levels.${level}`) : ''),
        sortValue: ({ level }) => level && Object.keys(tones).indexOf(level),
        width: '13.5rem',
      },
      {
        key: 'weeksLeft',
        header: t('fields.weeksLeft'),
        cell: (row) => (
          <Opens
            words={weeks(row)}
            label={`${t('screen.stock.open.handedOut', { item: itemName(row.item) })}: ${weeks(row)}`}
            onOpen={() =>
              navigate(
                movementsPath({
                  item: row.item.id,
                  kind: 'handedOut',
                  warehouse: warehouseId,
                  ...counted,
                }),
              )
            }
          />
        ),
        text: weeks,
        sortValue: ({ tenthsOfWeeksLeft }) => tenthsOfWeeksLeft,
        align: 'end',
        width: '8.5rem',
      },
    ]
  }, [t, itemName, navigate, warehouseId, day, today])
}

function Opens({
  words,
  label,
  onOpen,
}: {
  readonly words: string
  readonly label: string
  readonly onOpen: () => void
}) {
  return words === '' ? null : (
    <button type="button" className="k-link" aria-label={label} onClick={onOpen}>
      {words}
    </button>
  )
}
