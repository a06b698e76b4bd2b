// Draws the pages of a PDF with pdf.js as grey pictures. A thread of its own, because pdf.js is an ES module, which
// neither jest nor the journeys' loader takes.
import { parentPort, workerData } from 'node:worker_threads'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const { bytes, dotsPerInch } = workerData
const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
const pages = []
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale: dotsPerInch / 72 })
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)]
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  await page.render({ canvas, canvasContext: context, viewport, intent: 'print' }).promise
  const { data } = context.getImageData(0, 0, width, height)
  const grey = new Uint8Array(width * height)
  for (let at = 0; at < grey.length; at += 1)
    grey[at] = Math.round((data[4 * at] * 2 + data[4 * at + 1] * 5 + data[4 * at + 2]) / 8)
  pages.push({ width, height, grey })
}
await pdf.loadingTask.destroy()
parentPort.postMessage(pages, [])
