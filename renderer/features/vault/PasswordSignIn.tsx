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
import { Rows } from '../../ui/page/Section'
import { useDelay } from './useDelay'

export function PasswordSignIn({ onOther }: { readonly onOther: (way: 'code' | 'sheet') => void }) {
  const { t } = useTranslation('vault')
  const failureText = useFailureText()
  const { run, running } = useCommand('vault.signIn', { alsoChanges: ['users', 'settings'] })
  const [last, setLast] = useState<Failure | null>(null)
  const { left, failure } = useDelay(last)
  const form = useZodForm(vaultContract.signIn.input, { signInName: '', password: '' })
  return (
    <Form
      form={form}
      enter="submit"
      onSubmit={async (values) => {
        const reply = await run(values)
        if (reply.ok) return
        form.resetField('password')
        form.setFocus('password')
        setLast(applyFailure(form, reply.failure) ? null : reply.failure)
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
      <Rows>
        <Button tone="primary" type="submit" busy={running} disabled={left > 0}>
          {t('signIn.submit')}
        </Button>
        <Button tone="quiet" onClick={() => onOther('code')}>
          {t('signIn.withCode')}
        </Button>
        <Button tone="quiet" onClick={() => onOther('sheet')}>
          {t('signIn.withSheet')}
        </Button>
      </Rows>
    </Form>
  )
}
