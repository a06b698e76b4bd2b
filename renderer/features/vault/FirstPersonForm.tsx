import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure, Reply } from '../../../shared/contract/failure'
import { roles } from '../../../shared/contract/operation'
import { newUserSchema } from '../../../shared/features/users/user'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { MultiSelectField } from '../../ui/fields/MultiSelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Banner } from '../../ui/page/Banner'
import { differs, newPasswordShape, typedTwice } from './newPassword'
import { NewPasswordFields } from './NewPasswordFields'

const schema = newUserSchema
  .extend(newPasswordShape)
  .refine(typedTwice, differs)
  // Without them nobody could let a colleague in, and no letter could be signed.
  .refine(({ roles: held }) => held.includes('administrator') && held.includes('supervisor'), {
    path: ['roles'],
    params: { issue: 'roles.firstPerson' },
  })
export type FirstPerson = z.output<typeof newUserSchema>

/** Who sets the program up. The password leaves this form only to the gate. */
export function FirstPersonForm({
  start,
  onDone,
  onBack,
}: {
  readonly start: FirstPerson
  /** Makes the keys; its failure is shown here. */
  readonly onDone: (person: FirstPerson, password: string) => Promise<Reply<unknown>>
  readonly onBack: (typed: FirstPerson) => void
}) {
  const { t } = useTranslation(['vault', 'app'])
  const failureText = useFailureText()
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, { ...start, password: '', again: '' })
  const personOf = ({ signInName, fullName, title, roles: held }: FirstPerson): FirstPerson => ({
    signInName,
    fullName,
    title,
    roles: held,
  })
  return (
    <Form
      form={form}
      enter="next"
      onSubmit={async (values) => {
        const reply = await onDone(personOf(values), values.password)
        if (!reply.ok) setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
      }}
    >
      <p className="f-lead">{t('vault:wizard.personLead')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <div className="k-columns k-columns-2">
        <TextField form={form} name="fullName" label={t('vault:wizard.fullName')} required autoFocus />
        <TextField
          form={form}
          name="title"
          label={t('vault:wizard.title')}
          help={t('vault:wizard.titleHelp')}
        />
      </div>
      <MultiSelectField
        form={form}
        name="roles"
        label={t('vault:wizard.roles')}
        help={t('vault:wizard.rolesHelp')}
        options={roles.map((role) => ({ value: role, label: t(`app:roles.${role}`) }))}
        required
      />
      <TextField
        form={form}
        name="signInName"
        label={t('vault:signIn.name')}
        help={t('vault:wizard.signInNameHelp')}
        required
        width="16rem"
      />
      <NewPasswordFields form={form} name="password" again="again" />
      <FormButtons
        submit={t('vault:next')}
        busy={form.formState.isSubmitting}
        back={{ label: t('vault:back'), run: () => onBack(personOf(form.getValues())) }}
      />
    </Form>
  )
}
