import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { ApiProvider } from '../../../renderer/api/ApiProvider'
import { useForgetOnLock } from '../../../renderer/api/useForgetOnLock'

test('a lock takes every answer out of the window, but that of the vault itself', () => {
  const client = new QueryClient()
  const listeners = new Map<string, (payload: null) => void>()
  const host = {
    call: async () => ({ ok: true as const, value: null }),
    on: (event: string, listener: (payload: null) => void) => {
      listeners.set(event, listener)
      return () => undefined
    },
  }
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <ApiProvider host={host}>{children}</ApiProvider>
    </QueryClientProvider>
  )
  for (const name of ['notes.ofSession', 'citizens.open', 'vault.status'])
    client.setQueryData([name.split('.')[0], name, {}], { of: name })
  const { unmount } = renderHook(useForgetOnLock, { wrapper })
  listeners.get('locked')?.(null)
  const left = client.getQueryCache().getAll()
  expect(left.map(({ queryKey }) => queryKey[1])).toEqual(['vault.status'])
  unmount()
  client.clear()
})
