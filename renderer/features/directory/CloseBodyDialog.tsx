import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { directoryContract } from '../../../shared/features/directory/directory.contract'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { RadioField } from '../../ui/fields/RadioField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

const ways = ['temporarilyClosed', 'closed'] as const

export function CloseBodyDialog({
  body,
  onClose,
}: {
  readonly body: { readonly id: string; readonly version: number }
  readonly onClose: () => void
}) {
  const { t } = useTranslation('directory')
  const failureText = useFailureText()
  const close = useCommand('directory.close')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(directoryContract.close.input, { ...body, status: 'temporarilyClosed', note: '' })
  return (
    <Dialog open onClose={onClose} title={t('screen.closeTitle')}>
      <Form
        form={form}
        label={t('screen.closeTitle')}
        onSubmit={async (values) => {
          const reply = await close.run(values)
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          notify.done(t('screen.closed'))
          onClose()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <RadioField
          form={form}
          name="status"
          label={t('screen.closeFor')}
          options={ways.map((way) => ({ value: way, label: t(`statuses.${way}`) }))}
        />
        <TextField form={form} name="note" label={t('screen.closeNote')} required autoFocus />
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button tone="primary" type="submit" busy={close.running}>
            {t('screen.close')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
