import { decode, encode } from './codec'

/** The world in which the preload runs, as apart from the page as in Electron: they share the document, no object. */
export const preloadWorld = 'Electron isolated context'
/** What the browser adds to that world, and to no other, for messages to the host. */
export const bindingName = 'sendToHost'

export type ToHost = { id: number; channel: string; parameters: string }
export type ToPage =
  | { kind: 'reply'; id: number; ok: true; value: string }
  | { kind: 'reply'; id: number; ok: false; message: string }
  | { kind: 'event'; channel: string; parameters: string }

/**
 * The two scripts that run at the start of every document. `secret` names the document events over which the two
 * worlds speak; a page cannot listen to what it cannot name.
 */
export function documentScripts(preload: string, secret: string) {
  const codec = `const encode = ${encode.toString()}; const decode = ${decode.toString()};`
  const name = JSON.stringify(secret)
  return {
    page: `(() => { ${codec} (${pageWorld.toString()})(${name}) })()`,
    preload: `(() => { ${codec}
      const require = (${isolatedWorld.toString()})(${name}, ${JSON.stringify(bindingName)}, encode, decode)
      if (require) (function (require, module, exports) { ${preload}\n})(require, { exports: {} }, {})
    })()`,
  }
}

type Shape =
  | { kind: 'function'; id: number }
  | { kind: 'promise'; id: number }
  | { kind: 'value'; value: unknown }
  | { kind: 'object'; members: [string, Shape][] }
type Parameter = { callback: number } | { value: unknown }
type Outcome = { ok: true; shape: Shape } | { ok: false; message: string }

// In the page's own world: rebuilds what the preload exposes, out of frozen functions that only carry messages.
function pageWorld(secret: string) {
  const dispatch = document.dispatchEvent.bind(document)
  const say = (topic: string, detail: unknown) => dispatch(new CustomEvent(`${secret}${topic}`, { detail }))
  const hear = (topic: string, listener: (detail: never) => void) =>
    document.addEventListener(`${secret}${topic}`, (event) =>
      listener((event as CustomEvent).detail as never),
    )

  let outcome: Outcome | undefined
  let counter = 0
  const callbacks = new Map<number, (...parameters: unknown[]) => void>()
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()

  const parameterOf = (value: unknown): Parameter => {
    if (typeof value !== 'function') return { value: structuredClone(value) }
    callbacks.set((counter += 1), value as () => void)
    return { callback: counter }
  }
  const build = (shape: Shape): unknown => {
    if (shape.kind === 'value') return shape.value
    if (shape.kind === 'promise') {
      return new Promise((resolve, reject) => waiting.set(shape.id, { resolve, reject }))
    }
    if (shape.kind === 'object') {
      return Object.freeze(Object.fromEntries(shape.members.map(([key, member]) => [key, build(member)])))
    }
    return Object.freeze((...parameters: unknown[]) => {
      const sent = parameters.map(parameterOf)
      outcome = undefined
      say('call', { id: shape.id, parameters: sent })
      const answer = outcome as Outcome | undefined
      if (!answer) throw new Error('An object could not be cloned.')
      if (!answer.ok) throw new Error(answer.message)
      return build(answer.shape)
    })
  }
  hear('outcome', (answer: Outcome) => {
    outcome = answer
  })
  hear('callback', ({ id, parameters }: { id: number; parameters: unknown[] }) =>
    callbacks.get(id)?.(...parameters),
  )
  hear('settled', ({ id, ok, value }: { id: number; ok: boolean; value: unknown }) => {
    const promise = waiting.get(id)
    waiting.delete(id)
    if (ok) promise?.resolve(value)
    else promise?.reject(new Error(String(value)))
  })
  hear('expose', ({ key, shape }: { key: string; shape: Shape }) =>
    Object.defineProperty(window, key, { value: build(shape), enumerable: true }),
  )
}

// In the preload's world: the three members of `electron` that a sandboxed preload may use here.
function isolatedWorld(
  secret: string,
  binding: string,
  toText: (value: unknown) => string,
  fromText: (text: string) => unknown,
) {
  const scope = globalThis as unknown as Record<string, unknown>
  const send = scope[binding] as (text: string) => void
  delete scope[binding]
  const say = (topic: string, detail: unknown) =>
    document.dispatchEvent(new CustomEvent(`${secret}${topic}`, { detail }))

  let counter = 0
  const invoked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, Set<(...parameters: unknown[]) => void>>()
  const invoke = (channel: string, ...parameters: unknown[]) =>
    new Promise((resolve, reject) => {
      const carried = toText(structuredClone(parameters))
      invoked.set((counter += 1), { resolve, reject })
      send(JSON.stringify({ id: counter, channel, parameters: carried }))
    })
  scope[secret] = (message: ToPage) => {
    if (message.kind === 'event') {
      const parameters = fromText(message.parameters) as unknown[]
      for (const listener of listeners.get(message.channel) ?? [])
        listener({ channel: message.channel }, ...parameters)
      return
    }
    const waiting = invoked.get(message.id)
    invoked.delete(message.id)
    if (message.ok) waiting?.resolve(fromText(message.value))
    else waiting?.reject(new Error(message.message))
  }
  scope[`${secret}invoke`] = invoke
  // As in Electron without nodeIntegrationInSubFrames: no preload in the frames inside the page.
  if (window !== window.top) return undefined

  const functions = new Map<number, (...parameters: unknown[]) => unknown>()
  const describe = (value: unknown): Shape => {
    if (typeof value === 'function') {
      functions.set((counter += 1), value as () => unknown)
      return { kind: 'function', id: counter }
    }
    if (value instanceof Promise) {
      const id = (counter += 1)
      void value.then(
        (result) => say('settled', { id, ok: true, value: result }),
        (error: Error) => say('settled', { id, ok: false, value: error.message }),
      )
      return { kind: 'promise', id }
    }
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      return {
        kind: 'object',
        members: Object.entries(value).map(([key, member]) => [key, describe(member)]),
      }
    }
    return { kind: 'value', value: structuredClone(value) }
  }
  document.addEventListener(`${secret}call`, (event) => {
    const call = (event as CustomEvent<{ id: number; parameters: Parameter[] } | null>).detail
    if (!call) return
    const parameters = call.parameters.map((parameter) =>
      'callback' in parameter
        ? (...values: unknown[]) =>
            void say('callback', { id: parameter.callback, parameters: structuredClone(values) })
        : parameter.value,
    )
    try {
      say('outcome', { ok: true, shape: describe(functions.get(call.id)?.(...parameters)) })
    } catch (error) {
      say('outcome', { ok: false, message: (error as Error).message })
    }
  })

  const strict = <T extends object>(name: string, members: T) =>
    new Proxy(members, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target || key === '__esModule' || key === 'default') {
          return Reflect.get(target, key)
        }
        throw new Error(`The stand-in shell does not implement ${name}.${key}`)
      },
    })
  const electron = strict('electron (in a preload)', {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (key: string, value: unknown) => void say('expose', { key, shape: describe(value) }),
    }),
    ipcRenderer: strict('ipcRenderer', {
      invoke,
      on(channel: string, listener: (...parameters: unknown[]) => void) {
        const known = listeners.get(channel) ?? new Set()
        listeners.set(channel, known.add(listener))
      },
      off(channel: string, listener: (...parameters: unknown[]) => void) {
        listeners.get(channel)?.delete(listener)
      },
    }),
  })
  return (module: string) => {
    if (module === 'electron') return electron
    throw new Error(`A sandboxed preload cannot require ${module}`)
  }
}
