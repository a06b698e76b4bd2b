// oxlint-disable-next-line import/default -- `?url` is Vite's: the address of the built file
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** The PDF reader's worker, a file of the program. */
export const pdfWorkerUrl: string = workerUrl
