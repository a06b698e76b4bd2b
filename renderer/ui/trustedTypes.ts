// The page's policy lets one rule stand between any text and the page's markup: this one.
import { pdfWorkerUrl } from './pdf/pdfWorkerUrl'

type Rules = { createHTML: (text: string) => string; createScriptURL: (url: string) => string }
type PolicyMaker = { createPolicy: (name: string, rules: Rules) => unknown }

/** The interface library writes its style sheets as text: they hold no tag, and nothing that does may pass. */
function styleTextOnly(text: string): string {
  if (text.includes('<')) throw new TypeError('Markup from text is refused')
  return text
}

/** The one script that is started by its address: the PDF reader's worker, a file of the program. */
function pdfWorkerOnly(url: string): string {
  if (url !== pdfWorkerUrl) throw new TypeError('A script from elsewhere is refused')
  return url
}

/** To be called once, before anything is drawn. */
export function installTrustedTypes(): void {
  const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes
  maker?.createPolicy('default', { createHTML: styleTextOnly, createScriptURL: pdfWorkerOnly })
}
