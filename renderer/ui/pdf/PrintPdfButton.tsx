import { useState } from 'react'
import { Button } from '../Button'
import { notify } from '../overlay/notify'
import { PrintView } from './PrintView'

/** Draws the pages for paper, opens the system's print dialog by `print`, and takes the pages away again. */
export function PrintPdfButton({
  base64,
  children,
  failed,
  print,
}: {
  readonly base64: string
  readonly children: string
  /** What is said when the pages could not be drawn. */
  readonly failed: string
  readonly print: () => Promise<unknown>
}) {
  const [printing, setPrinting] = useState(false)
  return (
    <>
      <Button
        keys={{ code: 'KeyP', ctrl: true }}
        busy={printing}
        onClick={() => {
          setPrinting(true)
        }}
      >
        {children}
      </Button>
      {printing && (
        <PrintView
          base64={base64}
          onReady={() => void print().finally(() => setPrinting(false))}
          onFailed={() => {
            setPrinting(false)
            notify.problem(failed)
          }}
        />
      )}
    </>
  )
}
