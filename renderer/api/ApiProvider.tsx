import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Call, createCall } from './client'
import type { Host } from './host'

const ApiContext = createContext<{ call: Call; host: Host } | null>(null)

export function ApiProvider({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  const api = useMemo(() => ({ call: createCall(host), host }), [host])
  return <ApiContext.Provider value={api}>{children}</ApiContext.Provider>
}

export function useApi() {
  const api = useContext(ApiContext)
  if (!api) throw new Error('useApi is used outside ApiProvider')
  return api
}
