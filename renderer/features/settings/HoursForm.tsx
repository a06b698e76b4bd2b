import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { hoursSchema } from '../../../shared/features/settings/centre'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { NumberField } from '../../ui/fields/NumberField'
import { TextField } from '../../ui/fields/TextField'
import { FormButtons } from '../../ui/fields/FormButtons'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Section } from '../../ui/page/Section'
import './settings.css'

export type Hours = z.input<typeof hoursSchema>

/** When the centre is open, when the screen locks by itself, and which information on data protection is given now. */
export function HoursForm({
  start,
  onDone,
  submit,
  back,
}: {
  readonly start: Hours
  readonly onDone: (hours: Hours) => void | Promise<void>
  readonly submit: string
  /** In the wizard: what was typed so far is kept. */
  readonly back?: { readonly label: string; readonly run: (typed: Hours) => void }
}) {
  const { t, i18n } = useTranslation('settings')
  const form = useZodForm(hoursSchema, start)
  // 5 January 2026 is a Monday.
  const weekday = (index: number) =>
    new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, 0, 5 + index),
    )
  return (
    <Form form={form} onSubmit={onDone} enter="next" label={t('hours')}>
      <Section title={t('hours')}>
        <p className="f-soft">{t('hoursHelp')}</p>
        <div className="f-hours">
          {start.hours.map((_, index) => (
            <Fragment key={index}>
              <TextField
                form={form}
                name={`hours.${index}.from`}
                label={t('opens', { day: weekday(index) })}
                placeholder="07:30"
                autoFocus={back !== undefined && index === 0}
              />
              <TextField
                form={form}
                name={`hours.${index}.until`}
                label={t('closes', { day: weekday(index) })}
                placeholder="15:00"
              />
            </Fragment>
          ))}
        </div>
      </Section>
      <Section title={t('notice')} columns={2}>
        <TextField form={form} name="notice.version" label={t('noticeVersion')} help={t('noticeHelp')} />
        <GreekDateField form={form} name="notice.date" label={t('noticeDate')} />
      </Section>
      <Section title={t('lock')}>
        <NumberField
          form={form}
          name="idleMinutes"
          label={t('idleMinutes')}
          help={t('idleMinutesHelp')}
          unit={t('minutes')}
          width="12rem"
        />
      </Section>
      <FormButtons
        submit={submit}
        back={back && { label: back.label, run: () => back.run(form.getValues()) }}
      />
    </Form>
  )
}
