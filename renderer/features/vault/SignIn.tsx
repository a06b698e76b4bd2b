import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { vaultContract } from '../../../shared/features/vault/vault.contract'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { PasswordField } from '../../ui/fields/PasswordField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Banner } from '../../ui/page/Banner'
import { SoloScreen, type SoloProps } from './SoloScreen'

/** The locked screen: it shows no name and nothing of the data. */
export function SignIn({ practice, ...solo }: SoloProps & { readonly practice: boolean }) {
  const { t } = useTranslation('vault')
  const failureText = useFailureText()
  const { run, running } = useCommand('vault.signIn', { alsoChanges: ['users'] })
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(vaultContract.signIn.input, { signInName: '', password: '' })
  return (
    <SoloScreen practice={practice} {...solo}>
      <h1>{t('signIn.title')}</h1>
      <Form
        form={form}
        enter="submit"
        onSubmit={async (values) => {
          const reply = await run(values)
          if (reply.ok) return
          form.resetField('password')
          form.setFocus('password')
          setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <TextField
          form={form}
          name="signInName"
          label={t('signIn.name')}
          help={t('signIn.nameHelp')}
          autoFocus
        />
        <PasswordField
          form={form}
          name="password"
          label={t('signIn.password')}
          help={t('signIn.passwordHelp')}
        />
        <Button tone="primary" type="submit" busy={running}>
          {t('signIn.submit')}
        </Button>
      </Form>
    </SoloScreen>
  )
}
