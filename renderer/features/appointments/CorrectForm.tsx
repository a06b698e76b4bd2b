import { useTranslation } from 'react-i18next'
import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { type Appointment, minutesSchema } from '../../../shared/features/appointments/appointment'
import { codeSchema, optionalCode } from '../../../shared/features/citizens/fields'
import { longText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import type { OutputOf } from '../../api/client'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { NumberField } from '../../ui/fields/NumberField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Actions } from '../../ui/page/Section'
import { useAsked } from './useAsked'

const formSchema = z.strictObject({
  kind: codeSchema,
  minutes: minutesSchema,
  room: optionalCode,
  place: optionalCode,
  reason: longText(500),
})

/** What was written wrong; day, time and person are changed by moving. */
export function CorrectForm({
  appointment,
  onBack,
  onDone,
}: {
  readonly appointment: Appointment
  readonly onBack: () => void
  readonly onDone: () => void
}) {
  const { t } = useTranslation('appointments')
  const lists = useLists()
  const may = useMay()
  const correct = useCommand('appointments.correct')
  const { id, version, citizens, kind, minutes, room, place, reason } = appointment
  const form = useZodForm(formSchema, { kind, minutes, room, place, reason: reason ?? '' })
  const typed = useWatch({ control: form.control })
  const counselling = lists.entry('appointmentKinds', typed.kind ?? null)?.counselling ?? false
  const writesReason = reason !== null && (!counselling || may('citizens.openSocialFacts'))
  const asked = useAsked<OutputOf<'appointments.correct'>>({
    confirm: t('screen.correcting.despite'),
    onDone: () => {
      notify.done(t('screen.correcting.done'))
      onDone()
    },
    onRefused: (failure) => applyFailure(form, failure),
  })
  return (
    <Form
      form={form}
      label={t('screen.acts.correct')}
      onSubmit={(values) =>
        asked.run((despite) =>
          correct.run({
            id,
            version,
            citizenIds: citizens.map((citizen) => citizen.id),
            ...values,
            reason: writesReason ? values.reason : null,
            despite,
          }),
        )
      }
    >
      {asked.question}
      <div className="k-columns k-columns-2">
        <SelectField
          form={form}
          name="kind"
          label={t('screen.kind')}
          options={lists.options('appointmentKinds', { chosen: [kind] })}
          required
        />
        <NumberField
          form={form}
          name="minutes"
          label={t('screen.length')}
          unit={t('screen.minutesUnit')}
          width="9rem"
          required
        />
        <SelectField
          form={form}
          name="room"
          label={t('screen.room')}
          options={lists.options('rooms', { chosen: [room] })}
          placeholder={t('screen.noRoom')}
          clearable
        />
        <SelectField
          form={form}
          name="place"
          label={t('screen.place')}
          options={lists.options('localities', { chosen: [place] })}
          placeholder={t('screen.atTheCentre')}
          clearable
        />
      </div>
      {writesReason && <TextField form={form} name="reason" label={t('screen.reason')} autoFocus />}
      <Actions>
        <Button onClick={onBack}>{t('screen.back')}</Button>
        <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={asked.running}>
          {t('screen.correcting.save')}
        </Button>
      </Actions>
    </Form>
  )
}
