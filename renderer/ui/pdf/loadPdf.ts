import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
import { pdfWorkerUrl } from './pdfWorkerUrl'

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

export type LoadedPdf = { readonly document: PDFDocumentProxy; readonly close: () => void }

/**
 * Opens a PDF from its bytes in a worker that lives as long as the document. Nothing is fetched: no WebAssembly
 * decoders, no outside fonts or character maps, which the program's own letters do not need. Throws on what is no PDF.
 */
export async function loadPdf(base64: string): Promise<LoadedPdf> {
  const port = new Worker(pdfWorkerUrl, { type: 'module' })
  const worker = new PDFWorker({ port: port as unknown as null })
  const close = () => {
    worker.destroy()
    port.terminate()
  }
  try {
    const task = getDocument({
      data: bytesOf(base64),
      worker,
      useWasm: false,
      useWorkerFetch: false,
      useSystemFonts: false,
      enableXfa: false,
      disableWorkerRendering: true,
    })
    return { document: await task.promise, close }
  } catch (error) {
    close()
    throw error
  }
}
