import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { vaultContract } from '../../../shared/features/vault/vault.contract'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Banner } from '../../ui/page/Banner'
import { differs, newPasswordShape, typedTwice } from './newPassword'
import { NewPasswordFields } from './NewPasswordFields'

const schema = vaultContract.recover.input.extend(newPasswordShape).refine(typedTwice, differs)

/** With the recovery sheet anybody who holds the paper may give an account a new password. */
export function RecoverBySheet({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('vault')
  const failureText = useFailureText()
  const { run, running } = useCommand('vault.recover', { alsoChanges: ['users', 'settings'] })
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, { sheet: '', signInName: '', password: '', again: '' })
  return (
    <Form
      form={form}
      enter="next"
      onSubmit={async ({ sheet, signInName, password }) => {
        const reply = await run({ sheet, signInName, password })
        if (!reply.ok) setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
      }}
    >
      <p className="f-lead">{t('signIn.sheetLead')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <TextField
        form={form}
        name="sheet"
        label={t('signIn.sheet')}
        help={t('signIn.sheetHelp')}
        placeholder="7K2M Q9XD …"
        autoFocus
      />
      <TextField form={form} name="signInName" label={t('signIn.name')} help={t('signIn.nameHelp')} />
      <NewPasswordFields form={form} name="password" again="again" />
      <FormButtons submit={t('signIn.submit')} busy={running} back={{ label: t('back'), run: onBack }} />
    </Form>
  )
}
