import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { formatGreekInstant, type IsoInstant } from '../../shared/values/isoDate'
import { useApi } from './ApiProvider'
import { useKeeping } from './useKeeping'

/**
 * Keeps what is typed, at most two seconds behind, under the form and the record it belongs to, and once more when
 * the form goes from the screen. `content` null: nothing was typed yet. `savedAt` is the time on the wall, `14:05`;
 * null while nothing is kept.
 */
export function useDraft(form: string, record: string, content: string | null) {
  const { call } = useApi()
  const client = useQueryClient()
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const kept = useRef(content)
  const over = useRef(false)

  useKeeping(async () => {
    if (content === null || content === kept.current || over.current) return
    const before = kept.current
    kept.current = content
    try {
      const saved = await call('drafts.save', { form, record, content })
      setSavedAt(timeOf(saved.savedAt))
      client.setQueryData(keyOf(form, record), { content, savedAt: saved.savedAt })
      void client.invalidateQueries({ queryKey: ['drafts', 'drafts.list'] })
    } catch {
      // Sealed in between, or the disk is full: the next round tries again, and the mark keeps its older time.
      kept.current = before
    }
  })
  /** The form was saved or given up. */
  const discard = useCallback(async () => {
    over.current = true
    await call('drafts.discard', { form, record })
    client.setQueryData(keyOf(form, record), null)
    void client.invalidateQueries({ queryKey: ['drafts', 'drafts.list'] })
  }, [call, client, form, record])
  return { savedAt, discard }
}

/** Where `useQuery('drafts.open', …)` keeps its answer. */
const keyOf = (form: string, record: string) => ['drafts', 'drafts.open', { form, record }]

/** `14:05` of an instant, in Greece. */
export const timeOf = (instant: string): string => formatGreekInstant(instant as IsoInstant).slice(11)
