import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Language } from '../../../shared/i18n'
import { useApi } from '../../api/ApiProvider'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { usePaper } from '../../api/usePaper'
import { PaperPage } from '../../ui/pdf/PaperPage'
import { placeOfLabels } from './paths'
import { SavePaperButton } from './SavePaperButton'

/** The stickers of a day's parcels, on sheets as they are sold. */
export function LabelSheetPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const { call } = useApi()
  const failureText = useFailureText()
  const dayId = params['id'] ?? ''
  const paper = usePaper(
    useCallback((language: Language) => call('distributions.labelSheet', { dayId, language }), [call, dayId]),
  )
  const save = useCommand('distributions.saveLabelSheet', { alsoChanges: ['audit'] })
  return (
    <PaperPage
      title={t('screen.labels.sheet')}
      paper={paper}
      failed={paper.failure && failureText(paper.failure)}
      back={{ label: t('screen.back'), run: () => navigate(placeOfLabels(dayId)) }}
      print={{
        label: t('screen.receipt.print'),
        failed: t('screen.labels.notPrinted'),
        run: () => call('distributions.printLabelSheet', { dayId }),
      }}
      more={
        <SavePaperButton busy={save.running} save={() => save.run({ dayId, language: paper.language })} />
      }
    >
      <p className="k-soft">{t('screen.labels.sheetText')}</p>
    </PaperPage>
  )
}
