import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { Rows } from '../../ui/page/Section'

/** An empty PC: a new centre, or the verified copy of one. */
export function Welcome({
  onNew,
  onAdopted,
}: {
  readonly onNew: () => void
  /** A copy lies in place now; the sheet opens it. */
  readonly onAdopted: () => void
}) {
  const { t } = useTranslation('vault')
  const failureText = useFailureText()
  const adopt = useCommand('vault.adoptCopy')
  const [failure, setFailure] = useState<Failure | null>(null)
  const openCopy = async () => {
    const reply = await adopt.run({})
    setFailure(reply.ok ? null : reply.failure)
    if (reply.ok && reply.value.adopted) onAdopted()
  }
  return (
    <>
      <h1>{t('welcome.title')}</h1>
      <p className="f-lead">{t('welcome.lead')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <Rows>
        <Button tone="primary" autoFocus onClick={onNew}>
          {t('welcome.new')}
        </Button>
        <p className="f-note">{t('welcome.newHelp')}</p>
        <Button busy={adopt.running} onClick={() => void openCopy()}>
          {t('welcome.copy')}
        </Button>
        <p className="f-note">{t('welcome.copyHelp')}</p>
      </Rows>
    </>
  )
}
