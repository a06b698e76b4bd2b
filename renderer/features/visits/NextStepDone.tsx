import { useTranslation } from 'react-i18next'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'

/** The next step was done; the word that says so offers the way back. */
export function NextStepDone({ visitId, version }: { readonly visitId: string; readonly version: number }) {
  const { t } = useTranslation('visits')
  const may = useMay()
  const failureText = useFailureText()
  const done = useCommand('visits.nextStepDone')
  if (!may('visits.nextStepDone')) return null
  const mark = async (isDone: boolean, of: number): Promise<void> => {
    const reply = await done.run({ visitId, version: of, done: isDone })
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else if (isDone)
      notify.done(t('screen.stepMarked'), {
        label: t('screen.takeBack'),
        run: () => void mark(false, reply.value.version),
      })
  }
  return (
    <Button size="sm" busy={done.running} onClick={() => void mark(true, version)}>
      {t('screen.markDone')}
    </Button>
  )
}
