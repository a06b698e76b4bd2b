import { useEffect, useEffectEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import { usePdf } from './usePdf'

const printDotsPerInch = 300

/**
 * Draws every page for paper. On the screen it cannot be seen; while it stands in the page, printing prints it and
 * nothing else. `onReady` is called when all pages are drawn: then open the print dialog, and take this away after.
 */
export function PrintView({
  base64,
  onReady,
  onFailed,
}: {
  base64: string
  onReady: () => void
  onFailed: () => void
}) {
  const { pdf, failed } = usePdf(base64)
  const container = useRef<HTMLDivElement>(null)
  const ready = useEffectEvent(onReady)
  const broken = useEffectEvent(onFailed)
  useEffect(() => {
    if (failed) broken()
    const box = container.current
    if (!pdf || !box) return undefined
    const life = new AbortController()
    const draw = async () => {
      const { drawPage } = await import('./drawPage')
      box.replaceChildren()
      for (let number = 1; number <= pdf.document.numPages && !life.signal.aborted; number += 1) {
        const canvas = document.createElement('canvas')
        // One page after the other: each needs 35 MB.
        // oxlint-disable-next-line no-await-in-loop
        await drawPage(await pdf.document.getPage(number), canvas, printDotsPerInch, 'print')
        if (life.signal.aborted) return
        box.append(canvas)
      }
      if (!life.signal.aborted) ready()
    }
    draw().catch(() => !life.signal.aborted && broken())
    return () => life.abort()
  }, [pdf, failed])
  return createPortal(<div ref={container} className="k-print" aria-hidden="true" />, document.body)
}
