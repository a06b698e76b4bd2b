import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure, Reply } from '../../../shared/contract/failure'
import { useFailureText } from '../../api/failureText'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Banner } from '../../ui/page/Banner'

const group = z.string().trim().min(1).max(12)
const schema = z.strictObject({ first: group, second: group })

/** Two different places of the sheet, drawn by lot. */
export function drawnPlaces(count: number): readonly [number, number] {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint32Array(2))
  const first = one % count
  const second = (first + 1 + (other % (count - 1))) % count
  return first < second ? [first, second] : [second, first]
}

/** Whoever types two groups from the paper has the paper. */
export function SheetCheckForm({
  places: [first, second],
  onDone,
  onBack,
}: {
  readonly places: readonly [number, number]
  /** Writes the store; its failure is shown here. */
  readonly onDone: (groups: { place: number; text: string }[]) => Promise<Reply<unknown>>
  readonly onBack: () => void
}) {
  const { t } = useTranslation('vault')
  const failureText = useFailureText()
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, { first: '', second: '' })
  return (
    <Form
      form={form}
      enter="next"
      onSubmit={async (typed) => {
        const reply = await onDone([
          { place: first, text: typed.first },
          { place: second, text: typed.second },
        ])
        if (!reply.ok) setFailure(reply.failure)
      }}
    >
      <p className="f-lead">{t('wizard.checkLead')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <TextField
        form={form}
        name="first"
        label={t('wizard.group', { number: first + 1 })}
        width="12rem"
        autoFocus
      />
      <TextField form={form} name="second" label={t('wizard.group', { number: second + 1 })} width="12rem" />
      <FormButtons
        submit={t('wizard.create')}
        busy={form.formState.isSubmitting}
        back={{ label: t('back'), run: onBack }}
      />
    </Form>
  )
}
