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

/** A short form in a dialog: what it is about, its fields, one button, and a word when it is done. */
export function FormDialog<Values extends FieldValues, Parsed>({
  form,
  title,
  text,
  submit,
  done,
  send,
  onDone,
  onClose,
  children,
}: {
  readonly form: ZodForm<Values, Parsed>
  readonly title: string
  readonly text?: string
  readonly submit: string
  readonly done: string
  readonly send: (values: Parsed) => Promise<Reply<unknown>>
  readonly onDone?: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation('sessions')
  const failureText = useFailureText()
  const [failure, setFailure] = useState<Failure | null>(null)
  const busy = form.formState.isSubmitting
  return (
    <Dialog open onClose={onClose} title={title} busy={busy}>
      <Form
        form={form}
        enter="next"
        label={title}
        onSubmit={async (values) => {
          const reply = await send(values)
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          notify.done(done)
          onClose()
          return onDone?.()
        }}
      >
        {text !== undefined && <p className="k-gap-below">{text}</p>}
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        {children}
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={busy}>
            {submit}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
