import type { CDPSession, Page } from 'playwright-core'
import { bindingName, documentScripts, preloadWorld, type ToHost, type ToPage } from './pageSide'
import { toProgram } from './host'

/** A frame as its browser sees it; no page can say anything else about itself. */
export type SeenFrame = { url: string; isMain: boolean }
export type Bridge = {
  /** Sends an event to the preload of the main frame. */
  send(channel: string, parameters: string): Promise<void>
  /** Runs code in the preload's world of the given frame: what a taken-over renderer process could do. */
  asPreload(frameUrl: string, expression: string): Promise<unknown>
  mainUrl(): string
}

type Context = { id: number; frameId: string }

/** Puts the built preload into every document of the page and carries its messages. Call before the first document. */
export async function bridge(
  page: Page,
  preload: string,
  secret: string,
  answer: (frame: SeenFrame | null, message: ToHost) => Promise<ToPage>,
): Promise<Bridge> {
  const devtools: CDPSession = await page.context().newCDPSession(page)
  const frames = new Map<string, string>()
  const contexts = new Map<number, Context>()
  let mainFrame = ''

  const deliver = (context: number, message: ToPage) =>
    devtools
      .send('Runtime.callFunctionOn', {
        executionContextId: context,
        functionDeclaration: `function (name, message) { globalThis[name](message) }`,
        arguments: [{ value: secret }, { value: message }],
      })
      // The document may be gone by now, and its questions with it.
      .then(undefined, () => undefined)

  devtools.on('Page.frameAttached', ({ frameId }) => frames.set(frameId, 'about:blank'))
  devtools.on('Page.frameDetached', ({ frameId }) => frames.delete(frameId))
  devtools.on('Page.frameNavigated', ({ frame }) => {
    frames.set(frame.id, toProgram(frame.url + (frame.urlFragment ?? '')))
    if (!frame.parentId) mainFrame = frame.id
  })
  devtools.on('Page.navigatedWithinDocument', ({ frameId, url }) => frames.set(frameId, toProgram(url)))
  devtools.on('Runtime.executionContextsCleared', () => contexts.clear())
  devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    contexts.delete(executionContextId),
  )
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId: string }
    if (context.name === preloadWorld) contexts.set(context.id, { id: context.id, frameId })
  })
  devtools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== bindingName) return
    const context = contexts.get(executionContextId)
    const url = context && frames.get(context.frameId)
    const frame = context && url !== undefined ? { url, isMain: context.frameId === mainFrame } : null
    void answer(frame, JSON.parse(payload) as ToHost).then((reply) => deliver(executionContextId, reply))
  })
  await devtools.send('Page.enable')
  mainFrame = (await devtools.send('Page.getFrameTree')).frameTree.frame.id
  await devtools.send('Runtime.enable')
  await devtools.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld })
  const scripts = documentScripts(preload, secret)
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.page })
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
    source: scripts.preload,
    worldName: preloadWorld,
  })

  const contextOf = (frameId: string) => [...contexts.values()].find((context) => context.frameId === frameId)
  return {
    async send(channel, parameters) {
      const context = contextOf(mainFrame)
      if (context) await deliver(context.id, { kind: 'event', channel, parameters })
    },
    async asPreload(frameUrl, expression) {
      const frame = [...frames].find(([, url]) => url === frameUrl)
      const context = frame && contextOf(frame[0])
      if (!context) throw new Error(`There is no frame at ${frameUrl}`)
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression: `(async () => { const invoke = globalThis[${JSON.stringify(`${secret}invoke`)}]; return ${expression} })()`,
        contextId: context.id,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    },
    mainUrl: () => frames.get(mainFrame) ?? 'about:blank',
  }
}
