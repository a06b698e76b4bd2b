import { contextBridge, ipcRenderer } from 'electron'

// All that a page can reach of the program: two functions over two fixed channels. The gate decides what a name means.
const listeners = new Map<string, Set<(payload: unknown) => void>>()

ipcRenderer.on('event', (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload)
})

contextBridge.exposeInMainWorld(
  'host',
  Object.freeze({
    call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', name, input),
    /** Listens to an event of the program; returns the function that stops listening. */
    on(event: string, listener: (payload: unknown) => void): () => void {
      const known = listeners.get(event) ?? new Set()
      listeners.set(event, known.add(listener))
      return () => void known.delete(listener)
    },
  }),
)
