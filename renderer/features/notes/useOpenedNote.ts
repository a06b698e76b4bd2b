import { useCallback, useState } from 'react'
import type { Failure } from '../../../shared/contract/failure'
import type { OpenedNote } from '../../../shared/features/notes/note'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'

/**
 * A note as it was opened. Its text lies in the screen that shows it and nowhere else in the window, so that it goes with
 * that screen; every opening is one reading in the trail.
 */
export function useOpenedNote(id: string) {
  const { call } = useApi()
  const [opened, setOpened] = useState<OpenedNote | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const open = useCallback(async () => {
    try {
      setOpened(await call('notes.open', { id }))
      setFailure(null)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      setFailure(error.failure)
    }
  }, [call, id])
  const close = useCallback(() => setOpened(null), [])
  return { opened, failure, open, close }
}
