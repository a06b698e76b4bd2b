import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { formatQuantity, type Measure } from '../../../shared/values/quantity'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useQuery } from '../../api/useQuery'
import { type MoveAct, type MovedLine, type ScannedPack, withLots, withPack } from './movedLines'
import { useGoodsWords } from './useGoodsWords'

export type NamedItem = {
  readonly id: string
  readonly name: string
  readonly nameEn: string | null
  readonly measure: Measure
}

/** The lots that are to move out of a warehouse, and what was last said of them. */
export function useMovedLines({
  act,
  warehouseId,
  onFailure,
}: {
  readonly act: MoveAct
  readonly warehouseId: string | null
  readonly onFailure: (failure: Failure) => void
}) {
  const { t } = useTranslation('goods')
  const { call } = useApi()
  const { itemName } = useGoodsWords()
  const [lines, setLines] = useState<readonly MovedLine[]>([])
  const [said, setSaid] = useState('')
  // Scans come faster than the screen is drawn: each counts on from what the one before left.
  const latest = useRef(lines)
  // The field of a line is there only once the line is drawn.
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current !== null) document.getElementsByName(`lot.${wanted.current}`)[0]?.focus()
    wanted.current = null
  })
  const put = (next: readonly MovedLine[], focused: MovedLine | undefined = undefined) => {
    latest.current = next
    wanted.current = focused?.lotId ?? null
    setLines(next)
  }
  const { data: stock } = useQuery('goods.stock', { warehouseId }, { enabled: warehouseId !== null })
  const there = stock?.rows.filter(({ onHand }) => onHand > 0) ?? []
  const lotsOf = (itemId: string) => call('goods.lots', { itemId, warehouseId })

  const trying = async (work: () => Promise<void>): Promise<void> => {
    if (warehouseId === null) return setSaid(t('screen.move.chooseWarehouse'))
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      return onFailure(error.failure)
    }
  }

  return {
    lines,
    put,
    said,
    setSaid,
    /** Items of which something lies in the warehouse. */
    there,
    /** All lots of an item, to type beside them what moves. */
    addItem: (item: NamedItem) =>
      trying(async () => {
        const before = latest.current
        const after = withLots(before, act, item, await lotsOf(item.id))
        const fresh = after[before.length]
        if (!fresh) return setSaid(t('screen.move.noLots', { item: itemName(item) }))
        setSaid('')
        return put(after, fresh)
      }),
    addPack: ({ item, pack }: ScannedPack) =>
      trying(async () => {
        const lots = await lotsOf(item.id)
        const { lines: after, missing } = withPack(
          withLots(latest.current, act, item, lots),
          item.id,
          pack.quantity,
        )
        const name = itemName(item)
        if (missing > 0) {
          const short = formatQuantity(missing, item.measure)
          return setSaid(t('screen.move.short', { item: name, missing: short }))
        }
        const touched = after.findLast(
          (line) =>
            line.quantity !== (latest.current.find(({ lotId }) => lotId === line.lotId)?.quantity ?? null),
        )
        put(after, touched)
        const quantity = formatQuantity(pack.quantity, item.measure)
        return setSaid(t('screen.move.added', { item: name, quantity }))
      }),
    /** Everything in the warehouse that has expired, whole. */
    addExpired: () =>
      trying(async () => {
        // Asked for: the list of what is there may still be on its way.
        const { rows } = await call('goods.stock', { warehouseId })
        const old = rows.filter(({ expired }) => expired > 0)
        if (old.length === 0) return setSaid(t('screen.move.noneExpired'))
        const found = await Promise.all(old.map(async ({ item }) => ({ item, lots: await lotsOf(item.id) })))
        const after = found.reduce(
          (before, { item, lots }) =>
            withLots(
              before,
              act,
              item,
              lots.filter(({ state }) => state === 'expired'),
            ),
          latest.current,
        )
        setSaid('')
        return put(after.map((line) => (line.expired ? { ...line, quantity: line.onHand } : line)))
      }),
  }
}
