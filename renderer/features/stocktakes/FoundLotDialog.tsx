import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { foundLotSchema, type StocktakeHead } from '../../../shared/features/stocktakes/stocktake'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { QuantityField } from '../../ui/fields/QuantityField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import type { ScannedPack } from './StocktakePage'
import { useStocktakeWords } from './useStocktakeWords'

const { label, expiresOn, quantity } = foundLotSchema.shape
const needed = { params: { issue: 'required' } }
const schema = z.strictObject({
  itemId: z
    .string()
    .nullable()
    .refine((id) => id !== null, needed),
  label,
  expiresOn,
  quantity: quantity.nullable().refine((typed) => typed !== null, needed),
})

/** Something lies there that the list does not know. */
export function FoundLotDialog({
  stocktake,
  scanned,
  onClose,
}: {
  readonly stocktake: StocktakeHead
  readonly scanned: ScannedPack | undefined
  readonly onClose: () => void
}) {
  const { t } = useTranslation('stocktakes')
  const failureText = useFailureText()
  const { itemName } = useStocktakeWords()
  const { data: items = [] } = useQuery('goods.items', { category: stocktake.category })
  const found = useCommand('stocktakes.foundLot')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, {
    itemId: scanned?.item.id ?? null,
    label: '',
    expiresOn: null,
    quantity: scanned?.pack.quantity ?? null,
  })
  const itemId = useWatch({ control: form.control, name: 'itemId' })
  const item = items.find(({ id }) => id === itemId) ?? scanned?.item
  return (
    <Dialog open onClose={onClose} title={t('screen.found.title')}>
      <Form
        form={form}
        enter="next"
        label={t('screen.found.title')}
        onSubmit={async (values) => {
          const reply = await found.run({
            stocktakeId: stocktake.id,
            itemId: values.itemId ?? '',
            label: values.label,
            expiresOn: item?.expires === false ? null : values.expiresOn,
            quantity: values.quantity ?? 0,
          })
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          return onClose()
        }}
      >
        <p>{t('screen.found.text')}</p>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <SelectField
          form={form}
          name="itemId"
          label={t('fields.item')}
          options={items.map((each) => ({ value: each.id, label: itemName(each) }))}
          required
          autoFocus={!scanned}
        />
        <div className="k-columns k-columns-2">
          {item?.expires !== false && (
            <GreekDateField
              form={form}
              name="expiresOn"
              label={t('fields.expiresOn')}
              help={t('screen.found.expiresOnHelp')}
              required
              autoFocus={scanned !== undefined}
            />
          )}
          <TextField form={form} name="label" label={t('fields.lot')} />
          <QuantityField
            form={form}
            name="quantity"
            label={t('fields.quantity')}
            measure={item?.measure ?? 'pieces'}
            required
          />
        </div>
        <Actions>
          <Button onClick={onClose}>{t('screen.close')}</Button>
          <Button tone="primary" type="submit" busy={found.running}>
            {t('screen.found.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
