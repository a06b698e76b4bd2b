import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { type ClosingDay, newLocalHolidaySchema } from '../../../shared/features/appointments/workingTime'
import { yearOf } from '../../../shared/values/isoDate'
import { isoDateSchema } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import { FilterChips } from '../../ui/table/FilterChips'
import { useUi } from '../../ui/UiProvider'
import { useAppointmentWords } from './useAppointmentWords'
import { useHolidayName } from './useHolidayName'

/** Public holidays with the movable ones, and the municipality's own days. */
export function ClosingDaysSection() {
  const { t } = useTranslation('appointments')
  const { today } = useUi()
  const may = useMay()
  const now = yearOf(today())
  const [year, setYear] = useState(now)
  const { data: days } = useQuery('appointments.closingDays', { year }, { keepPrevious: true })
  return (
    <Section title={t('screen.closing.title')}>
      <FilterChips
        label={t('screen.closing.year')}
        chips={[now, now + 1].map((each) => ({
          key: String(each),
          label: String(each),
          active: each === year,
        }))}
        onToggle={(key) => setYear(Number(key))}
      />
      <ul className="k-lines ap-days" aria-label={t('screen.closing.title')}>
        {days?.map((day) => (
          <Line key={`${day.day} ${day.el}`} day={day} />
        ))}
      </ul>
      {may('appointments.addClosingDay') && <AddClosingDay />}
    </Section>
  )
}

function Line({ day: { day, el, en, halfDay, local } }: { readonly day: ClosingDay }) {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const words = useAppointmentWords()
  const holidayName = useHolidayName()
  const may = useMay()
  const remove = useCommand('appointments.removeClosingDay')
  const name = holidayName({ el, en })
  const run = async (of: NonNullable<ClosingDay['local']>) => {
    const reply = await remove.run({ id: of.id, version: of.version })
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  return (
    <li>
      <div>
        {words.longDay(day)} · {name} {halfDay && <Badge>{t('screen.closing.halfDay')}</Badge>}{' '}
        {local && (
          <Badge tone="accent">
            {t(local.everyYear ? 'screen.closing.everyYear' : 'screen.closing.onlyThen')}
          </Badge>
        )}
      </div>
      {local && may('appointments.removeClosingDay') && (
        <Button
          size="sm"
          tone="quiet"
          busy={remove.running}
          ariaLabel={t('screen.removeOf', { what: name })}
          onClick={() => void run(local)}
        >
          {t('screen.remove')}
        </Button>
      )}
    </li>
  )
}

const formSchema = z.strictObject({
  day: isoDateSchema,
  everyYear: z.boolean(),
  el: newLocalHolidaySchema.shape.el,
  en: newLocalHolidaySchema.shape.en,
})

function AddClosingDay() {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const add = useCommand('appointments.addClosingDay')
  const [failure, setFailure] = useState<Failure | null>(null)
  const empty = { day: '' as never, everyYear: true, el: '', en: '' }
  const form = useZodForm(formSchema, empty)
  return (
    <Form
      form={form}
      label={t('screen.closing.add')}
      onSubmit={async ({ day, everyYear, el, en }) => {
        const [year, month, date] = day.split('-').map(Number)
        const reply = await add.run({
          month: month ?? 0,
          day: date ?? 0,
          year: everyYear ? null : (year ?? null),
          el,
          en,
        })
        if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        setFailure(null)
        return form.reset(empty)
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <div className="ap-inline">
        <GreekDateField form={form} name="day" label={t('screen.closing.day')} required />
        <TextField form={form} name="el" label={t('screen.closing.el')} required />
        <TextField form={form} name="en" label={t('screen.closing.en')} />
        <CheckField form={form} name="everyYear" label={t('screen.closing.everyYear')} />
      </div>
      <FormButtons submit={t('screen.closing.add')} busy={add.running} />
    </Form>
  )
}
