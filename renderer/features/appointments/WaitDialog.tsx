import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { newWaitingSchema } from '../../../shared/features/appointments/waiting'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { useUi } from '../../ui/UiProvider'
import type { Known } from './BookDialog'
import { useBookable } from './useBookable'

const formSchema = z.strictObject({
  kind: newWaitingSchema.shape.kind,
  staffId: z.string().nullable(),
  since: newWaitingSchema.shape.since.unwrap(),
  urgent: z.boolean(),
  note: newWaitingSchema.shape.note.unwrap(),
})

/** A citizen onto the waiting list. */
export function WaitDialog({ citizen, onClose }: { readonly citizen: Known; readonly onClose: () => void }) {
  const { t } = useTranslation('appointments')
  const { today } = useUi()
  const failureText = useFailureText()
  const lists = useLists()
  const may = useMay()
  const bookable = useBookable()
  const add = useCommand('appointments.addWaiting')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(formSchema, {
    kind: null as never,
    staffId: null,
    since: today(),
    urgent: false,
    note: '',
  })
  const { kind } = useWatch({ control: form.control })
  const counselling = lists.entry('appointmentKinds', kind ?? null)?.counselling ?? false
  return (
    <Dialog open onClose={onClose} title={t('screen.waiting.add')} busy={add.running}>
      <Form
        form={form}
        enter="next"
        label={t('screen.waiting.add')}
        onSubmit={async (values) => {
          const reply = await add.run({ ...values, citizenId: citizen.id })
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          notify.done(t('screen.waiting.added'))
          return onClose()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <p>
          <strong>
            <bdi>{citizen.name}</bdi>
          </strong>
        </p>
        <SelectField
          form={form}
          name="kind"
          label={t('screen.kind')}
          options={lists.options('appointmentKinds')}
          required
          autoFocus
        />
        <SelectField
          form={form}
          name="staffId"
          label={t('screen.staff')}
          options={bookable.options}
          placeholder={t('screen.waiting.anybody')}
          clearable
        />
        <GreekDateField form={form} name="since" label={t('screen.waiting.since')} past />
        <CheckField form={form} name="urgent" label={t('screen.waiting.urgent')} />
        {(!counselling || may('citizens.openSocialFacts')) && (
          <TextField form={form} name="note" label={t('screen.note')} />
        )}
        <div className="k-sticky">
          <span />
          <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={add.running}>
            {t('screen.waiting.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
