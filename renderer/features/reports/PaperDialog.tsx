import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { useApi } from '../../api/ApiProvider'
import { CallFailed, type InputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PdfView } from '../../ui/pdf/PdfView'
import { PrintPdfButton } from '../../ui/pdf/PrintPdfButton'

/** The report on paper, without its small counts: looked at, printed, saved. */
export function PaperDialog({
  asked,
  onClose,
}: {
  readonly asked: InputOf<'reports.paper'>
  readonly onClose: () => void
}) {
  const { t } = useTranslation('reports')
  const { call } = useApi()
  const failureText = useFailureText()
  const save = useCommand('reports.savePaper')
  const [pdf, setPdf] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  // The question as it was when the dialog opened; nothing below it changes while it is open.
  const [question] = useState(asked)
  useEffect(() => {
    let gone = false
    call('reports.paper', question).then(
      (answer) => gone || setPdf(answer.pdf),
      (error: unknown) => gone || (error instanceof CallFailed && setFailure(error.failure)),
    )
    return () => {
      gone = true
    }
  }, [call, question])
  const title = t(`parts.${question.part}`)
  const saveIt = async () => {
    const reply = await save.run(question)
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else if (reply.value.fileName !== null) notify.done(t('screen.saved', { file: reply.value.fileName }))
  }
  return (
    <Dialog
      open
      size="full"
      title={title}
      onClose={onClose}
      footer={
        pdf && (
          <>
            <PrintPdfButton
              base64={pdf}
              failed={t('screen.notPrinted')}
              print={() => call('exports.print', { title, rows: 0 })}
            >
              {t('screen.print')}
            </PrintPdfButton>
            <Button tone="primary" busy={save.running} onClick={() => void saveIt()}>
              {t('screen.pdf')}
            </Button>
          </>
        )
      }
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {pdf ? <PdfView base64={pdf} title={title} /> : failure === null && <LoadingLine />}
    </Dialog>
  )
}
