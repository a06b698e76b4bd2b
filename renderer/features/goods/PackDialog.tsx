import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { barcodeSchema, type Item, quantitySchema } from '../../../shared/features/goods/item'
import { requiredText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { QuantityField } from '../../ui/fields/QuantityField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { useBarcodeScan } from '../../ui/keys/useBarcodeScan'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

const schema = z.strictObject({
  name: requiredText(60),
  quantity: quantitySchema.nullable().refine((quantity) => quantity !== null, {
    params: { issue: 'required' },
  }),
  barcode: z.union([z.literal(''), barcodeSchema]),
})

/** A size in which an item comes; with its code, where one was scanned or typed. */
export function PackDialog({
  item,
  code,
  onClose,
}: {
  readonly item: Item
  readonly code: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation('goods')
  const failureText = useFailureText()
  const add = useCommand('goods.addPack')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, { name: '', quantity: null, barcode: code })
  useBarcodeScan((scanned) => form.setValue('barcode', scanned))
  return (
    <Dialog open onClose={onClose} title={t('screen.packs.add')}>
      <Form
        form={form}
        enter="next"
        label={t('screen.packs.add')}
        onSubmit={async ({ name, quantity, barcode }) => {
          const reply = await add.run({
            itemId: item.id,
            name,
            quantity: quantity ?? 0,
            barcode: barcode || null,
          })
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          notify.done(t('screen.packs.added'))
          onClose()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <TextField
          form={form}
          name="name"
          label={t('fields.pack')}
          placeholder={t('screen.packs.nameHint')}
          required
          autoFocus
        />
        <div className="k-columns k-columns-2">
          <QuantityField
            form={form}
            name="quantity"
            label={t('fields.quantity')}
            measure={item.measure}
            required
          />
          <TextField
            form={form}
            name="barcode"
            label={t('fields.barcode')}
            help={t('screen.packs.codeHelp')}
          />
        </div>
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button tone="primary" type="submit" busy={add.running}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
