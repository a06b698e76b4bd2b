import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { type StocktakeHead, undoneStocktakeSchema } from '../../../shared/features/stocktakes/stocktake'
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

/** Takes back what a confirmed count changed in the ledger. */
export function UndoStocktakeDialog({
  stocktake: { id, version },
  onClose,
}: {
  readonly stocktake: StocktakeHead
  readonly onClose: () => void
}) {
  const { t } = useTranslation('stocktakes')
  const failureText = useFailureText()
  const undo = useCommand('stocktakes.undo', { alsoChanges: ['goods'] })
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(undoneStocktakeSchema, { id, version, reason: '' })
  return (
    <Dialog open onClose={onClose} title={t('screen.undo.title')}>
      <Form
        form={form}
        label={t('screen.undo.title')}
        onSubmit={async (values) => {
          const reply = await undo.run(values)
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          notify.done(t('screen.undo.done'))
          return onClose()
        }}
      >
        <p>{t('screen.undo.text')}</p>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <TextField form={form} name="reason" label={t('screen.undo.reason')} required autoFocus />
        <Actions>
          <Button onClick={onClose}>{t('screen.close')}</Button>
          <Button tone="danger" type="submit" busy={undo.running}>
            {t('screen.undo.title')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
