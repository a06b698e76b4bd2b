import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import { type Item, itemFields } from '../../../shared/features/goods/item'
import { measures } from '../../../shared/values/quantity'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { MultiSelectField } from '../../ui/fields/MultiSelectField'
import { NumberField } from '../../ui/fields/NumberField'
import { QuantityField } from '../../ui/fields/QuantityField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

const schema = z
  .strictObject({
    ...itemFields,
    category: z
      .string()
      .nullable()
      .refine((code) => code !== null, { params: { issue: 'required' } }),
  })
  .refine(({ minimum, target }) => minimum === null || target === null || minimum <= target, {
    path: ['target'],
    params: { issue: 'invalid' },
  })

/** A new item, or the correction of one. */
export function ItemDialog({
  item,
  onClose,
  onSaved,
}: {
  readonly item: Item | null
  readonly onClose: () => void
  readonly onSaved?: (item: Item) => void
}) {
  const { t } = useTranslation('goods')
  const lists = useLists()
  const failureText = useFailureText()
  const add = useCommand('goods.addItem')
  const correct = useCommand('goods.correctItem')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, {
    name: item?.name ?? '',
    nameEn: item?.nameEn ?? '',
    category: item?.category ?? null,
    measure: item?.measure ?? 'pieces',
    minimum: item?.minimum ?? null,
    target: item?.target ?? null,
    marks: item?.marks ?? [],
    expires: item?.expires ?? true,
    shelfLifeDays: item?.shelfLifeDays ?? null,
  })
  const [measure, expires] = useWatch({ control: form.control, name: ['measure', 'expires'] })
  const title = item ? t('screen.item.correct') : t('screen.item.add')
  const save = async (values: z.output<typeof schema>) => {
    const typed = {
      ...values,
      category: values.category ?? '',
      shelfLifeDays: values.expires ? values.shelfLifeDays : null,
    }
    const reply = item
      ? await correct.run({ ...typed, id: item.id, version: item.version })
      : await add.run(typed)
    if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
    notify.done(t('screen.saved'))
    onClose()
    return onSaved?.(reply.value)
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <Form form={form} enter="next" label={title} onSubmit={save}>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <div className="k-columns k-columns-2">
          <TextField form={form} name="name" label={t('fields.name')} required autoFocus />
          <TextField form={form} name="nameEn" label={t('fields.nameEn')} help={t('screen.item.english')} />
          <SelectField
            form={form}
            name="category"
            label={t('fields.category')}
            options={lists.options('goodsCategories', { chosen: [item?.category ?? null] })}
            required
          />
          <SelectField
            form={form}
            name="measure"
            label={t('fields.measure')}
            help={t('screen.item.measureHelp')}
            options={measures.map((each) => ({ value: each, label: t(`screen.measures.${each}`) }))}
            required
          />
          <QuantityField
            form={form}
            name="minimum"
            label={t('fields.minimum')}
            help={t('screen.item.levelHelp')}
            measure={measure}
          />
          <QuantityField form={form} name="target" label={t('fields.target')} measure={measure} />
        </div>
        <MultiSelectField
          form={form}
          name="marks"
          label={t('fields.marks')}
          options={lists.options('goodsMarks', { chosen: item?.marks ?? [] })}
        />
        <div className="k-columns k-columns-2">
          <CheckField form={form} name="expires" label={t('fields.expires')} />
          {expires && <NumberField form={form} name="shelfLifeDays" label={t('fields.shelfLifeDays')} />}
        </div>
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
