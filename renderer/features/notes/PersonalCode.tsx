import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Section } from '../../ui/page/Section'
import { PdfView } from '../../ui/pdf/PdfView'
import { PrintPdfButton } from '../../ui/pdf/PrintPdfButton'
import './notes.css'

/** The code that opens one's old notes after new keys: made now, told once, kept on paper. */
export function PersonalCode({ made }: { readonly made: boolean }) {
  const { t } = useTranslation('notes')
  const failureText = useFailureText()
  const make = useCommand('notes.makePersonalCode')
  const [asking, setAsking] = useState(false)
  const [groups, setGroups] = useState<readonly string[] | null>(null)
  const run = async () => {
    const reply = await make.run({})
    setAsking(false)
    if (reply.ok) setGroups(reply.value.groups)
    else notify.problem(failureText(reply.failure))
  }
  return (
    <Section
      title={t('screen.code.title')}
      actions={
        <Button size="sm" busy={make.running} onClick={() => (made ? setAsking(true) : void run())}>
          {t(made ? 'screen.code.again' : 'screen.code.make')}
        </Button>
      }
    >
      <p>
        <Badge tone={made ? 'good' : 'warning'}>{t(made ? 'screen.code.made' : 'screen.code.notMade')}</Badge>
      </p>
      <p className="k-soft k-gap-above">{t('screen.code.text')}</p>
      <ConfirmDialog
        open={asking}
        title={t('screen.code.again')}
        confirm={t('screen.code.again')}
        busy={make.running}
        onConfirm={() => void run()}
        onClose={() => setAsking(false)}
      >
        {t('screen.code.againText')}
      </ConfirmDialog>
      {groups && <CodeDialog groups={groups} onClose={() => setGroups(null)} />}
    </Section>
  )
}

function CodeDialog({
  groups,
  onClose,
}: {
  readonly groups: readonly string[]
  readonly onClose: () => void
}) {
  const { t, i18n } = useTranslation('notes')
  const { call } = useApi()
  const failureText = useFailureText()
  const [pdf, setPdf] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const language = i18n.language === 'en' ? 'en' : 'el'
  useEffect(() => {
    let gone = false
    call('notes.drawPersonalCode', { groups: [...groups], language }).then(
      (drawn) => gone || setPdf(drawn.pdf),
      (error: unknown) => gone || (error instanceof CallFailed && setFailure(error.failure)),
    )
    return () => {
      gone = true
    }
  }, [call, groups, language])
  return (
    <Dialog
      open
      size="lg"
      title={t('screen.code.title')}
      onClose={onClose}
      footer={
        <>
          {pdf !== '' && (
            <PrintPdfButton
              base64={pdf}
              failed={t('screen.code.notPrinted')}
              print={() => call('vault.print', {})}
            >
              {t('screen.code.print')}
            </PrintPdfButton>
          )}
          <Button tone="primary" autoFocus onClick={onClose}>
            {t('screen.code.onPaper')}
          </Button>
        </>
      }
    >
      <p>{t('screen.code.once')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <ol className="f-code" aria-label={t('screen.code.groups')}>
        {groups.map((group, index) => (
          <li key={index}>{group}</li>
        ))}
      </ol>
      {pdf === '' ? (
        failure === null && <LoadingLine />
      ) : (
        <PdfView base64={pdf} title={t('screen.code.title')} maxHeight="14rem" />
      )}
    </Dialog>
  )
}
