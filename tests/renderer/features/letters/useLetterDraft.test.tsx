import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ApiProvider } from '../../../../renderer/api/ApiProvider'
import type { Host } from '../../../../renderer/api/host'
import { useDrawnDraft, useLetterDraft } from '../../../../renderer/features/letters/useLetterDraft'
import type { Failure } from '../../../../shared/contract/failure'
import { type LetterEdits, noEdits } from '../../../../shared/features/letters/letter'

type Asked = { name: string; input: { version?: number; edits?: LetterEdits } }

/** A gate that keeps one draft and remembers what it was asked. */
function gate() {
  const asked: Asked[] = []
  const state = {
    version: 0,
    edits: noEdits,
    refuse: null as Failure | null,
    slow: null as Promise<void> | null,
  }
  const draft = () => ({ version: state.version, edits: state.edits, derived: {}, state: 'draft' })
  const host: Host = {
    on: () => () => undefined,
    async call(name, input) {
      asked.push({ name, input: input as Asked['input'] })
      if (state.slow) await state.slow
      if (state.refuse) return { ok: false, failure: state.refuse }
      if (name === 'letters.saveDraft') {
        state.version += 1
        state.edits = (input as { edits: LetterEdits }).edits
      }
      const values: Record<string, unknown> = {
        'letters.check': { seen: 'a', gaps: [], leaks: [] },
        'letters.preview': { seen: 'a', pdf: 'UERG' },
      }
      return { ok: true, value: (values[name] ?? draft()) as never }
    },
  }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ApiProvider host={host}>{children}</ApiProvider>
  )
  const saves = () => asked.filter(({ name }) => name === 'letters.saveDraft').map(({ input }) => input)
  return { state, asked, saves, wrapper }
}

const opened = async (at: ReturnType<typeof gate>) => {
  const hook = renderHook(() => useLetterDraft('r'), { wrapper: at.wrapper })
  await waitFor(() => expect(hook.result.current.draft).not.toBeNull())
  return hook
}

test('what is typed is saved when the typing rests, once, and nothing before', async () => {
  const at = gate()
  const { result } = await opened(at)
  expect(result.current.saved).toBe(true)
  act(() => result.current.change({ subject: 'Α' }))
  act(() => result.current.change({ subject: 'ΑΒ' }))
  expect(result.current.saved).toBe(false)
  expect(at.saves()).toEqual([])
  await waitFor(() => expect(result.current.saved).toBe(true), { timeout: 3000 })
  expect(at.saves()).toEqual([{ referralId: 'r', version: 0, edits: { ...noEdits, subject: 'ΑΒ' } }])
})

test('what is typed while a save is under way is saved after it, over its version', async () => {
  const at = gate()
  const { result } = await opened(at)
  let go = () => {}
  at.state.slow = new Promise((resolve) => (go = resolve))
  act(() => result.current.change({ subject: 'Α' }))
  let first = Promise.resolve()
  act(() => void (first = result.current.flush()))
  await waitFor(() => expect(at.saves()).toHaveLength(1))
  act(() => result.current.change({ subject: 'Β' }))
  at.state.slow = null
  await act(async () => {
    go()
    await first
    await result.current.flush()
  })
  expect(at.saves().map(({ version, edits }) => [version, edits?.subject])).toEqual([
    [0, 'Α'],
    [1, 'Β'],
  ])
  expect(result.current.edits?.subject).toBe('Β')
})

test('a screen that goes away takes nothing with it', async () => {
  const at = gate()
  const { result, unmount } = await opened(at)
  act(() => result.current.change({ closing: 'Τέλος' }))
  unmount()
  await waitFor(() => expect(at.state.edits.closing).toBe('Τέλος'))
})

test('a refused save keeps what was typed and says so; the next change tries again', async () => {
  const at = gate()
  const { result } = await opened(at)
  at.state.refuse = { code: 'stale' }
  act(() => result.current.change({ subject: 'Α' }))
  await act(() => result.current.flush())
  expect(result.current).toMatchObject({ failure: { code: 'stale' }, saved: false })
  expect(result.current.edits?.subject).toBe('Α')
  at.state.refuse = null
  act(() => result.current.change({ subject: 'ΑΒ' }))
  await act(() => result.current.flush())
  expect(result.current).toMatchObject({ failure: null, saved: true })
})

test('the paper is drawn for the newest form, and says when it is behind', async () => {
  const at = gate()
  const { result, rerender } = renderHook(({ mark }) => useDrawnDraft('r', mark), {
    wrapper: at.wrapper,
    initialProps: { mark: '0' },
  })
  await waitFor(() => expect(result.current.current).toBe(true))
  rerender({ mark: '1' })
  expect(result.current).toMatchObject({ current: false, drawn: { pdf: 'UERG' } })
  rerender({ mark: '2' })
  await waitFor(() => expect(result.current.current).toBe(true), { timeout: 4000 })
  expect(at.asked.filter(({ name }) => name === 'letters.preview')).toHaveLength(2)
})
