import { useRef, useState } from 'react'
import type { Item, ItemLine, Pack } from '../../../shared/features/goods/item'
import type { Failure } from '../../../shared/contract/failure'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useBarcodeScan } from '../../ui/keys/useBarcodeScan'

/** The same code again so soon is more often a slip of the hand than a second piece. */
const tooSoon = 1000

export type Scanned = { readonly item: ItemLine; readonly pack: Pack }
export type Asked =
  { readonly about: 'twice'; readonly code: string } | { readonly about: 'unknown'; readonly code: string }

/**
 * Scans one after the other, in their order. What must be asked is told in `asked`; until it is answered, further scans
 * come to `onWaiting` and do nothing.
 */
export function useScans({
  onAdd,
  onFailure,
  onWaiting,
}: {
  readonly onAdd: (scanned: Scanned) => void
  readonly onFailure: (failure: Failure) => void
  readonly onWaiting: () => void
}) {
  const { call } = useApi()
  const [asked, setAsked] = useState<Asked | null>(null)
  const last = useRef({ code: '', at: Number.NEGATIVE_INFINITY })
  const queue = useRef<Promise<void>>(Promise.resolve())

  const look = async (code: string) => {
    try {
      const { code: known, found } = await call('goods.scan', { code })
      if (found) onAdd(found)
      else setAsked({ about: 'unknown', code: known })
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      onFailure(error.failure)
    }
  }
  const add = (code: string) => {
    queue.current = queue.current.then(() => look(code))
  }
  useBarcodeScan((code, at) => {
    if (asked) return onWaiting()
    const again = last.current.code === code && at - last.current.at < tooSoon
    last.current = { code, at }
    if (again) return setAsked({ about: 'twice', code })
    return add(code)
  })
  return {
    asked,
    dismiss: () => setAsked(null),
    /** It was a second piece. */
    addAgain() {
      if (!asked) return
      setAsked(null)
      add(asked.code)
    },
    /** The code was taught to the program and is added at once. */
    learnt(item: Item, pack: Pack) {
      setAsked(null)
      onAdd({ item, pack })
    },
  }
}
