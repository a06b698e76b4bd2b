import { EventEmitter } from 'node:events'

// Asked for by await, by module interop and by printing; none of them is a member of Electron.
const asked = new Set([
  'then',
  '__esModule',
  'default',
  'toJSON',
  'constructor',
  'prototype',
  'name',
  'length',
])

/** Lets through what is implemented and throws on everything else, so that nothing seems to work that was never tried. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || asked.has(key)) return Reflect.get(target, key, target)
      throw new Error(`The stand-in shell does not implement ${name}.${key}`)
    },
    set(_target, key) {
      throw new Error(`The stand-in shell does not implement setting ${name}.${String(key)}`)
    },
  })
}

type Listener = (...parameters: never[]) => void

/** Electron's `on`, for exactly the events the stand-in sends: waiting for any other one throws. */
export class Events<Name extends string> {
  readonly #emitter = new EventEmitter()
  readonly #name: string
  readonly #known: ReadonlySet<string>

  constructor(name: string, known: readonly Name[]) {
    this.#name = name
    this.#known = new Set(known)
  }

  on(event: string, listener: Listener) {
    if (!this.#known.has(event)) {
      throw new Error(`The stand-in shell never sends the event ${this.#name} '${event}'`)
    }
    this.#emitter.on(event, listener as (...parameters: unknown[]) => void)
  }

  emit(event: Name, ...parameters: unknown[]) {
    this.#emitter.emit(event, ...parameters)
  }

  /** Sends an event that a listener may prevent; tells whether one did. */
  wasPrevented(event: Name, details: object = {}) {
    let prevented = false
    const preventable = {
      ...details,
      preventDefault() {
        prevented = true
      },
    }
    this.#emitter.emit(event, preventable)
    return prevented
  }
}
