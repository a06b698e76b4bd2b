import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import {
  entryNumberSchema,
  entryWordsSchema,
  type StoredEntry,
} from '../../../shared/features/settings/storedEntry'
import type { ListName } from '../../../shared/values/listEntry'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { NumberField } from '../../ui/fields/NumberField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'

const schema = z.strictObject({ ...entryWordsSchema, number: entryNumberSchema.optional() })

export function ListEntryDialog({
  list,
  entry,
  onClose,
}: {
  readonly list: ListName
  /** Null for a new one. */
  readonly entry: StoredEntry | null
  readonly onClose: () => void
}) {
  const { t } = useTranslation('settings')
  const failureText = useFailureText()
  const add = useCommand('settings.addListEntry')
  const correct = useCommand('settings.correctListEntry')
  const retire = useCommand('settings.retireListEntry')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, { el: entry?.el ?? '', en: entry?.en ?? '', number: entry?.number })
  const ended = (reply: { ok: true } | { ok: false; failure: Failure }) => {
    if (reply.ok) {
      notify.done(t('saved'))
      onClose()
    } else setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
  }
  const key = entry && { list, code: entry.code, version: entry.version }
  return (
    <Dialog open title={entry ? t('lists.correct') : t('lists.add')} onClose={onClose}>
      <Form
        form={form}
        enter="next"
        onSubmit={async ({ el, en, number }) =>
          ended(key ? await correct.run({ ...key, el, en, number }) : await add.run({ list, el, en }))
        }
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <TextField form={form} name="el" label={t('lists.el')} required autoFocus />
        <TextField form={form} name="en" label={t('lists.en')} required />
        {entry?.number !== undefined && (
          <NumberField
            form={form}
            name="number"
            label={t('lists.number')}
            help={t('lists.numberHelp')}
            width="12rem"
          />
        )}
        {entry && key && (
          <Button
            size="sm"
            busy={retire.running}
            onClick={() => void retire.run({ ...key, active: !entry.active }).then(ended)}
          >
            {entry.active ? t('lists.retire') : t('lists.bringBack')}
          </Button>
        )}
        <FormButtons submit={t('save')} busy={add.running || correct.running} />
      </Form>
    </Dialog>
  )
}
