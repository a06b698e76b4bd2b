import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import {
  type DeadlineName,
  deadlineNames,
  deadlineRanges,
  type Deadlines,
  deadlinesSchema,
} from '../../../shared/features/settings/deadlines'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { NumberField } from '../../ui/fields/NumberField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Section } from '../../ui/page/Section'

/** After how many days or hours the program reminds. */
export function DeadlinesTab() {
  const { data } = useQuery('settings.deadlines', {})
  return (
    <Section>
      {data ? (
        <DeadlinesForm key={data.version} version={data.version} start={data.deadlines} />
      ) : (
        <LoadingLine />
      )}
    </Section>
  )
}

const units: Partial<Record<DeadlineName, 'hours' | 'minutes'>> = {
  hoursBetweenCopies: 'hours',
  stocktakePauseMinutes: 'minutes',
}

function DeadlinesForm({ version, start }: { readonly version: number; readonly start: Deadlines }) {
  const { t } = useTranslation('settings')
  const failureText = useFailureText()
  const correct = useCommand('settings.correctDeadlines')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(deadlinesSchema, start)
  const help = (name: DeadlineName): string => {
    const [least, most] = deadlineRanges[name]
    return [t(`deadlines.help.${name}`), t('deadlines.range', { least, most })].join(' ')
  }
  return (
    <Form
      form={form}
      enter="next"
      label={t('deadlines.title')}
      onSubmit={async (deadlines) => {
        const reply = await correct.run({ version, deadlines })
        if (reply.ok) notify.done(t('saved'))
        else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
      }}
    >
      <p className="f-soft">{t('deadlines.lead')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {deadlineNames.map((name) => (
        <NumberField
          key={name}
          form={form}
          name={name}
          label={t(`fields.${name}`)}
          help={help(name)}
          unit={t(`deadlines.${units[name] ?? 'days'}`)}
          width="12rem"
        />
      ))}
      <FormButtons submit={t('save')} />
    </Form>
  )
}
