import { useState } from 'react'
import type { FieldPath, FieldValues, PathValue } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useApi } from '../../api/ApiProvider'
import { Button } from '../../ui/Button'
import { PasswordField } from '../../ui/fields/PasswordField'
import type { ZodForm } from '../../ui/fields/useZodForm'
import { Banner } from '../../ui/page/Banner'
import './vault.css'

/** A password that is being chosen, typed twice, or six random words of the program. */
export function NewPasswordFields<Values extends FieldValues, Parsed>({
  form,
  name,
  again,
}: {
  readonly form: ZodForm<Values, Parsed>
  readonly name: FieldPath<Values>
  readonly again: FieldPath<Values>
}) {
  const { t } = useTranslation('vault')
  const { call } = useApi()
  const [suggested, setSuggested] = useState('')
  const suggest = async () => {
    const { password } = await call('vault.suggestPassword', {})
    setSuggested(password)
    for (const field of [name, again])
      form.setValue(field, password as PathValue<Values, FieldPath<Values>>, { shouldValidate: false })
    form.clearErrors([name, again])
  }
  return (
    <>
      <p className="f-lead">{t('newPassword.rule')}</p>
      <PasswordField form={form} name={name} label={t('newPassword.label')} isNew required />
      <PasswordField form={form} name={again} label={t('newPassword.again')} isNew required />
      <p>
        <Button size="sm" onClick={() => void suggest()}>
          {t('newPassword.suggest')}
        </Button>
      </p>
      {suggested !== '' && <Banner title={suggested}>{t('newPassword.suggested')}</Banner>}
    </>
  )
}
