import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { Member } from '../../../shared/features/households/household'
import { householdsContract } from '../../../shared/features/households/households.contract'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'

/** The member left on a day; who lived there before that day stays known. */
export function LeaveDialog({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { t } = useTranslation('households')
  const { today } = useUi()
  const failureText = useFailureText()
  const remove = useCommand('households.removeMember')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(householdsContract.removeMember.input, {
    id: member.id,
    version: member.version,
    until: today(),
  })
  return (
    <Dialog open onClose={onClose} title={t('screen.leaveTitle')} size="sm" busy={remove.running}>
      <Form
        form={form}
        onSubmit={async (values) => {
          const reply = await remove.run(values)
          if (reply.ok) onClose()
          else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <p>
          <bdi>{`${member.surname} ${member.name}`}</bdi>
        </p>
        <GreekDateField
          form={form}
          name="until"
          label={t('screen.leftOn')}
          help={t('screen.help.until')}
          autoFocus
        />
        <Actions>
          <Button tone="primary" type="submit" busy={remove.running}>
            {t('screen.leave')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
