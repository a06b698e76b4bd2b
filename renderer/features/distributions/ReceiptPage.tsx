import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { Failure } from '../../../shared/contract/failure'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { PdfView } from '../../ui/pdf/PdfView'
import { PrintPdfButton } from '../../ui/pdf/PrintPdfButton'
import { FilterChips } from '../../ui/table/FilterChips'
import { dayOfSearch, placeOfDay, placeOfHandOver } from './paths'

const languages = ['el', 'en'] as const
type PaperLanguage = (typeof languages)[number]

/** The receipt of a hand-over, to be signed; drawn from what was kept, the same however often. */
export function ReceiptPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t, i18n } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const dayId = dayOfSearch(useSearch())
  const { call } = useApi()
  const failureText = useFailureText()
  const id = params['id'] ?? ''
  const [language, setLanguage] = useState<PaperLanguage>(i18n.language === 'en' ? 'en' : 'el')
  const [drawn, setDrawn] = useState<{ of: string; pdf: string } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const save = useCommand('distributions.saveReceipt', { alsoChanges: ['audit'] })
  useEffect(() => {
    let gone = false
    call('distributions.receipt', { id, language }).then(
      ({ pdf }) => gone || setDrawn({ of: language, pdf }),
      (error: unknown) => gone || (error instanceof CallFailed && setFailure(error.failure)),
    )
    return () => {
      gone = true
    }
  }, [call, id, language])
  const pdf = drawn?.of === language ? drawn.pdf : null
  const saveOutside = async () => {
    const reply = await save.run({ id, language })
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else if (reply.value.fileName !== null)
      notify.done(t('screen.receipt.saved', { file: reply.value.fileName }))
  }
  return (
    <>
      <PageHeader
        title={t('screen.receipt.title')}
        actions={
          <>
            <Button
              keys={{ code: 'Escape' }}
              onClick={() => navigate(dayId === null ? placeOfHandOver(id) : placeOfDay(dayId))}
            >
              {t('screen.back')}
            </Button>
            {pdf && (
              <>
                <Button busy={save.running} onClick={() => void saveOutside()}>
                  {t('screen.receipt.save')}
                </Button>
                <PrintPdfButton
                  base64={pdf}
                  failed={t('screen.receipt.notPrinted')}
                  print={() => call('distributions.printReceipt', { id })}
                >
                  {t('screen.receipt.print')}
                </PrintPdfButton>
              </>
            )}
          </>
        }
      />
      <FilterChips
        label={t('screen.receipt.language')}
        chips={languages.map((each) => ({
          key: each,
          label: t(`screen.receipt.languages.${each}`),
          active: each === language,
        }))}
        onToggle={(key) => setLanguage(key as PaperLanguage)}
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {pdf ? <PdfView base64={pdf} title={t('screen.receipt.title')} /> : failure === null && <LoadingLine />}
    </>
  )
}
