import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { PrintView } from '../../ui/pdf/PrintView'

/** Draws the stored bytes for paper and opens the system's print dialog. */
export function PrintButton({ id, pdf }: { readonly id: string; readonly pdf: string }) {
  const { t } = useTranslation('letters')
  const failureText = useFailureText()
  const print = useCommand('letters.print', { alsoChanges: ['audit'] })
  const [printing, setPrinting] = useState(false)
  const run = async () => {
    const reply = await print.run({ id })
    setPrinting(false)
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else if (reply.value.printed) notify.done(t('screen.letter.printed'))
  }
  return (
    <>
      <Button
        tone="primary"
        keys={{ code: 'KeyP', ctrl: true }}
        busy={printing}
        onClick={() => setPrinting(true)}
      >
        {t('screen.letter.print')}
      </Button>
      <span className="k-sr" role="status">
        {printing ? t('screen.letter.printing') : ''}
      </span>
      {printing && (
        <PrintView
          base64={pdf}
          onReady={() => void run()}
          onFailed={() => {
            setPrinting(false)
            notify.problem(t('screen.letter.printFailed'))
          }}
        />
      )}
    </>
  )
}
