import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

type TreeNode = {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly children?: readonly TreeNode[]
}

/** What a library other than the one that drew it finds in a PDF. */
export type PdfFacts = {
  readonly pages: readonly {
    readonly text: string
    readonly tree: TreeNode | null
    readonly annotations: number
    readonly millimetres: readonly [width: number, height: number]
  }[]
  readonly title: string
  readonly language: string
  readonly xmpTitle: string
  readonly conformance: readonly [part: string, level: string]
  readonly marked: boolean
  readonly actions: readonly unknown[]
  readonly identifiers: readonly (string | null)[]
}

let reader: Worker | undefined

/** One PDF at a time. The thread ends with the test file. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  reader ??= new Worker(join(__dirname, 'pdfReader.mjs'))
  reader.ref()
  reader.postMessage(new Uint8Array(bytes), [])
  const [answer] = (await once(reader, 'message')) as [string]
  reader.unref()
  const facts = JSON.parse(answer) as PdfFacts & { readonly error?: string }
  if (facts.error) throw new Error(facts.error)
  return facts
}

/** All words in reading order with one blank between them: line ends are a matter of layout. */
export function words(facts: PdfFacts): string {
  return flat(facts.pages.map((page) => page.text).join(' '))
}

export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Every element of the tag tree of all pages, as role and alternative text. */
export function tags(facts: PdfFacts): readonly { readonly role: string; readonly alt?: string }[] {
  const walk = (node: TreeNode): { role: string; alt?: string }[] => [
    ...(node.role ? [{ role: node.role, ...(node.alt === undefined ? {} : { alt: node.alt }) }] : []),
    ...(node.children ?? []).flatMap(walk),
  ]
  return facts.pages.flatMap((page) => (page.tree ? walk(page.tree) : []))
}
