import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Actions } from '../../ui/page/Section'
import { PdfView } from '../../ui/pdf/PdfView'
import { PrintPdfButton } from '../../ui/pdf/PrintPdfButton'

/** The sheet as it comes out of the printer. It exists in memory only, until somebody prints or saves it. */
export function RecoverySheetStep({
  centre,
  groups,
  onDone,
  onBack,
}: {
  readonly centre: string
  readonly groups: readonly string[]
  readonly onDone: () => void
  readonly onBack: () => void
}) {
  const { t, i18n } = useTranslation('vault')
  const { call } = useApi()
  const failureText = useFailureText()
  const save = useCommand('vault.saveRecoverySheet')
  const language = i18n.language === 'en' ? 'en' : 'el'
  const [pdf, setPdf] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let gone = false
    call('vault.drawRecoverySheet', { centre, language }).then(
      (drawn) => gone || setPdf(drawn.pdf),
      (error: unknown) => gone || (error instanceof CallFailed && setFailure(error.failure)),
    )
    return () => {
      gone = true
    }
  }, [call, centre, language])
  const saveAs = async () => {
    const reply = await save.run({ centre, language })
    if (!reply.ok) setFailure(reply.failure)
    else if (reply.value.name !== null) notify.done(t('wizard.sheetSaved', { name: reply.value.name }))
  }
  return (
    <>
      <p>{t('wizard.sheetLead')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <ol className="f-groups" aria-label={t('wizard.groups')}>
        {groups.map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      {pdf === '' ? (
        failure === null && <LoadingLine />
      ) : (
        <PdfView base64={pdf} title={t('sheet.heading')} maxHeight="24rem" />
      )}
      <Actions>
        <Button keys={{ code: 'Escape' }} onClick={onBack}>
          {t('back')}
        </Button>
        <Button disabled={pdf === ''} busy={save.running} onClick={() => void saveAs()}>
          {t('wizard.saveSheet')}
        </Button>
        {pdf !== '' && (
          <PrintPdfButton base64={pdf} failed={t('wizard.notPrinted')} print={() => call('vault.print', {})}>
            {t('wizard.printSheet')}
          </PrintPdfButton>
        )}
        <Button tone="primary" autoFocus onClick={onDone}>
          {t('wizard.onPaper')}
        </Button>
      </Actions>
    </>
  )
}
