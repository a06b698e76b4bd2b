import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import {
  type Appointment,
  cancelledAppointmentSchema,
} from '../../../shared/features/appointments/appointment'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { RadioField } from '../../ui/fields/RadioField'
import { SelectField } from '../../ui/fields/SelectField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

const formSchema = z.strictObject({
  by: cancelledAppointmentSchema.shape.by,
  reason: cancelledAppointmentSchema.shape.reason.unwrap(),
  withRest: z.boolean(),
})

/** Cancelled by them or by us, and why; of a series the rest too, where that is wanted. */
export function CancelForm({
  appointment,
  onBack,
  onDone,
}: {
  readonly appointment: Appointment
  readonly onBack: () => void
  readonly onDone: () => void
}) {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const lists = useLists()
  const cancel = useCommand('appointments.cancel')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(formSchema, { by: 'them', reason: null, withRest: false })
  const { id, version, seriesId } = appointment
  return (
    <Form
      form={form}
      label={t('screen.acts.cancel')}
      onSubmit={async (values) => {
        const reply = await cancel.run({ id, version, ...values })
        if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        notify.done(t('screen.cancelling.done'))
        return onDone()
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <RadioField
        form={form}
        name="by"
        label={t('screen.cancelling.by')}
        options={(['them', 'us'] as const).map((by) => ({
          value: by,
          label: t(`screen.cancelling.byOf.${by}`),
        }))}
      />
      <SelectField
        form={form}
        name="reason"
        label={t('screen.cancelling.reason')}
        options={lists.options('cancelReasons')}
        clearable
        autoFocus
      />
      {seriesId !== null && (
        <CheckField form={form} name="withRest" label={t('screen.cancelling.withRest')} />
      )}
      <Actions>
        <Button onClick={onBack}>{t('screen.back')}</Button>
        <Button tone="danger" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={cancel.running}>
          {t('screen.acts.cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
