import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { useState } from 'react'
import type { Failure } from '../../../shared/contract/failure'
import { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { HandOver } from '../../../shared/features/distributions/handOver'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

const schemas = {
  undo: distributionsContract.undoHandOver.input,
  refuse: distributionsContract.refuseNod.input,
} as const
type Reasoned = z.output<typeof schemas.undo>

/** Takes a hand-over back, or says no to urgent aid: with the reason, which stays with it. */
export function ReasonDialog({
  handOver: { id },
  act,
  onClose,
}: {
  readonly handOver: Pick<HandOver, 'id'>
  readonly act: keyof typeof schemas
  readonly onClose: () => void
}) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const undo = useCommand('distributions.undoHandOver', { alsoChanges: ['goods'] })
  const refuse = useCommand('distributions.refuseNod')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schemas[act], { id, reason: '' })
  const run = (values: Reasoned) => (act === 'undo' ? undo.run(values) : refuse.run(values))
  return (
    <Dialog open onClose={onClose} title={t(`screen.${act}.title`)}>
      <Form
        form={form}
        label={t(`screen.${act}.title`)}
        onSubmit={async (values) => {
          const reply = await run(values)
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          notify.done(t(`screen.${act}.done`))
          return onClose()
        }}
      >
        <p>{t(`screen.${act}.text`)}</p>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <TextField form={form} name="reason" label={t('screen.reason')} required autoFocus />
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button tone="danger" type="submit" busy={undo.running || refuse.running}>
            {t(`screen.${act}.title`)}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
