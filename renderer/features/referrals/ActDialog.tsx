import { type ReactNode, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure, Reply } from '../../../shared/contract/failure'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import type { ZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

/** The small form of one act. Enter goes on, Ctrl+Enter saves. */
export function ActDialog<Values extends FieldValues, Parsed>({
  title,
  form,
  submit,
  run,
  running,
  done,
  onClose,
  beside,
  children,
}: {
  readonly title: string
  readonly form: ZodForm<Values, Parsed>
  readonly submit: string
  readonly run: (values: Parsed) => Promise<Reply<unknown>>
  readonly running: boolean
  /** What is said when it was saved. */
  readonly done: string
  readonly onClose: () => void
  /** Other ways out, on the left of the buttons. */
  readonly beside?: ReactNode
  readonly children: ReactNode
}) {
  const { t } = useTranslation('referrals')
  const failureText = useFailureText()
  const [failure, setFailure] = useState<Failure | null>(null)
  return (
    <Dialog open onClose={onClose} title={title} busy={running}>
      <Form
        form={form}
        enter="next"
        label={title}
        onSubmit={async (values) => {
          const reply = await run(values)
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          notify.done(done)
          onClose()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        {children}
        <Actions>
          {beside}
          <Button onClick={onClose}>{t('screen.acts.cancel')}</Button>
          <Button tone="primary" type="submit" busy={running}>
            {submit}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
