import type { BrowserContext, Request as PageRequest, Route } from 'playwright-core'
import type { CustomScheme, Protocol, Session, WebRequest } from 'electron'
import { toProgram, type Host } from './host'
import { strict } from './strict'

type RequestListener = Parameters<WebRequest['onBeforeRequest']>[0]
type PermissionCheck = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>
type Answering = Parameters<Protocol['handle']>[1]

export type StandInSession = {
  readonly members: Session
  /** Answers a request of a page: from the program's own scheme, or not at all. */
  answer(route: Route, request: PageRequest): Promise<void>
  /** Grants in the browser what the program's permission check allows, and refuses the rest. */
  grant(context: BrowserContext): Promise<void>
}

// Electron's names beside the browser's own.
const permissions: readonly (readonly [string, readonly string[]])[] = [
  ['clipboard-read', ['clipboard-read']],
  ['clipboard-sanitized-write', ['clipboard-write']],
  ['geolocation', ['geolocation']],
  ['media', ['camera', 'microphone']],
  ['midi', ['midi']],
  ['notifications', ['notifications']],
  ['storage-access', ['storage-access']],
]

export function createSessions(host: Host) {
  const schemes = new Map<string, CustomScheme['privileges']>()
  const sessions = new Map<string, StandInSession>()
  let ready = false

  const protocol = strict('protocol', {
    registerSchemesAsPrivileged(list) {
      if (ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
      for (const { scheme, privileges } of list) schemes.set(scheme, privileges)
    },
  } satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>)

  function fromPartition(partition: string): StandInSession {
    if (partition.startsWith('persist:')) throw new Error('The stand-in shell keeps no partition on the disk')
    const known = sessions.get(partition)
    if (known) return known
    const made = createSession(host, schemes)
    sessions.set(partition, made)
    return made
  }
  return {
    protocol,
    session: strict('session', { fromPartition: (partition: string) => fromPartition(partition).members }),
    fromPartition,
    becomeReady() {
      ready = true
    },
  }
}

function createSession(host: Host, schemes: ReadonlyMap<string, CustomScheme['privileges']>): StandInSession {
  const handlers = new Map<string, Answering>()
  const contexts = new Set<BrowserContext>()
  let beforeRequest: RequestListener
  let check: PermissionCheck | null = null

  const protocol = strict('session.protocol', {
    handle(scheme, handler) {
      const privileges = schemes.get(scheme)
      if (!privileges?.standard || !privileges.secure) {
        throw new Error(
          `The stand-in shell serves only standard, secure schemes: ${scheme} is not registered as one`,
        )
      }
      if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} has already been handled`)
      handlers.set(scheme, handler)
    },
  } satisfies Pick<Protocol, 'handle'>)

  const members = strict('session', {
    protocol,
    webRequest: strict('webRequest', {
      onBeforeRequest(listener: RequestListener) {
        beforeRequest = listener
      },
    }),
    setPermissionCheckHandler(handler: PermissionCheck | null) {
      check = handler
    },
    // The browser asks nobody: what the check handler denies is denied before a page can request it.
    setPermissionRequestHandler() {},
    setDevicePermissionHandler() {},
    setDisplayMediaRequestHandler() {},
    async clearCache() {},
    async clearStorageData() {
      await Promise.all([...contexts].map((context) => context.clearCookies()))
    },
  } satisfies Partial<Record<keyof Session, unknown>>) as unknown as Session

  async function respond(route: Route, request: PageRequest, url: string) {
    const handler = handlers.get(new URL(url).protocol.slice(0, -1))
    if (!handler) return refuse(route, url)
    const asked = new Request(url, {
      method: request.method(),
      headers: onlyPlain(await request.allHeaders()),
    })
    const response = await answerOf(handler, asked)
    if (!response) return route.abort('failed')
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers.entries()),
      body: Buffer.from(await response.arrayBuffer()),
    })
  }
  async function refuse(route: Route, url: string) {
    host.blockedRequests.push(url)
    await route.abort('blockedbyclient')
  }
  return {
    members,
    async answer(route, request) {
      const url = toProgram(request.url())
      let cancelled = false
      beforeRequest?.({ url, method: request.method() } as never, ({ cancel }) => {
        cancelled = cancel ?? false
      })
      await (cancelled ? refuse(route, url) : respond(route, request, url))
    },
    async grant(context) {
      contexts.add(context)
      const allowed = permissions.filter(
        ([name]) => check?.(null, name as never, 'app://kk/', {} as never) ?? true,
      )
      // In a visible window the stand-in itself brings what the program copies to the system's clipboard.
      const own = host.options.headless ? [] : ['clipboard-write']
      await context.grantPermissions([...allowed.flatMap(([, names]) => names), ...own])
    },
  }
}

// A handler that fails leaves the request failed, as in Electron, and its reason on the console.
async function answerOf(handler: Answering, request: Request) {
  try {
    return await handler(request as never)
  } catch (error) {
    console.error(error)
    return null
  }
}

const onlyPlain = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')))
