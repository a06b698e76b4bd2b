import { type PDFPageProxy, TextLayer } from 'pdfjs-dist'

const pointsPerInch = 72

/** Draws a page at so many dots per inch. `print` draws without waiting for the screen, so hidden windows work too. */
export async function drawPage(
  page: PDFPageProxy,
  canvas: HTMLCanvasElement,
  dotsPerInch: number,
  intent: 'display' | 'print',
): Promise<void> {
  const viewport = page.getViewport({ scale: dotsPerInch / pointsPerInch })
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport, intent }).promise
}

/** Lays the page's text, invisible and selectable, over its picture. */
export async function layText(page: PDFPageProxy, container: HTMLElement, scale: number): Promise<void> {
  container.replaceChildren()
  container.style.setProperty('--total-scale-factor', String(scale))
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: true }),
    container,
    viewport: page.getViewport({ scale }),
  })
  await layer.render()
}
