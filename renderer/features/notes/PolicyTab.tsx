import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { caseRoles } from '../../../shared/features/citizens/access'
import { chosenPolicySchema, type NotesPolicy, policyChoices } from '../../../shared/features/notes/policy'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Failure } from '../../../shared/contract/failure'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay, shownInstant } from '../../ui/days'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { RadioField } from '../../ui/fields/RadioField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Section } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import { policyFormPath } from './notePaths'
import { PolicyChoices } from './PolicyNotice'

/** What the centre decided about notes, and the form to record another decision. */
export function PolicyTab() {
  const { t } = useTranslation('notes')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { nameOf } = useColleagues()
  const { data: policy, failure } = useQuery('notes.policy', {})
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (policy === undefined) return <LoadingLine />
  return (
    <Section
      title={t('screen.policy.title')}
      actions={
        may('sessions.drawForm') && (
          <Button size="sm" onClick={() => navigate(policyFormPath)}>
            {t('screen.policy.print')}
          </Button>
        )
      }
    >
      {policy && (
        <Banner title={t(`screen.policy.choices.${policy.choice}`)}>
          {t('screen.policy.holds', {
            who: policy.decidedBy,
            day: shownDay(policy.decidedOn),
            name: nameOf(policy.recordedBy),
            at: shownInstant(policy.recordedAt),
          })}{' '}
          {policy.coReaderId !== null && t('screen.policy.coReaderIs', { name: nameOf(policy.coReaderId) })}
        </Banner>
      )}
      <div className="k-prose">
        <p className="k-gap-below">{t('screen.policy.why')}</p>
        <PolicyChoices />
      </div>
      <PolicyForm key={policy?.recordedAt ?? ''} policy={policy} />
    </Section>
  )
}

function PolicyForm({ policy }: { readonly policy: NotesPolicy | null }) {
  const { t } = useTranslation('notes')
  const { today } = useUi()
  const failureText = useFailureText()
  const choose = useCommand('notes.choosePolicy')
  const { data: users } = useQuery('users.list', {})
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(chosenPolicySchema, {
    choice: policy?.choice ?? 'none',
    coReaderId: policy?.coReaderId ?? null,
    decidedBy: policy?.decidedBy ?? '',
    decidedOn: (policy?.decidedOn as IsoDate | undefined) ?? today(),
  })
  const choice = useWatch({ control: form.control, name: 'choice' })
  const possible = (users ?? []).filter(
    ({ state, roles }) => state === 'active' && roles.some((role) => caseRoles.some((each) => each === role)),
  )
  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.policy.title')}
      onSubmit={async (values) => {
        const reply = await choose.run({
          ...values,
          coReaderId: values.choice === 'coReader' ? values.coReaderId : null,
        })
        if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        setFailure(null)
        return notify.done(t('screen.policy.saved'))
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <RadioField
        form={form}
        name="choice"
        label={t('screen.policy.choice')}
        inColumn
        options={policyChoices.map((value) => ({ value, label: t(`screen.policy.choices.${value}`) }))}
      />
      {choice === 'coReader' && (
        <SelectField
          form={form}
          name="coReaderId"
          label={t('screen.policy.coReader')}
          help={t('screen.policy.coReaderHelp')}
          options={possible.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          required
        />
      )}
      <div className="k-columns k-columns-2">
        <TextField
          form={form}
          name="decidedBy"
          label={t('screen.policy.decidedBy')}
          help={t('screen.policy.decidedByHelp')}
          required
        />
        <GreekDateField form={form} name="decidedOn" label={t('screen.policy.decidedOn')} past />
      </div>
      <FormButtons submit={t('screen.policy.save')} busy={choose.running} />
    </Form>
  )
}
