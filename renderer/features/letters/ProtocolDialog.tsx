import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { OpenedLetter } from '../../../shared/features/letters/letter'
import { isoDateSchema, requiredText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { today } from '../../api/today'
import { useCommand } from '../../api/useCommand'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'

const schema = z.strictObject({ number: requiredText(40), date: isoDateSchema })

/** The municipality's number of the paper, entered when it is known; a correction keeps the entry before it. */
export function ProtocolDialog({
  letter,
  onClose,
}: {
  readonly letter: OpenedLetter
  readonly onClose: () => void
}) {
  const { t } = useTranslation('letters')
  const failureText = useFailureText()
  const record = useCommand('letters.recordProtocol')
  const present = letter.protocol[0]
  const form = useZodForm(schema, { number: present?.number ?? '', date: present?.date ?? today() })
  const [problem, setProblem] = useState('')
  const title = present ? t('screen.letter.correctProtocol') : t('screen.letter.enterProtocol')
  return (
    <Dialog open title={title} busy={record.running} onClose={onClose}>
      <Form
        form={form}
        label={title}
        onSubmit={async ({ number, date }) => {
          const reply = await record.run({ id: letter.id, replaces: present?.id ?? null, number, date })
          if (!reply.ok) {
            if (!applyFailure(form, reply.failure)) setProblem(failureText(reply.failure))
            return
          }
          notify.done(t('screen.letter.protocolSaved'))
          onClose()
        }}
      >
        {problem && <Banner tone="danger">{problem}</Banner>}
        <TextField form={form} name="number" label={t('screen.letter.protocol')} required autoFocus />
        <GreekDateField form={form} name="date" label={t('fields.date')} required />
        <FormButtons submit={t('screen.letter.save')} busy={record.running} />
      </Form>
    </Dialog>
  )
}
