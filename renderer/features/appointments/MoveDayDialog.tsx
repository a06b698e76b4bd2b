import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { addDays, type IsoDate } from '../../../shared/values/isoDate'
import { isoDateSchema } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import type { OutputOf } from '../../api/client'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Actions } from '../../ui/page/Section'
import type { Whose } from './paths'
import { useAppointmentWords } from './useAppointmentWords'
import { useAsked } from './useAsked'
import { useBookable } from './useBookable'

const formSchema = z.strictObject({
  to: isoDateSchema,
  staffId: z.string().nullable(),
  place: z.string().nullable(),
})

/** The boat did not sail: everything booked of a day goes to another day, all of it or nothing. */
export function MoveDayDialog({
  day,
  whose,
  onClose,
  onMoved,
}: {
  readonly day: IsoDate
  readonly whose: Whose
  readonly onClose: () => void
  readonly onMoved: (to: IsoDate, whose: Whose) => void
}) {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  const lists = useLists()
  const bookable = useBookable()
  const move = useCommand('appointments.moveDay')
  const form = useZodForm(formSchema, {
    to: addDays(day, 1),
    staffId: whose?.kind === 'staff' ? whose.code : null,
    place: whose?.kind === 'place' ? whose.code : null,
  })
  const asked = useAsked<OutputOf<'appointments.moveDay'>>({
    confirm: t('screen.moveDay.despite'),
    onDone: ({ moved }) => {
      const { to, staffId, place } = form.getValues()
      notify.done(t('screen.moveDay.done', { count: moved, day: words.longDay(to) }))
      onMoved(
        to as IsoDate,
        staffId ? { kind: 'staff', code: staffId } : place ? { kind: 'place', code: place } : null,
      )
    },
    onRefused: (failure) => applyFailure(form, failure),
  })
  return (
    <Dialog open onClose={onClose} title={t('screen.moveDay.title')} busy={asked.running}>
      <Form
        form={form}
        label={t('screen.moveDay.title')}
        onSubmit={(values) => asked.run((despite) => move.run({ from: day, ...values, despite }))}
      >
        <p>{t('screen.moveDay.text', { day: words.longDay(day) })}</p>
        <GreekDateField form={form} name="to" label={t('screen.moveDay.to')} required autoFocus />
        <SelectField
          form={form}
          name="staffId"
          label={t('screen.moveDay.staff')}
          options={bookable.options}
          placeholder={t('screen.filter.all')}
          clearable
        />
        <SelectField
          form={form}
          name="place"
          label={t('screen.moveDay.place')}
          options={lists.options('localities')}
          placeholder={t('screen.moveDay.everywhere')}
          clearable
        />
        {asked.question}
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={asked.running}>
            {t('screen.moveDay.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
