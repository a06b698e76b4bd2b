import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../Icon'
import { Banner } from '../page/Banner'
import { LoadingLine } from '../page/LoadingLine'
import type { LoadedPdf } from './loadPdf'
import { usePdf } from './usePdf'

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const
const cssDotsPerInch = 96

/** A document's pages with selectable text. `base64` are the stored bytes; `title` names it for a screen reader. */
export function PdfView({
  base64,
  title,
  maxHeight = '74vh',
}: {
  base64: string
  title: string
  maxHeight?: string
}) {
  const { t } = useTranslation('ui')
  const { pdf, failed } = usePdf(base64)
  const [zoom, setZoom] = useState(2)
  const [page, setPage] = useState(1)
  const scroller = useRef<HTMLDivElement>(null)
  const count = pdf?.document.numPages ?? 0

  const onScroll = () => {
    const box = scroller.current
    if (!box) return
    const middle = box.scrollTop + box.clientHeight / 2
    const pages = [...box.querySelectorAll<HTMLElement>('.k-pdf-page')]
    setPage(Math.max(1, pages.filter((each) => each.offsetTop <= middle).length))
  }
  if (failed) return <Banner tone="danger" title={t('pdf.failed')} />
  return (
    <div className="k-pdf">
      <div className="k-pdf-bar">
        <span role="status">{count > 0 ? t('pdf.page', { page, count }) : ''}</span>
        <button
          type="button"
          aria-label={t('pdf.smaller')}
          disabled={zoom === 0}
          onClick={() => setZoom((now) => Math.max(0, now - 1))}
        >
          <Icon name="minus" />
        </button>
        <span>{t('pdf.zoom', { percent: Math.round((zooms[zoom] ?? 1) * 100) })}</span>
        <button
          type="button"
          aria-label={t('pdf.larger')}
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom((now) => Math.min(zooms.length - 1, now + 1))}
        >
          <Icon name="plus" />
        </button>
      </div>
      <div
        ref={scroller}
        className="k-pdf-pages"
        role="document"
        aria-label={title}
        tabIndex={0}
        style={{ maxHeight }}
        onScroll={onScroll}
      >
        {pdf ? (
          Array.from({ length: count }, (_, index) => (
            <Page key={index} pdf={pdf} number={index + 1} zoom={zooms[zoom] ?? 1} />
          ))
        ) : (
          <LoadingLine />
        )}
      </div>
    </div>
  )
}

function Page({ pdf, number, zoom }: { pdf: LoadedPdf; number: number; zoom: number }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const text = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ width: 595, height: 842 })
  useEffect(() => {
    let gone = false
    const draw = async () => {
      const [{ drawPage, layText }, page] = await Promise.all([
        import('./drawPage'),
        pdf.document.getPage(number),
      ])
      const scale = (zoom * cssDotsPerInch) / 72
      const { width, height } = page.getViewport({ scale })
      // Each drawing has its own canvas: pdf.js refuses two at once on the same.
      const fresh = document.createElement('canvas')
      await drawPage(page, fresh, zoom * cssDotsPerInch * Math.max(1, devicePixelRatio), 'display')
      if (gone || !canvas.current || !text.current) return
      setSize({ width, height })
      canvas.current.width = fresh.width
      canvas.current.height = fresh.height
      canvas.current.getContext('2d')?.drawImage(fresh, 0, 0)
      await layText(page, text.current, scale)
    }
    // A document that was closed meanwhile has nothing to draw.
    draw().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [pdf, number, zoom])
  return (
    <div className="k-pdf-page" data-page={number} style={size}>
      <canvas ref={canvas} aria-hidden="true" />
      <div ref={text} className="k-pdf-text" />
    </div>
  )
}
