import { useCallback, useRef, useState } from 'react'
import type { DraftPlace } from '../../../shared/features/notes/note'
import { useApi } from '../../api/ApiProvider'
import { timeOf } from '../../api/useDraft'
import { useKeeping } from '../../api/useKeeping'

type Kept = { readonly place: DraftPlace; readonly text: string }

/**
 * Keeps what is written, sealed, at most two seconds behind, before a lock, and when the screen goes: never through the
 * drafts of other forms. It belongs to its session, note and files, and lies under no other; when the files change it
 * moves with them. `unsaved` null: nothing is written that is not saved already. `begun` is the draft one goes on with.
 */
export function useNoteDraft(place: DraftPlace, unsaved: string | null, begun: Kept | null) {
  const { call } = useApi()
  const [savedAt, setSavedAt] = useState<string | null>(null)
  /** What lies sealed on the disk. */
  const kept = useRef(begun)
  const held = useRef(false)
  const work = useRef(Promise.resolve())

  const keep = async () => {
    const before = kept.current
    if (held.current || (unsaved === null && before === null)) return
    if (before && before.text === unsaved && isSame(before.place, place)) return
    try {
      if (unsaved !== null) {
        const { savedAt: at } = await call('notes.saveDraft', { ...place, text: unsaved })
        kept.current = { place, text: unsaved }
        setSavedAt(timeOf(at))
      }
      if (before && (unsaved === null || !isSame(before.place, place))) {
        await call('notes.discardDraft', before.place)
        if (unsaved === null) {
          kept.current = null
          setSavedAt(null)
        }
      }
    } catch {
      // Sealed in between, or the disk is full: the next round tries again, and the mark keeps its older time.
    }
  }
  const now = () => (work.current = work.current.then(keep))
  useKeeping(now)

  /** The note is being saved: nothing is kept meanwhile, and what was on its way has arrived. */
  const hold = useCallback(async () => {
    held.current = true
    await work.current
  }, [])
  /** It was not saved: drafts are kept again. */
  const release = useCallback(() => {
    held.current = false
  }, [])
  /**
   * It was saved, and with it the draft of this place went. `over`: nothing more is written here, and what still stands
   * in the field while it goes from the screen is no draft.
   */
  const settle = useCallback(
    async (saved: DraftPlace, { over }: { readonly over: boolean }) => {
      const before = kept.current
      kept.current = null
      held.current = over
      setSavedAt(null)
      if (!before || isSame(before.place, saved)) return
      try {
        await call('notes.discardDraft', before.place)
      } catch {
        // Sealed in between, or the disk is full: it is offered in its own place, and the note is saved all the same.
      }
    },
    [call],
  )
  /** It is given up. */
  const discard = useCallback(async () => {
    await hold()
    const before = kept.current
    kept.current = null
    if (before) await call('notes.discardDraft', before.place)
  }, [call, hold])
  return { savedAt, now, hold, release, settle, discard }
}

const isSame = (a: DraftPlace, b: DraftPlace): boolean =>
  a.sessionId === b.sessionId &&
  a.noteId === b.noteId &&
  a.citizenIds.length === b.citizenIds.length &&
  a.citizenIds.every((id) => b.citizenIds.includes(id))
