import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { passwordSchema } from '../../../shared/features/users/user'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { PasswordField } from '../../ui/fields/PasswordField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { differs } from './newPassword'
import { NewPasswordFields } from './NewPasswordFields'

const schema = z
  .strictObject({ current: passwordSchema, next: passwordSchema, again: z.string() })
  .refine(({ next, again }) => next === again, differs)

export function ChangePasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('vault')
  const failureText = useFailureText()
  const change = useCommand('users.changePassword')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, { current: '', next: '', again: '' })
  return (
    <Dialog open title={t('changePassword.title')} onClose={onClose} busy={change.running}>
      <Form
        form={form}
        enter="next"
        onSubmit={async ({ current, next }) => {
          const reply = await change.run({ current, next })
          if (!reply.ok) {
            setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
            return
          }
          notify.done(t('changePassword.done'))
          onClose()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <PasswordField form={form} name="current" label={t('changePassword.current')} autoFocus />
        <NewPasswordFields form={form} name="next" again="again" />
        <FormButtons submit={t('changePassword.submit')} busy={change.running} />
      </Form>
    </Dialog>
  )
}
