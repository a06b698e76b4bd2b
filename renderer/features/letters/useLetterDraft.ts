import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../shared/contract/failure'
import type {
  LetterCheck,
  LetterDraft,
  LetterEdits,
  LetterValues,
} from '../../../shared/features/letters/letter'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'

const restBeforeSaving = 800
const restBeforeDrawing = 1_200

type InHand = {
  readonly draft: LetterDraft | null
  /** What is typed, and what of it is kept. */
  readonly edits: LetterEdits | null
  readonly kept: LetterEdits | null
}
const nothing: InHand = { draft: null, edits: null, kept: null }

/** The draft of a referral's letter, kept a moment behind the typing and once more when the screen goes. */
export function useLetterDraft(referralId: string) {
  const { call } = useApi()
  const [hand, setHand] = useState(nothing)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [saving, setSaving] = useState(false)
  const { draft, edits, kept } = hand
  /** The same for work that goes on after the screen was drawn. */
  const latest = useRef(nothing)
  const last = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => {
    latest.current = hand
  }, [hand])

  const open = useCallback(
    async (isGone: () => boolean) => {
      try {
        const opened = await call('letters.openDraft', { referralId })
        if (isGone()) return
        setHand({ draft: opened, edits: opened.edits, kept: opened.edits })
        setFailure(null)
      } catch (error) {
        if (!isGone()) setFailure(failureIn(error))
      }
    },
    [call, referralId],
  )
  useEffect(() => {
    let gone = false
    void Promise.resolve().then(() => open(() => gone))
    return () => {
      gone = true
    }
  }, [open])

  const save = useCallback(async () => {
    const now = latest.current
    if (!now.draft || !now.edits || now.edits === now.kept || now.draft.state !== 'draft') return
    const typed = now.edits
    setSaving(true)
    try {
      const { version } = now.draft
      const saved = await call('letters.saveDraft', { referralId, version, edits: typed })
      latest.current = { ...latest.current, draft: saved, kept: typed }
      setHand((before) => ({ ...before, draft: saved, kept: typed }))
      setFailure(null)
    } catch (error) {
      setFailure(failureIn(error))
    }
    setSaving(false)
  }, [call, referralId])
  /** Saves what is typed now, after the save that is under way. */
  const flush = useCallback((): Promise<void> => {
    last.current = last.current.then(save)
    return last.current
  }, [save])
  useEffect(() => {
    if (edits === kept) return undefined
    const timer = setTimeout(() => void flush(), restBeforeSaving)
    return () => clearTimeout(timer)
  }, [edits, kept, flush])
  useEffect(() => () => void flush(), [flush])

  return {
    draft,
    edits,
    values: draft && edits ? valuesOf(draft, edits) : null,
    change: (changes: Partial<LetterEdits>) =>
      setHand((now) => ({ ...now, edits: now.edits && { ...now.edits, ...changes } })),
    failure,
    saving,
    /** What is on the screen is what is kept. */
    saved: edits === kept && !saving,
    flush,
    reload: () => void open(() => false),
  }
}
export type LetterDraftInHand = ReturnType<typeof useLetterDraft>

const valuesOf = (draft: LetterDraft, edits: LetterEdits): LetterValues => ({
  ...draft.derived,
  ...(Object.fromEntries(
    Object.entries(edits).filter(([, value]) => value !== null),
  ) as Partial<LetterValues>),
})

const failureIn = (error: unknown): Failure => {
  if (error instanceof CallFailed) return error.failure
  throw error
}

export type Drawn = { readonly pdf: string; readonly check: LetterCheck }

/** The paper of the draft and what leaves with it; drawn anew whenever `mark` rests at another value. */
export function useDrawnDraft(referralId: string, mark: string | null) {
  const { call } = useApi()
  const [drawn, setDrawn] = useState<(Drawn & { of: string }) | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const newest = useRef(mark)
  const last = useRef<Promise<void>>(Promise.resolve())

  const draw = useCallback(
    async (wanted: string) => {
      // Another change came while this one waited for its turn.
      if (newest.current !== wanted) return
      try {
        const check = await call('letters.check', { referralId })
        const { pdf, seen } = await call('letters.preview', { referralId })
        // Something changed between the two: what is shown must be one letter.
        setDrawn({ pdf, check: seen === check.seen ? check : { ...check, seen: '' }, of: wanted })
        setFailure(null)
      } catch (error) {
        setFailure(failureIn(error))
      }
    },
    [call, referralId],
  )
  const isFirst = drawn === null
  useEffect(() => {
    newest.current = mark
    if (mark === null) return undefined
    const begin = () => {
      last.current = last.current.then(() => draw(mark))
    }
    const timer = setTimeout(begin, isFirst ? 0 : restBeforeDrawing)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- the first drawing changes only how soon the next one begins
  }, [mark, draw])
  return { drawn, failure, current: drawn !== null && drawn.of === mark }
}
