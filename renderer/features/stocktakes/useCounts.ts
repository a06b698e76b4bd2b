import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stocktake, StocktakeLine } from '../../../shared/features/stocktakes/stocktake'
import { formatQuantity, parseQuantity } from '../../../shared/values/quantity'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { notify } from '../../ui/overlay/notify'
import type { ScannedPack } from './StocktakePage'
import { useStocktakeWords } from './useStocktakeWords'

export type Asked =
  | { readonly about: 'which'; readonly scanned: ScannedPack }
  | { readonly about: 'found'; readonly scanned?: ScannedPack | undefined }

/** What is counted, typed or scanned, and what has to be asked about a scan. */
export function useCounts({ stocktake, lines }: Stocktake) {
  const { t } = useTranslation('stocktakes')
  const failureText = useFailureText()
  const { itemName, lotName } = useStocktakeWords()
  const count = useCommand('stocktakes.count')
  const uncount = useCommand('stocktakes.uncount')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [said, setSaid] = useState('')
  const lastLots = useRef(new Map<string, string>())
  // A scan that is looked up still meets what is asked and listed when it comes back.
  const now = useRef({ asked, lines })
  useEffect(() => {
    now.current = { asked, lines }
  })

  const tell = (line: StocktakeLine | undefined) => {
    if (!line) return
    const counted = formatQuantity(line.counted ?? 0, line.item.measure)
    setSaid(t('screen.count.added', { item: itemName(line.item), lot: lotName(line), counted }))
  }
  const write = async (lotId: string, manner: 'set' | 'add', quantity: number): Promise<void> => {
    const reply = await count.run({ stocktakeId: stocktake.id, lotId, manner, quantity })
    if (!reply.ok) return notify.problem(failureText(reply.failure))
    return tell(reply.value.lines.find((line) => line.lotId === lotId))
  }
  const takeBack = async ({ id, version }: StocktakeLine): Promise<void> => {
    const reply = await uncount.run({ id, version })
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  const add = (lotId: string, quantity: number) => {
    const line = now.current.lines.find((each) => each.lotId === lotId)
    if (line) lastLots.current.set(line.item.id, lotId)
    return write(lotId, 'add', quantity)
  }
  return {
    asked,
    ask: setAsked,
    said,
    /** Which lot of an item was scanned last. */
    lastLot: (itemId: string): string | null => lastLots.current.get(itemId) ?? null,
    add,
    scanned(scanned: ScannedPack): void {
      const { item, pack } = scanned
      if (now.current.asked) return notify.problem(t('screen.count.answerFirst'))
      if (stocktake.category !== null && stocktake.category !== item.category)
        return notify.problem(t('screen.count.otherCategory', { item: itemName(item) }))
      const lots = now.current.lines.filter((line) => line.item.id === item.id)
      const [only] = lots
      if (!only) return setAsked({ about: 'found', scanned })
      if (lots.length > 1) return setAsked({ about: 'which', scanned })
      return void add(only.lotId, pack.quantity)
    },
    /** What was typed beside a lot; emptied, the lot is not counted again. False where it cannot be read. */
    keep(line: StocktakeLine, text: string): boolean {
      if (text.trim() === '') {
        if (line.counted !== null) void takeBack(line)
        return true
      }
      const quantity = parseQuantity(text, line.item.measure)
      if (quantity === null) {
        setSaid(t('screen.count.wrong', { item: itemName(line.item) }))
        return false
      }
      if (quantity !== line.counted) void write(line.lotId, 'set', quantity)
      return true
    },
  }
}
