import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Language } from '../../../shared/i18n'
import { useApi } from '../../api/ApiProvider'
import { useFailureText } from '../../api/failureText'
import { usePaper } from '../../api/usePaper'
import { PaperPage } from '../../ui/pdf/PaperPage'

/** The paper for the donor, drawn from the stored donation in the language that is chosen. */
export function AcknowledgementPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('deliveries')
  const [, navigate] = useLocation()
  const { call } = useApi()
  const failureText = useFailureText()
  const id = params['id'] ?? ''
  const paper = usePaper(
    useCallback((language: Language) => call('deliveries.acknowledge', { id, language }), [call, id]),
  )
  return (
    <PaperPage
      title={t('screen.acknowledgement.title')}
      paper={paper}
      failed={paper.failure && failureText(paper.failure)}
      back={{ label: t('screen.back'), run: () => navigate(`/deliveries/${id}`) }}
      print={{
        label: t('screen.acknowledgement.print'),
        failed: t('screen.acknowledgement.notPrinted'),
        run: () => call('vault.print', {}),
      }}
    />
  )
}
