import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Appointment } from '../../../shared/features/appointments/appointment'
import { optionalCode } from '../../../shared/features/citizens/fields'
import { isoDateSchema } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import type { OutputOf } from '../../api/client'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Actions } from '../../ui/page/Section'
import { typedTimeSchema } from './bookForm'
import { FreeTimes, offeredTimes } from './FreeTimes'
import { useAppointmentWords } from './useAppointmentWords'
import { useAsked } from './useAsked'
import { useBookable } from './useBookable'

const formSchema = z.strictObject({
  staffId: z.string().min(1),
  day: isoDateSchema,
  time: typedTimeSchema,
  room: optionalCode,
})

/** To another day, time or person; the old appointment stays and says where it went. */
export function MoveForm({
  appointment,
  onBack,
  onDone,
}: {
  readonly appointment: Appointment
  readonly onBack: () => void
  readonly onDone: () => void
}) {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  const lists = useLists()
  const bookable = useBookable()
  const move = useCommand('appointments.move')
  const { id, version, staffId, kind, minutes, room } = appointment
  const form = useZodForm(formSchema, {
    staffId,
    day: appointment.day as never,
    time: appointment.time,
    room,
  })
  const typed = useWatch({ control: form.control })
  const { data: times } = useQuery(
    'appointments.freeTimes',
    { staffId: typed.staffId ?? staffId, kind, minutes, room: typed.room ?? null, limit: offeredTimes },
    { keepPrevious: true },
  )
  const asked = useAsked<OutputOf<'appointments.move'>>({
    confirm: t('screen.move.despite'),
    onDone: (moved) => {
      notify.done(t('screen.move.done', { when: `${words.longDay(moved.day)} ${moved.time}` }))
      onDone()
    },
    onRefused: (failure) => applyFailure(form, failure),
  })
  return (
    <Form
      form={form}
      label={t('screen.acts.move')}
      onSubmit={(values) => asked.run((despite) => move.run({ id, version, ...values, despite }))}
    >
      {asked.question}
      <FreeTimes
        times={times}
        chosen={{ day: typed.day ?? null, time: typed.time ?? null }}
        onTake={(free) => {
          form.setValue('day', free.day as never)
          form.setValue('time', free.time)
        }}
      />
      <div className="k-columns k-columns-2">
        <GreekDateField form={form} name="day" label={t('screen.day')} required autoFocus />
        <TextField form={form} name="time" label={t('screen.time')} width="9rem" required />
        <SelectField
          form={form}
          name="staffId"
          label={t('screen.staff')}
          options={bookable.options}
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
      </div>
      <Actions>
        <Button onClick={onBack}>{t('screen.back')}</Button>
        <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={asked.running}>
          {t('screen.move.save')}
        </Button>
      </Actions>
    </Form>
  )
}
