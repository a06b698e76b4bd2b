import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { newUserSchema } from '../../../shared/features/users/user'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import type { Invitation } from './InvitationDialog'
import { UserFields } from './UserFields'
import './users.css'

export function InviteDialog({
  onInvited,
  onClose,
}: {
  readonly onInvited: (invitation: Invitation) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('users')
  const failureText = useFailureText()
  const invite = useCommand('users.invite')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(newUserSchema, {
    fullName: '',
    title: '',
    roles: ['reception'],
    signInName: '',
  })
  return (
    <Dialog open title={t('invite')} onClose={onClose} busy={invite.running}>
      <p className="f-lead">{t('inviteLead')}</p>
      <Form
        form={form}
        enter="next"
        onSubmit={async (values) => {
          const reply = await invite.run(values)
          if (reply.ok)
            onInvited({ ...reply.value, fullName: values.fullName, signInName: values.signInName })
          else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <UserFields form={form} />
        <TextField
          form={form}
          name="signInName"
          label={t('signInName')}
          help={t('signInNameHelp')}
          width="16rem"
          required
        />
        <FormButtons submit={t('invite')} busy={invite.running} />
      </Form>
    </Dialog>
  )
}
