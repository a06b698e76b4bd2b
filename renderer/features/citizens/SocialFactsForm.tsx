import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import {
  recordedSocialFactsSchema,
  type SocialFacts,
  socialFactFields,
} from '../../../shared/features/citizens/socialFacts'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useApi } from '../../api/ApiProvider'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { NumberField } from '../../ui/fields/NumberField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

type Fields = keyof typeof socialFactFields
const cents = 100

/** The income is typed in euros and kept in whole cents. */
const formSchema = recordedSocialFactsSchema.extend({
  incomeCents: z.number().min(0).max(100_000_000).nullable(),
})

const lists = {
  maritalStatus: 'maritalStatus',
  labourStatus: 'labourStatus',
  education: 'educationLevels',
  insurance: 'insuranceStatus',
  housing: 'housingStatus',
  incomeBand: 'incomeBands',
} as const

export function SocialFactsForm({ facts }: { readonly facts: SocialFacts }) {
  const { t } = useTranslation('citizens')
  const { options } = useLists()
  const { call } = useApi()
  const failureText = useFailureText()
  const record = useCommand('citizens.recordSocialFacts')
  const [failure, setFailure] = useState<Failure | null>(null)
  const { groups: _, problems: __, ...recorded } = facts
  const form = useZodForm(formSchema, {
    ...recorded,
    incomeCents: recorded.incomeCents === null ? null : recorded.incomeCents / cents,
  })
  const select = (name: keyof typeof lists) => (
    <SelectField
      form={form}
      name={name}
      label={t(`fields.${name}`)}
      options={options(lists[name], { chosen: [facts[name]] })}
      clearable
    />
  )
  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.tabs.facts')}
      onSubmit={async (values) => {
        const { incomeCents } = values
        const reply = await record.run({
          ...values,
          incomeCents: incomeCents === null ? null : Math.round(incomeCents * cents),
        })
        if (reply.ok) return notify.done(t('screen.saved'))
        setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        if (reply.failure.code !== 'stale') return undefined
        // What was typed stays; fields that were not touched take what a colleague wrote.
        const now = await call('citizens.openSocialFacts', { citizenId: facts.citizenId })
        for (const field of Object.keys(socialFactFields) as Fields[])
          if (!form.formState.dirtyFields[field] && field !== 'incomeCents')
            form.setValue(field, now[field] as never)
        form.setValue('version', now.version)
        return undefined
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <div className="k-columns k-columns-2">
        {select('maritalStatus')}
        {select('labourStatus')}
        <GreekDateField form={form} name="unemployedSince" label={t('fields.unemployedSince')} past />
        {select('education')}
        {select('insurance')}
        {select('housing')}
        {select('incomeBand')}
        <NumberField
          form={form}
          name="incomeCents"
          label={t('fields.incomeCents')}
          decimals={2}
          unit="€"
          width="12rem"
        />
        <NumberField
          form={form}
          name="disabilityPercent"
          label={t('fields.disabilityPercent')}
          unit="%"
          width="9rem"
        />
        <GreekDateField
          form={form}
          name="disabilityCertificateUntil"
          label={t('fields.disabilityCertificateUntil')}
        />
      </div>
      <TextAreaField form={form} name="notes" label={t('fields.notes')} maxLength={5000} />
      <Actions>
        <Button tone="primary" type="submit" busy={record.running}>
          {t('screen.save')}
        </Button>
      </Actions>
    </Form>
  )
}
