import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { User } from '../../../shared/features/users/user'
import { usersContract } from '../../../shared/features/users/users.contract'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { useZodForm } from '../../ui/fields/useZodForm'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import type { Invitation } from './InvitationDialog'
import { UserFields } from './UserFields'

/** One colleague: name, title, roles; a new invitation; the block. */
export function CorrectUserDialog({
  user,
  isMe,
  Consequences,
  onInvited,
  onClose,
}: {
  readonly user: User
  /** Nobody blocks or invites oneself. */
  readonly isMe: boolean
  /** What somebody loses by new keys, which other screens know of. */
  readonly Consequences?: ComponentType<{ readonly userId: string }> | undefined
  readonly onInvited: (invitation: Invitation) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('users')
  const failureText = useFailureText()
  const correct = useCommand('users.correct')
  const reinvite = useCommand('users.reinvite')
  const block = useCommand('users.block')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [asking, setAsking] = useState<'reinvite' | 'block' | null>(null)
  const { id, version, fullName, title, roles } = user
  const form = useZodForm(usersContract.correct.input, { id, version, fullName, title, roles })

  const inviteAgain = async () => {
    const reply = await reinvite.run({ id })
    setAsking(null)
    if (reply.ok) onInvited({ ...reply.value, fullName, signInName: user.signInName })
    else setFailure(reply.failure)
  }
  const shutOut = async () => {
    const reply = await block.run({ id, version })
    setAsking(null)
    if (reply.ok) onClose()
    else setFailure(reply.failure)
  }
  return (
    <Dialog open title={t('correctOf', { name: fullName })} onClose={onClose} busy={correct.running}>
      <Form
        form={form}
        enter="next"
        onSubmit={async (values) => {
          const reply = await correct.run(values)
          if (!reply.ok) {
            setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
            return
          }
          notify.done(t('saved'))
          onClose()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <UserFields form={form} />
        {!isMe && (
          <div className="k-actions">
            <Button size="sm" onClick={() => setAsking('reinvite')}>
              {t('reinvite')}
            </Button>
            {user.state !== 'blocked' && (
              <Button size="sm" onClick={() => setAsking('block')}>
                {t('block')}
              </Button>
            )}
          </div>
        )}
        <FormButtons submit={t('save')} busy={correct.running} />
      </Form>
      <ConfirmDialog
        open={asking === 'reinvite'}
        title={t('reinviteTitle', { name: fullName })}
        confirm={t('reinvite')}
        harmful={user.state === 'active'}
        busy={reinvite.running}
        onConfirm={() => void inviteAgain()}
        onClose={() => setAsking(null)}
      >
        {Consequences && <Consequences userId={id} />}
        {t('reinviteText')}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'block'}
        title={t('blockTitle', { name: fullName })}
        confirm={t('block')}
        harmful
        busy={block.running}
        onConfirm={() => void shutOut()}
        onClose={() => setAsking(null)}
      >
        {t('blockText')}
      </ConfirmDialog>
    </Dialog>
  )
}
