import { useState } from 'react'
import type { Failure } from '../../shared/contract/failure'
import { CallFailed } from './client'

export type Page<Row, After> = { readonly rows: readonly Row[]; readonly next: After | null }

/**
 * A list that comes page by page: `first` as a query keeps it (a stable object, so that its change starts anew), the
 * others as they are asked for by `ask`, which gets the place after which a page begins.
 */
export function usePages<Row, After>(
  first: Page<Row, After> | undefined,
  ask: (after: After | null) => Promise<Page<Row, After>>,
) {
  const [more, setMore] = useState({ of: first, pages: [] as readonly Page<Row, After>[] })
  const [failure, setFailure] = useState<Failure | null>(null)
  const pages = more.of === first ? more.pages : []
  const last = pages.at(-1) ?? first
  const showMore = async () => {
    try {
      if (last?.next) setMore({ of: first, pages: [...pages, await ask(last.next)] })
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setFailure(error.failure)
    }
  }
  return {
    rows: [first, ...pages].flatMap((page) => page?.rows ?? []),
    /** Undefined where everything is shown. */
    showMore: last?.next ? () => void showMore() : undefined,
    /** Every row, to be printed or taken out. @throws CallFailed */
    async all(): Promise<readonly Row[]> {
      const rows: Row[] = []
      let after: After | null = null
      do {
        const page: Page<Row, After> = await ask(after)
        rows.push(...page.rows)
        after = page.next
      } while (after !== null)
      return rows
    },
    failure,
  }
}
