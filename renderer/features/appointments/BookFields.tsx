import { useController, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { ChecksControl } from '../../ui/fields/ChecksControl'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { NumberField } from '../../ui/fields/NumberField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import type { ZodForm } from '../../ui/fields/useZodForm'
import type { Known } from './BookDialog'
import type { bookFormSchema, BookForm } from './bookForm'
import type { z } from 'zod'
import { FreeTimes } from './FreeTimes'
import { SeriesFields } from './SeriesFields'
import { useBookable } from './useBookable'
import { useProposedTime } from './useProposedTime'

export type BookFormHold = ZodForm<z.input<typeof bookFormSchema>, BookForm>

/** What about, with whom and when; the rest is there for who needs it. */
export function BookFields({
  form,
  citizen,
  household,
  from,
}: {
  readonly form: BookFormHold
  readonly citizen: Known
  readonly household: readonly Known[]
  /** The day from which free times are looked for; null: today. */
  readonly from: string | null
}) {
  const { t } = useTranslation('appointments')
  const lists = useLists()
  const may = useMay()
  const bookable = useBookable()
  const typed = useWatch({ control: form.control })
  const free = useProposedTime(form, from)
  const counselling = lists.entry('appointmentKinds', typed.kind ?? null)?.counselling ?? false
  const writesReason = !counselling || may('citizens.openSocialFacts')
  return (
    <>
      <p>
        <strong>
          <bdi>{citizen.name}</bdi>
        </strong>
      </p>
      <div className="k-columns k-columns-2">
        <SelectField
          form={form}
          name="kind"
          label={t('screen.kind')}
          help={t('screen.help.kind')}
          options={lists.options('appointmentKinds')}
          required
          autoFocus
        />
        <SelectField
          form={form}
          name="staffId"
          label={t('screen.staff')}
          options={bookable.options}
          required
        />
      </div>
      <FreeTimes
        times={typed.kind ? free.times : undefined}
        chosen={{ day: typed.day ?? null, time: typed.time ?? null }}
        onTake={free.take}
      />
      <div className="k-columns k-columns-3">
        <GreekDateField form={form} name="day" label={t('screen.day')} required />
        <TextField
          form={form}
          name="time"
          label={t('screen.time')}
          help={t('screen.help.time')}
          width="9rem"
          required
        />
        <NumberField
          form={form}
          name="minutes"
          label={t('screen.length')}
          help={t('screen.help.length')}
          unit={t('screen.minutesUnit')}
          width="9rem"
          required
        />
      </div>
      {household.length > 0 && <Companions form={form} household={household} />}
      <div className="k-columns k-columns-3">
        <SelectField
          form={form}
          name="room"
          label={t('screen.room')}
          options={lists.options('rooms')}
          placeholder={t('screen.noRoom')}
          clearable
        />
        <SelectField
          form={form}
          name="place"
          label={t('screen.place')}
          options={lists.options('localities')}
          placeholder={t('screen.atTheCentre')}
          clearable
        />
        {writesReason ? (
          <TextField form={form} name="reason" label={t('screen.reason')} help={t('screen.help.reason')} />
        ) : (
          <p className="k-soft ap-hint">{t('screen.reasonNotHere')}</p>
        )}
      </div>
      <SeriesFields form={form} />
    </>
  )
}

/** Who of the household comes too. */
function Companions({
  form,
  household,
}: {
  readonly form: BookFormHold
  readonly household: readonly Known[]
}) {
  const { t } = useTranslation('appointments')
  const { field } = useController({ control: form.control, name: 'citizenIds' })
  return (
    <ChecksControl
      legend={t('screen.alsoFor')}
      options={household}
      value={field.value}
      onChange={field.onChange}
    />
  )
}
