import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import type { Absence } from '../../../shared/features/appointments/workingTime'
import { isoDateSchema } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'

const formSchema = z
  .strictObject({ from: isoDateSchema, until: isoDateSchema.nullable() })
  .refine(({ from, until }) => until === null || from <= until, {
    params: { issue: 'date.order' },
    path: ['until'],
  })

/** Days on which a person is away: nothing can be booked with them, and what is booked already is counted. */
export function AbsencesSection({ userId }: { readonly userId: string }) {
  const { t } = useTranslation('appointments')
  const { today } = useUi()
  const failureText = useFailureText()
  const { data: absences } = useQuery('appointments.absences', {})
  const add = useCommand('appointments.addAbsence')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(formSchema, { from: today(), until: null })
  const own = (absences ?? []).filter((absence) => absence.userId === userId)
  return (
    <Section title={t('screen.absences.title')}>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {absences && own.length === 0 && <p className="k-soft">{t('screen.absences.none')}</p>}
      <ul className="k-lines" aria-label={t('screen.absences.title')}>
        {own.map((absence) => (
          <Line key={absence.id} absence={absence} />
        ))}
      </ul>
      <Form
        form={form}
        label={t('screen.absences.add')}
        onSubmit={async ({ from, until }) => {
          const reply = await add.run({ userId, from, until: until ?? from })
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          setFailure(null)
          return form.reset()
        }}
      >
        <div className="ap-inline">
          <GreekDateField form={form} name="from" label={t('screen.absences.from')} required />
          <GreekDateField form={form} name="until" label={t('screen.absences.until')} />
        </div>
        <FormButtons submit={t('screen.absences.add')} busy={add.running} />
      </Form>
    </Section>
  )
}

function Line({ absence: { id, version, from, until, booked } }: { readonly absence: Absence }) {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const remove = useCommand('appointments.removeAbsence')
  const span = from === until ? shownDay(from) : `${shownDay(from)} – ${shownDay(until)}`
  const run = async () => {
    const reply = await remove.run({ id, version })
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  return (
    <li>
      <div>
        {span} {booked > 0 && <Badge tone="warning">{t('screen.absences.booked', { count: booked })}</Badge>}
      </div>
      <Button
        size="sm"
        tone="quiet"
        busy={remove.running}
        ariaLabel={t('screen.removeOf', { what: span })}
        onClick={() => void run()}
      >
        {t('screen.remove')}
      </Button>
    </li>
  )
}
