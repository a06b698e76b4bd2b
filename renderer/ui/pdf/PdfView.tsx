import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../Icon'
import { Banner } from '../page/Banner'
import { LoadingLine } from '../page/LoadingLine'
import type { LoadedPdf } from './loadPdf'
import { usePdf } from './usePdf'

const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const
const cssDotsPerInch = 96
/** An A4 page at 100 %, and what stands beside it in its box, in CSS pixels. */
const pageWidth = 794
const besidePage = 52

/**
 * A document's pages with selectable text, at first as wide as there is room. `base64` are the stored bytes; `title`
 * names it for a screen reader. While a new form of the document is read, the former one stays in sight.
 */
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
  const { pdf: opened, failed } = usePdf(base64)
  const [pdf, setPdf] = useState(opened)
  if (opened && opened !== pdf) setPdf(opened)
  /** Null: as wide as there is room. */
  const [chosen, setChosen] = useState<number | null>(null)
  const [fitting, setFitting] = useState(1)
  const zoom = chosen ?? fitting
  const [page, setPage] = useState(1)
  const scroller = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const fit = () => {
      const room = scroller.current?.clientWidth ?? 0
      // Whole percents, so that a scroll bar that comes and goes does not draw everything anew.
      if (room > 0)
        setFitting(Math.min(1, Math.max(0.3, Math.floor(((room - besidePage) / pageWidth) * 100) / 100)))
    }
    fit()
    window.addEventListener('resize', fit)
    return () => window.removeEventListener('resize', fit)
  }, [])
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
          disabled={zoom <= zooms[0]}
          onClick={() => setChosen(zooms.findLast((each) => each < zoom) ?? zoom)}
        >
          <Icon name="minus" />
        </button>
        <span>{t('pdf.zoom', { percent: Math.round(zoom * 100) })}</span>
        <button
          type="button"
          aria-label={t('pdf.larger')}
          disabled={zoom >= (zooms.at(-1) ?? 1)}
          onClick={() => setChosen(zooms.find((each) => each > zoom) ?? zoom)}
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
            <Page key={index} pdf={pdf} number={index + 1} zoom={zoom} />
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
