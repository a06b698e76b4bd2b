import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../Button'
import { Banner } from '../page/Banner'
import { LoadingLine } from '../page/LoadingLine'
import { PageHeader } from '../page/PageHeader'
import { FilterChips } from '../table/FilterChips'
import { PdfView } from './PdfView'
import { PrintPdfButton } from './PrintPdfButton'

const languages = ['el', 'en'] as const
type Language = (typeof languages)[number]

type Paper = {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  /** Null while it is drawn. */
  readonly pdf: string | null
}

/** The page of a paper that is looked at in either language and printed. */
export function PaperPage({
  title,
  paper: { language, setLanguage, pdf },
  failed,
  back,
  print,
  more,
  children,
}: {
  readonly title: string
  readonly paper: Paper
  /** Why it could not be drawn. */
  readonly failed: string | null
  readonly back: { readonly label: string; readonly run: () => void }
  /** `failed` is said when the pages could not be drawn for paper. */
  readonly print: { readonly label: string; readonly failed: string; readonly run: () => Promise<unknown> }
  /** Further actions, once it is drawn. */
  readonly more?: ReactNode
  /** What has to be known before printing. */
  readonly children?: ReactNode
}) {
  const { t } = useTranslation('ui')
  return (
    <>
      <PageHeader
        title={title}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={back.run}>
              {back.label}
            </Button>
            {pdf && (
              <>
                {more}
                <PrintPdfButton base64={pdf} failed={print.failed} print={print.run}>
                  {print.label}
                </PrintPdfButton>
              </>
            )}
          </>
        }
      />
      <FilterChips
        label={t('pdf.language')}
        chips={languages.map((each) => ({
          key: each,
          label: t(`pdf.languages.${each}`),
          active: each === language,
        }))}
        onToggle={(key) => setLanguage(key as Language)}
      />
      {children}
      {failed !== null && <Banner tone="danger">{failed}</Banner>}
      {pdf ? <PdfView base64={pdf} title={title} /> : failed === null && <LoadingLine />}
    </>
  )
}
