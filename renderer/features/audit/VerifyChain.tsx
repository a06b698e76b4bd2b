import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../../shared/contract/failure'
import { useFailureText } from '../../api/failureText'
import type { OutputOf } from '../../api/client'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'

/** Follows the whole chain with every signature, and says in a sentence what was found. */
export function VerifyChain() {
  const { t } = useTranslation('audit')
  const failureText = useFailureText()
  const verify = useCommand('audit.verify')
  const [reply, setReply] = useState<Reply<OutputOf<'audit.verify'>> | null>(null)
  const found = reply?.ok ? reply.value : null
  return (
    <Banner
      tone={reply && (!reply.ok || found?.fault) ? 'danger' : 'info'}
      actions={
        <Button
          keys={{ code: 'F6' }}
          busy={verify.running}
          onClick={() => void verify.run({}).then(setReply)}
        >
          {t('screen.verify')}
        </Button>
      }
    >
      {reply && !reply.ok && failureText(reply.failure)}
      {found &&
        (found.fault
          ? t(`screen.fault.${found.fault.kind}`, { serial: found.fault.serial })
          : t('screen.whole', { count: found.entries }))}
      {!reply && t('screen.verifyMeans')}
    </Banner>
  )
}
