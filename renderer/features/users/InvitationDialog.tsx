import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { formatGreekInstant, type IsoInstant } from '../../../shared/values/isoDate'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PdfView } from '../../ui/pdf/PdfView'
import { PrintPdfButton } from '../../ui/pdf/PrintPdfButton'
import './users.css'

export type Invitation = {
  readonly userId: string
  readonly code: string
  readonly validUntil: string
  readonly fullName: string
  readonly signInName: string
}

/** The one-time words: to be seen and printed now, and never again. */
export function InvitationDialog({
  invitation,
  onClose,
}: {
  readonly invitation: Invitation
  readonly onClose: () => void
}) {
  const { t, i18n } = useTranslation('users')
  const { call } = useApi()
  const failureText = useFailureText()
  const [pdf, setPdf] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const { userId, code, validUntil, fullName, signInName } = invitation
  const language = i18n.language === 'en' ? 'en' : 'el'
  useEffect(() => {
    let gone = false
    call('users.drawInvitation', { userId, code, validUntil, language }).then(
      (drawn) => gone || setPdf(drawn.pdf),
      (error: unknown) => gone || (error instanceof CallFailed && setFailure(error.failure)),
    )
    return () => {
      gone = true
    }
  }, [call, userId, code, validUntil, language])
  return (
    <Dialog
      open
      size="lg"
      title={t('invitation.title')}
      onClose={onClose}
      footer={
        <>
          {pdf !== '' && (
            <PrintPdfButton
              base64={pdf}
              failed={t('invitation.notPrinted')}
              print={() => call('vault.print', {})}
            >
              {t('invitation.print')}
            </PrintPdfButton>
          )}
          <Button tone="primary" autoFocus onClick={onClose}>
            {t('invitation.close')}
          </Button>
        </>
      }
    >
      <p>{t('invitation.once')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <DescriptionList
        columns={3}
        items={[
          { label: t('invitation.for'), value: fullName },
          { label: t('invitation.signInName'), value: signInName },
          {
            label: t('invitation.validUntil'),
            value: formatGreekInstant(validUntil as IsoInstant),
          },
        ]}
      />
      <ol className="f-words" aria-label={t('invitation.words')}>
        {code.split(' ').map((word, index) => (
          <li key={index}>{word}</li>
        ))}
      </ol>
      {pdf === '' ? (
        failure === null && <LoadingLine />
      ) : (
        <PdfView base64={pdf} title={t('invitation.title')} maxHeight="16rem" />
      )}
    </Dialog>
  )
}
