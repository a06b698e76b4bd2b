import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/contract/failure'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { PdfView } from '../../ui/pdf/PdfView'
import { PrintPdfButton } from '../../ui/pdf/PrintPdfButton'
import { FilterChips } from '../../ui/table/FilterChips'

const languages = ['el', 'en'] as const
type PaperLanguage = (typeof languages)[number]

/** The paper for the donor, drawn from the stored donation in the language that is chosen. */
export function AcknowledgementPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t, i18n } = useTranslation('deliveries')
  const [, navigate] = useLocation()
  const { call } = useApi()
  const failureText = useFailureText()
  const id = params['id'] ?? ''
  const [language, setLanguage] = useState<PaperLanguage>(i18n.language === 'en' ? 'en' : 'el')
  const [drawn, setDrawn] = useState<{ of: string; pdf: string } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let gone = false
    call('deliveries.acknowledge', { id, language }).then(
      ({ pdf }) => gone || setDrawn({ of: language, pdf }),
      (error: unknown) => gone || (error instanceof CallFailed && setFailure(error.failure)),
    )
    return () => {
      gone = true
    }
  }, [call, id, language])
  const pdf = drawn?.of === language ? drawn.pdf : null
  return (
    <>
      <PageHeader
        title={t('screen.acknowledgement.title')}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate(`/deliveries/${id}`)}>
              {t('screen.back')}
            </Button>
            {pdf && (
              <PrintPdfButton
                base64={pdf}
                failed={t('screen.acknowledgement.notPrinted')}
                print={() => call('vault.print', {})}
              >
                {t('screen.acknowledgement.print')}
              </PrintPdfButton>
            )}
          </>
        }
      />
      <FilterChips
        label={t('screen.acknowledgement.language')}
        chips={languages.map((each) => ({
          key: each,
          label: t(`screen.acknowledgement.languages.${each}`),
          active: each === language,
        }))}
        onToggle={(key) => setLanguage(key as PaperLanguage)}
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {pdf ? (
        <PdfView base64={pdf} title={t('screen.acknowledgement.title')} />
      ) : (
        failure === null && <LoadingLine />
      )}
    </>
  )
}
