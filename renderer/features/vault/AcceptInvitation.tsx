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
import { useDelay } from './useDelay'

const schema = vaultContract.acceptInvitation.input.extend(newPasswordShape).refine(typedTwice, differs)

/** The first sign-in: the code of the slip, and a password nobody else knows. */
export function AcceptInvitation({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation('vault')
  const failureText = useFailureText()
  const { run, running } = useCommand('vault.acceptInvitation', { alsoChanges: ['users', 'settings'] })
  const [last, setLast] = useState<Failure | null>(null)
  const { left, failure } = useDelay(last)
  const form = useZodForm(schema, { signInName: '', code: '', password: '', again: '' })
  return (
    <Form
      form={form}
      enter="next"
      onSubmit={async ({ signInName, code, password }) => {
        const reply = await run({ signInName, code, password })
        if (!reply.ok) setLast(applyFailure(form, reply.failure) ? null : reply.failure)
      }}
    >
      <p className="f-lead">{t('signIn.codeLead')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <TextField
        form={form}
        name="signInName"
        label={t('signIn.name')}
        help={t('signIn.nameHelp')}
        autoFocus
      />
      <TextField form={form} name="code" label={t('signIn.code')} help={t('signIn.codeHelp')} />
      <NewPasswordFields form={form} name="password" again="again" />
      <FormButtons
        submit={t('signIn.submit')}
        busy={running}
        disabled={left > 0}
        back={{ label: t('back'), run: onBack }}
      />
    </Form>
  )
}
