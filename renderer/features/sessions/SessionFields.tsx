import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { attendances, tookPlace } from '../../../shared/features/sessions/session'
import { bodyNameIn } from '../../../shared/features/directory/bodyName'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { NumberField } from '../../ui/fields/NumberField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { MinorLines } from './MinorLines'
import type { SessionFormHold, TypedSession } from './sessionForm'
import { type Participant, WithField } from './WithField'

/** The inputs of a session record, be it a new one or one that is corrected. */
export function SessionFields({
  form,
  people,
  before = null,
}: {
  readonly form: SessionFormHold
  /** Who may have taken part; the first one for sure. */
  readonly people: readonly Participant[]
  /** What was recorded: its choices are offered also where a list holds them no more. */
  readonly before?: TypedSession | null
}) {
  const { t, i18n } = useTranslation('sessions')
  const lists = useLists()
  const may = useMay()
  const typed = useWatch({ control: form.control })
  const first = people[0]?.id ?? ''
  const { data: referrals } = useQuery(
    'referrals.ofCitizen',
    { citizenId: first },
    { enabled: first !== '' && may('referrals.ofCitizen') },
  )
  const taking = people.filter(({ id }) => typed.citizenIds?.includes(id))
  const held = tookPlace(typed.attendance ?? 'came')
  return (
    <>
      <WithField form={form} people={people} />
      {held && <MinorLines people={taking} day={typed.day ?? ''} form={form} />}
      <div className="k-columns k-columns-3">
        <SelectField
          form={form}
          name="kind"
          label={t('fields.kind')}
          help={t('screen.record.help.kind')}
          options={lists.options('sessionKinds', { chosen: [before?.kind ?? null] })}
          autoFocus
        />
        <SelectField
          form={form}
          name="attendance"
          label={t('fields.attendance')}
          help={t('screen.record.help.attendance')}
          options={attendances.map((value) => ({ value, label: t(`screen.attendances.${value}`) }))}
        />
        <NumberField
          form={form}
          name="minutes"
          label={t('fields.minutes')}
          help={t('screen.record.help.minutes')}
          width="9rem"
        />
        <GreekDateField
          form={form}
          name="day"
          label={t('fields.day')}
          help={t('screen.record.help.day')}
          past
        />
        <TextField
          form={form}
          name="time"
          label={t('fields.time')}
          help={t('screen.record.help.time')}
          placeholder={t('screen.now')}
          width="9rem"
        />
        <GreekDateField
          form={form}
          name="nextOn"
          label={t('fields.nextOn')}
          help={t('screen.record.help.nextOn')}
        />
      </div>
      <TextField
        form={form}
        name="summary"
        label={t('fields.summary')}
        help={t('screen.record.help.summary')}
        maxLength={200}
        spellCheck
      />
      <div className="k-columns k-columns-3">
        <SelectField
          form={form}
          name="room"
          label={t('fields.room')}
          help={t('screen.record.help.room')}
          options={lists.options('rooms', { chosen: [before?.room ?? null] })}
          clearable
        />
        <SelectField
          form={form}
          name="place"
          label={t('fields.place')}
          help={t('screen.record.help.place')}
          options={lists.options('localities', { chosen: [before?.place ?? null] })}
          clearable
        />
        {(referrals ?? []).length > 0 && (
          <SelectField
            form={form}
            name="referralId"
            label={t('fields.referralId')}
            help={t('screen.record.help.referralId')}
            options={(referrals ?? []).map(({ id, reference, body }) => ({
              value: id,
              label: `${reference} · ${bodyNameIn(i18n.language, body)}`,
            }))}
            clearable
          />
        )}
      </div>
    </>
  )
}
