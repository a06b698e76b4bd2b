import { useEffect, useState } from 'react'
import { useApi } from './ApiProvider'
import { CallFailed } from './client'

/**
 * What `useDraft` kept under this form and record when the screen opens; asked for anew each time, as drafts change
 * while one types. `undefined` until it is known, `null` where nothing is kept. `record` null asks for nothing.
 */
export function useKeptDraft(form: string, record: string | null): string | null | undefined {
  const { call } = useApi()
  const [found, setFound] = useState<{ of: string; content: string | null }>()
  useEffect(() => {
    if (record === null) return undefined
    let gone = false
    call('drafts.open', { form, record }).then(
      (draft) => gone || setFound({ of: record, content: draft?.content ?? null }),
      (error: unknown) => {
        if (!(error instanceof CallFailed)) throw error
        if (!gone) setFound({ of: record, content: null })
      },
    )
    return () => {
      gone = true
    }
  }, [call, form, record])
  if (record === null) return null
  return found?.of === record ? found.content : undefined
}
