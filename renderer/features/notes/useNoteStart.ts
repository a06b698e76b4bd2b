import { useEffect, useState } from 'react'
import type { Failure } from '../../../shared/contract/failure'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { shownInstant } from '../../ui/days'
import { partsOf } from './noteParts'
import type { NoteStart } from './noteStart'
import type { Place } from './Writing'

type Begun =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly start: NoteStart }
  | { readonly state: 'notWhole' }
  | { readonly state: 'failed'; readonly failure: Failure }

/**
 * Opens what the writing begins with: the newest text of the actor's own note, and the draft of exactly this place. Both
 * are asked for anew each time and kept nowhere but in the screen.
 */
export function useNoteStart(asked: {
  readonly sessionId: string
  readonly place: Place
  /** Files and readers of a new note. */
  readonly atFirst: { readonly citizenIds: readonly string[]; readonly readerIds: readonly string[] }
}): Begun {
  const { call } = useApi()
  const [begun, setBegun] = useState<Begun>({ state: 'loading' })
  // What it began with: what is saved later is no new beginning.
  const [first] = useState(asked)
  useEffect(() => {
    let gone = false
    const load = async (): Promise<Begun> => {
      const { sessionId, atFirst } = first
      const { noteId, draftOf } = first.place
      const [opened, draft] = await Promise.all([
        noteId === null ? null : call('notes.open', { id: noteId }),
        draftOf === null ? null : call('notes.openDraft', { sessionId, noteId, citizenIds: [...draftOf] }),
      ])
      if (opened && !opened.whole) return { state: 'notWhole' }
      const saved = opened ? (partsOf(opened)[0]?.text ?? '') : ''
      return {
        state: 'ready',
        start: {
          head: opened?.head ?? null,
          citizenIds: (draft && draftOf) ?? opened?.head.citizenIds ?? atFirst.citizenIds,
          readerIds: opened?.head.readerIds ?? atFirst.readerIds,
          saved,
          text: draft?.text ?? saved,
          draftAt: draft ? shownInstant(draft.savedAt) : null,
        },
      }
    }
    load().then(
      (next) => gone || setBegun(next),
      (error: unknown) => {
        if (!(error instanceof CallFailed)) throw error
        if (!gone) setBegun({ state: 'failed', failure: error.failure })
      },
    )
    return () => {
      gone = true
    }
  }, [call, first])
  return begun
}
