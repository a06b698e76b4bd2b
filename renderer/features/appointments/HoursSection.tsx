import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { tidyTime } from '../../../shared/features/settings/centre'
import { timeOfDaySchema } from '../../../shared/features/visits/visit'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'

type Hours = { readonly weekday: number; readonly from: string; readonly until: string }

/** Two stretches of a day are typed; where there are more they are kept as they are. */
const stretches = [0, 1] as const
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

const timeSchema = z
  .string()
  .overwrite(tidyTime)
  .refine((time) => time === '' || timeOfDaySchema.safeParse(time).success, {
    params: { issue: 'time.format' },
  })
const formSchema = z.strictObject({
  rows: z.array(
    z
      .strictObject({ from: timeSchema, until: timeSchema })
      .refine(({ from, until }) => (from === '') === (until === '') && (from === '' || from < until), {
        params: { issue: 'time.order' },
        path: ['until'],
      }),
  ),
})

const placeOf = (weekday: number, stretch: number) => (weekday - 1) * stretches.length + stretch

/** A person's own hours; all left empty, the centre's hold. */
export function HoursSection({
  userId,
  stored,
}: {
  readonly userId: string
  readonly stored: readonly Hours[]
}) {
  const { t, i18n } = useTranslation('appointments')
  const failureText = useFailureText()
  const save = useCommand('appointments.setStaffHours')
  const [failure, setFailure] = useState<Failure | null>(null)
  const of = (weekday: number) => stored.filter((hours) => hours.weekday === weekday)
  const form = useZodForm(formSchema, {
    rows: weekdays.flatMap((weekday) =>
      stretches.map((stretch) => {
        const hours = of(weekday)[stretch]
        return { from: hours?.from ?? '', until: hours?.until ?? '' }
      }),
    ),
  })
  // 5 January 2026 is a Monday.
  const name = (weekday: number) =>
    new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, 0, 4 + weekday),
    )
  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.times.hours')}
      onSubmit={async ({ rows }) => {
        const typed = weekdays.flatMap((weekday) =>
          stretches
            .map((stretch) => rows[placeOf(weekday, stretch)])
            .filter((row) => row !== undefined)
            .filter(({ from }) => from !== '')
            .map(({ from, until }) => ({ weekday, from, until })),
        )
        const more = weekdays.flatMap((weekday) => of(weekday).slice(stretches.length))
        const reply = await save.run({ userId, hours: [...typed, ...more] })
        setFailure(reply.ok ? null : reply.failure)
        if (reply.ok) notify.done(t('screen.times.saved'))
      }}
    >
      <Section title={t('screen.times.hours')}>
        <p className="k-soft">{t('screen.times.hoursText')}</p>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <div className="ap-hours">
          <span />
          {stretches.map((stretch) => (
            <Fragment key={stretch}>
              <span aria-hidden="true">{t('screen.absences.from')}</span>
              <span aria-hidden="true">{t('screen.absences.until')}</span>
            </Fragment>
          ))}
          {weekdays.map((weekday) => (
            <Fragment key={weekday}>
              <span>{name(weekday)}</span>
              {stretches.map((stretch) => (
                <Fragment key={stretch}>
                  <TextField
                    form={form}
                    name={`rows.${placeOf(weekday, stretch)}.from`}
                    label={t(stretch === 0 ? 'screen.times.from' : 'screen.times.from2', {
                      day: name(weekday),
                    })}
                  />
                  <TextField
                    form={form}
                    name={`rows.${placeOf(weekday, stretch)}.until`}
                    label={t(stretch === 0 ? 'screen.times.until' : 'screen.times.until2', {
                      day: name(weekday),
                    })}
                  />
                </Fragment>
              ))}
            </Fragment>
          ))}
        </div>
        <FormButtons submit={t('screen.times.save')} busy={save.running} />
      </Section>
    </Form>
  )
}
