import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { newStocktakeSchema } from '../../../shared/features/stocktakes/stocktake'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { SelectField } from '../../ui/fields/SelectField'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

const schema = newStocktakeSchema.extend({
  warehouseId: z
    .string()
    .nullable()
    .refine((id) => id !== null, { params: { issue: 'required' } }),
})

/** Which warehouse is counted, whole or one category of it. */
export function StartDialog({
  warehouseId,
  onClose,
  onStarted,
}: {
  readonly warehouseId: string | null
  readonly onClose: () => void
  readonly onStarted: (id: string) => void
}) {
  const { t } = useTranslation('stocktakes')
  const lists = useLists()
  const failureText = useFailureText()
  const { data: warehouses = [] } = useQuery('goods.warehouses', {})
  const start = useCommand('stocktakes.start')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, { warehouseId, category: null, note: '' })
  return (
    <Dialog open onClose={onClose} title={t('screen.start.title')}>
      <Form
        form={form}
        enter="next"
        label={t('screen.start.title')}
        onSubmit={async (values) => {
          const reply = await start.run({ ...values, warehouseId: values.warehouseId ?? '' })
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          return onStarted(reply.value.stocktake.id)
        }}
      >
        <p>{t('screen.start.text')}</p>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <div className="k-columns k-columns-2">
          <SelectField
            form={form}
            name="warehouseId"
            label={t('fields.warehouse')}
            options={warehouses
              .filter(({ closed }) => !closed)
              .map(({ id, name }) => ({ value: id, label: name }))}
            required
            autoFocus
          />
          <SelectField
            form={form}
            name="category"
            label={t('fields.category')}
            help={t('screen.start.everything')}
            placeholder={t('screen.list.everything')}
            options={lists.options('goodsCategories')}
            clearable
          />
        </div>
        <TextAreaField form={form} name="note" label={t('fields.note')} rows={2} />
        <Actions>
          <Button onClick={onClose}>{t('screen.close')}</Button>
          <Button tone="primary" type="submit" busy={start.running}>
            {t('screen.start.title')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
