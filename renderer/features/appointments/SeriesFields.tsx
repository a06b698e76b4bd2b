import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isIsoDate } from '../../../shared/values/isoDate'
import { useQuery } from '../../api/useQuery'
import { NumberField } from '../../ui/fields/NumberField'
import { SelectField } from '../../ui/fields/SelectField'
import { Banner } from '../../ui/page/Banner'
import type { BookFormHold } from './BookFields'
import { daysOf, rhythms, typedTimeSchema } from './bookForm'
import { useAppointmentWords } from './useAppointmentWords'

const most = 52

/** Once, or the same weekday and time again and again: the days that cannot be booked are told before. */
export function SeriesFields({ form }: { readonly form: BookFormHold }) {
  const { t } = useTranslation('appointments')
  const { everyDays } = useWatch({ control: form.control })
  return (
    <>
      <div className="k-columns k-columns-3">
        <SelectField
          form={form}
          name="everyDays"
          label={t('screen.series.rhythm')}
          options={rhythms.map((rhythm) => ({ value: rhythm, label: t(`screen.series.every.${rhythm}`) }))}
          placeholder={t('screen.series.once')}
          clearable
        />
        {everyDays && (
          <NumberField form={form} name="times" label={t('screen.series.times')} width="9rem" required />
        )}
      </div>
      {everyDays && <SeriesDays form={form} />}
    </>
  )
}

function SeriesDays({ form }: { readonly form: BookFormHold }) {
  const { t } = useTranslation('appointments')
  const words = useAppointmentWords()
  const { citizenIds, staffId, room, day, time, minutes, everyDays, times } = useWatch({
    control: form.control,
  })
  const at = typedTimeSchema.safeParse(time)
  const known =
    isIsoDate(day) &&
    at.success &&
    typeof minutes === 'number' &&
    typeof times === 'number' &&
    times >= 2 &&
    times <= most
  const { data } = useQuery(
    'appointments.seriesDays',
    {
      citizenIds: citizenIds ?? [],
      staffId: staffId ?? null,
      room: room ?? null,
      day: known ? day : ('2026-01-01' as never),
      time: at.data ?? '',
      minutes: minutes ?? 0,
      everyDays: everyDays ? daysOf[everyDays] : 7,
      times: times ?? 2,
    },
    { enabled: known, keepPrevious: true },
  )
  if (!known || !data) return null
  const blocked = data.filter(({ why }) => why !== null)
  const last = data.at(-1)
  if (blocked.length === 0)
    return (
      <p className="k-soft" role="status">
        {t('screen.series.allFree', { count: data.length, day: last ? words.longDay(last.day) : '' })}
      </p>
    )
  return (
    <Banner tone="warning" title={t('screen.series.blocked', { count: blocked.length, of: data.length })}>
      <ul className="ap-plain">
        {blocked.map(({ day: each, why }) => (
          <li key={each}>
            {words.longDay(each)}: {why && t(`screen.series.why.${ruleOf(why)}`)}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

const reasons = ['holiday', 'absent', 'outsideHours', 'staffBusy', 'roomBusy', 'citizenBusy'] as const

/** `appointments.staffBusy` → `staffBusy`; any other rule is told in general. */
const ruleOf = (rule: string): (typeof reasons)[number] | 'other' =>
  reasons.find((known) => rule === `appointments.${known}`) ?? 'other'
