import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { Language } from '../../../shared/i18n'
import { useApi } from '../../api/ApiProvider'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { usePaper } from '../../api/usePaper'
import { PaperPage } from '../../ui/pdf/PaperPage'
import { dayOfSearch, placeOfDay, placeOfHandOver } from './paths'
import { SavePaperButton } from './SavePaperButton'

/** The receipt of a hand-over, to be signed; drawn from what was kept, the same however often. */
export function ReceiptPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const dayId = dayOfSearch(useSearch())
  const { call } = useApi()
  const failureText = useFailureText()
  const id = params['id'] ?? ''
  const paper = usePaper(
    useCallback((language: Language) => call('distributions.receipt', { id, language }), [call, id]),
  )
  const save = useCommand('distributions.saveReceipt', { alsoChanges: ['audit'] })
  return (
    <PaperPage
      title={t('screen.receipt.title')}
      paper={paper}
      failed={paper.failure && failureText(paper.failure)}
      back={{
        label: t('screen.back'),
        run: () => navigate(dayId === null ? placeOfHandOver(id) : placeOfDay(dayId)),
      }}
      print={{
        label: t('screen.receipt.print'),
        failed: t('screen.receipt.notPrinted'),
        run: () => call('distributions.printReceipt', { id }),
      }}
      more={<SavePaperButton busy={save.running} save={() => save.run({ id, language: paper.language })} />}
    />
  )
}
