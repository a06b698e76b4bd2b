import { useEffect, useState } from 'react'
import type { LoadedPdf } from './loadPdf'

export type PdfState = { readonly pdf: LoadedPdf | null; readonly failed: boolean }

const opening: PdfState = { pdf: null, failed: false }

/** The opened document of these bytes (base64); the reader is loaded only when a document is first shown. */
export function usePdf(base64: string): PdfState {
  const [state, setState] = useState<PdfState & { readonly of: string }>({ ...opening, of: base64 })
  useEffect(() => {
    let gone = false
    let opened: LoadedPdf | null = null
    const open = async () => {
      try {
        const { loadPdf } = await import('./loadPdf')
        const pdf = await loadPdf(base64)
        if (gone) return pdf.close()
        opened = pdf
        setState({ pdf, failed: false, of: base64 })
      } catch {
        if (!gone) setState({ pdf: null, failed: true, of: base64 })
      }
      return undefined
    }
    void open()
    return () => {
      gone = true
      opened?.close()
    }
  }, [base64])
  return state.of === base64 ? state : opening
}
