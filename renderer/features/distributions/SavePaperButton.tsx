import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { useFailureText } from '../../api/failureText'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'

type Reply =
  | { readonly ok: true; readonly value: { readonly fileName: string | null } }
  | { readonly ok: false; readonly failure: Failure }

/** Saves a paper outside the program, and says where it went. */
export function SavePaperButton({
  busy,
  save,
}: {
  readonly busy: boolean
  readonly save: () => Promise<Reply>
}) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const run = async () => {
    const reply = await save()
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else if (reply.value.fileName !== null)
      notify.done(t('screen.receipt.saved', { file: reply.value.fileName }))
  }
  return (
    <Button busy={busy} onClick={() => void run()}>
      {t('screen.receipt.save')}
    </Button>
  )
}
