// Reads PDFs with pdf.js and answers what it found. A thread of its own, because pdf.js is an ES module, which jest
// does not load.
import { parentPort } from 'node:worker_threads'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

async function read(data) {
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const [, , width, height] = page.view
    pages.push({
      text: items.map((item) => item.str + (item.hasEOL ? '\n' : '')).join(''),
      tree: await page.getStructTree(),
      annotations: (await page.getAnnotations()).length,
      millimetres: [width, height].map((points) => Math.round((points * 25.4) / 72)),
    })
  }
  const { info, metadata } = await pdf.getMetadata()
  const facts = {
    pages,
    title: info.Title,
    language: info.Language,
    xmpTitle: metadata?.get('dc:title'),
    conformance: [metadata?.get('pdfaid:part'), metadata?.get('pdfaid:conformance')],
    marked: (await pdf.getMarkInfo())?.get('Marked') === true,
    actions: [await pdf.getJSActions(), await pdf.getOpenAction(), await pdf.getAttachments()],
    identifiers: pdf.fingerprints,
  }
  await pdf.loadingTask.destroy()
  return facts
}

parentPort.on('message', async (bytes) => {
  try {
    parentPort.postMessage(JSON.stringify(await read(bytes)), [])
  } catch (error) {
    parentPort.postMessage(JSON.stringify({ error: String(error) }), [])
  }
})
