import { useTranslation } from 'react-i18next'
import { useFailureText } from '../../api/failureText'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PdfView } from '../../ui/pdf/PdfView'
import './letters.css'
import type { useDrawnDraft } from './useLetterDraft'

/** The draft as it would be printed. */
export function DraftPaper({ drawing }: { readonly drawing: ReturnType<typeof useDrawnDraft> }) {
  const { t } = useTranslation('letters')
  const failureText = useFailureText()
  const { drawn, failure, current } = drawing
  return (
    <section className="l-paper" aria-label={t('screen.editor.preview')}>
      {failure && (
        <Banner tone="warning" title={t('screen.editor.notPreviewed')}>
          {failureText(failure)}
        </Banner>
      )}
      <p className="k-sr" role="status">
        {drawn && !current ? t('screen.editor.previewWaits') : ''}
      </p>
      {drawn ? (
        <div className={current ? undefined : 'l-paper-waiting'}>
          <PdfView base64={drawn.pdf} title={t('screen.editor.previewTitle')} />
        </div>
      ) : (
        !failure && <LoadingLine />
      )}
    </section>
  )
}
