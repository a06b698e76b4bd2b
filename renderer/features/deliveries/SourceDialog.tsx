import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import {
  type Source,
  sourceFields,
  type SourceKind,
  sourceKinds,
} from '../../../shared/features/deliveries/source'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { SelectField } from '../../ui/fields/SelectField'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

const schema = z.strictObject(sourceFields)

/** A new donor or supplier, or the correction of one. */
export function SourceDialog({
  source,
  startKind = 'person',
  onClose,
  onSaved,
}: {
  readonly source: Source | null
  readonly startKind?: SourceKind
  readonly onClose: () => void
  readonly onSaved?: (source: Source) => void
}) {
  const { t } = useTranslation('deliveries')
  const failureText = useFailureText()
  const add = useCommand('deliveries.addSource')
  const correct = useCommand('deliveries.correctSource')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, {
    kind: source?.kind ?? startKind,
    name: source?.name ?? '',
    afm: source?.afm ?? '',
    address: source?.address ?? '',
    phone: source?.phone ?? '',
    email: source?.email ?? '',
    note: source?.note ?? '',
  })
  const title = source ? t('screen.sources.correct') : t('screen.sources.new')
  return (
    <Dialog open onClose={onClose} title={title}>
      <Form
        form={form}
        enter="next"
        label={title}
        onSubmit={async (fields) => {
          const reply = source
            ? await correct.run({ ...fields, id: source.id, version: source.version })
            : await add.run(fields)
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          notify.done(t('screen.sources.saved'))
          onSaved?.(reply.value)
          onClose()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <div className="k-columns k-columns-2">
          <SelectField
            form={form}
            name="kind"
            label={t('fields.sourceKind')}
            options={sourceKinds.map((kind) => ({ value: kind, label: t(`sourceKinds.${kind}`) }))}
            required
          />
          <TextField
            form={form}
            name="name"
            label={t('fields.name')}
            help={t('screen.sources.nameHelp')}
            required
            autoFocus
          />
          <TextField form={form} name="afm" label={t('fields.afm')} inputMode="numeric" />
          <TextField form={form} name="phone" label={t('fields.phone')} type="tel" />
          <TextField form={form} name="address" label={t('fields.address')} />
          <TextField form={form} name="email" label={t('fields.email')} type="email" />
        </div>
        <TextAreaField form={form} name="note" label={t('fields.note')} rows={2} />
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button tone="primary" type="submit" busy={add.running || correct.running}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
