import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import type { Delivery } from '../../../shared/features/deliveries/delivery'
import { longText, shortText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { SelectField } from '../../ui/fields/SelectField'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { nobody } from './deliveryForm'
import { useSourceOptions } from './useSourceOptions'

const schema = z.strictObject({
  sourceId: z
    .string()
    .nullable()
    .refine((id) => id !== null, { params: { issue: 'required' } }),
  invoice: shortText(60),
  note: longText(1000),
})

/** From whom it came and what is noted; the goods themselves are undone and received again. */
export function CorrectDeliveryDialog({
  delivery,
  onClose,
}: {
  readonly delivery: Delivery
  readonly onClose: () => void
}) {
  const { t } = useTranslation('deliveries')
  const failureText = useFailureText()
  const correct = useCommand('deliveries.correct', { alsoChanges: ['goods'] })
  const [failure, setFailure] = useState<Failure | null>(null)
  const options = useSourceOptions(delivery.kind, delivery.sourceId)
  const form = useZodForm(schema, {
    sourceId: delivery.sourceName === '' ? nobody : delivery.sourceId,
    invoice: delivery.invoice ?? '',
    note: delivery.note ?? '',
  })
  return (
    <Dialog open onClose={onClose} title={t('screen.correct')}>
      <Form
        form={form}
        enter="next"
        label={t('screen.correct')}
        onSubmit={async ({ sourceId, ...rest }) => {
          const reply = await correct.run({
            ...rest,
            sourceId: sourceId === nobody ? null : sourceId,
            id: delivery.id,
            version: delivery.version,
          })
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          notify.done(t('screen.corrected'))
          onClose()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <SelectField
          form={form}
          name="sourceId"
          label={t(`sources.${delivery.kind}`)}
          options={options}
          required
          autoFocus
        />
        {delivery.kind === 'purchase' && (
          <TextField form={form} name="invoice" label={t('fields.invoice')} required />
        )}
        <TextAreaField form={form} name="note" label={t('fields.note')} rows={2} />
        <p className="k-soft">{t('screen.goodsStay')}</p>
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button tone="primary" type="submit" busy={correct.running}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
