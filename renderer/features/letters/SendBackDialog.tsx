import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { requiredLongText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'

const schema = z.strictObject({ note: requiredLongText(1000) })

/** The letter goes back to its writer with what is to be corrected. */
export function SendBackDialog({
  referralId,
  onClose,
}: {
  readonly referralId: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation('letters')
  const failureText = useFailureText()
  const sendBack = useCommand('letters.sendBack', { alsoChanges: ['referrals'] })
  const form = useZodForm(schema, { note: '' })
  const [problem, setProblem] = useState('')
  return (
    <Dialog open title={t('screen.signing.sendBack')} busy={sendBack.running} onClose={onClose}>
      <Form
        form={form}
        label={t('screen.signing.sendBack')}
        onSubmit={async ({ note }) => {
          const reply = await sendBack.run({ referralId, note })
          if (!reply.ok) {
            if (!applyFailure(form, reply.failure)) setProblem(failureText(reply.failure))
            return
          }
          notify.done(t('screen.signing.sentBack'))
          onClose()
        }}
      >
        {problem && <Banner tone="danger">{problem}</Banner>}
        <TextAreaField form={form} name="note" label={t('screen.signing.note')} required autoFocus />
        <FormButtons submit={t('screen.signing.send')} busy={sendBack.running} />
      </Form>
    </Dialog>
  )
}
