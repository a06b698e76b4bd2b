import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import type { Item, ItemLine, Pack } from '../../../shared/features/goods/item'
import { measures, parseQuantity } from '../../../shared/values/quantity'
import { requiredText, shortText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { useDeliveryWords } from './useDeliveryWords'

/** Chosen in place of an item: it is not in the list yet. */
const another = 'new'

const schema = z
  .strictObject({
    itemId: z
      .string()
      .nullable()
      .refine((id) => id !== null, { params: { issue: 'required' } }),
    name: shortText(120),
    category: z.string().nullable(),
    measure: z.enum(measures),
    expires: z.boolean(),
    packName: requiredText(60),
    packQuantity: z.string().max(20),
  })
  .superRefine(({ itemId, name, category, measure, packQuantity }, context) => {
    const refuse = (path: string, issue: string) =>
      context.addIssue({ code: 'custom', path: [path], params: { issue } })
    if (itemId === another && name.trim() === '') refuse('name', 'required')
    if (itemId === another && category === null) refuse('category', 'required')
    if (!parseQuantity(packQuantity, measure)) refuse('packQuantity', 'invalid')
  })

/** A code that nobody taught the program yet: of which item it is, and how much is in the pack that bears it. */
export function LearnCodeDialog({
  code,
  items,
  onLearnt,
  onClose,
}: {
  readonly code: string
  readonly items: readonly ItemLine[]
  readonly onLearnt: (item: Item, pack: Pack) => void
  readonly onClose: () => void
}) {
  const { t } = useTranslation('deliveries')
  const lists = useLists()
  const failureText = useFailureText()
  const { itemName } = useDeliveryWords()
  const addItem = useCommand('goods.addItem')
  const addPack = useCommand('goods.addPack')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, {
    itemId: null,
    name: '',
    category: null,
    measure: 'pieces',
    expires: true,
    packName: '',
    packQuantity: '1',
  })
  const [itemId, measure] = useWatch({ control: form.control, name: ['itemId', 'measure'] })
  const choose = (id: string | null) => {
    const item = items.find((each) => each.id === id)
    if (item) form.setValue('measure', item.measure)
  }
  const [chosen, setChosen] = useState(itemId)
  if (chosen !== itemId) {
    setChosen(itemId)
    choose(itemId)
  }
  const save = async (values: z.output<typeof schema>) => {
    const refused = (wrong: Failure) => setFailure(applyFailure(form, wrong) ? null : wrong)
    let id = values.itemId ?? ''
    if (id === another) {
      const { name, category, expires } = values
      const added = await addItem.run({ name, category: category ?? '', measure: values.measure, expires })
      if (!added.ok) return refused(added.failure)
      id = added.value.id
    }
    const quantity = parseQuantity(values.packQuantity, values.measure) ?? 0
    const reply = await addPack.run({ itemId: id, name: values.packName, quantity, barcode: code })
    if (!reply.ok) return refused(reply.failure)
    const pack = reply.value.packs.find(({ barcode }) => barcode === code)
    return pack ? onLearnt(reply.value, pack) : onClose()
  }
  return (
    <Dialog open onClose={onClose} title={t('screen.learn.title')}>
      <Form form={form} enter="next" label={t('screen.learn.title')} onSubmit={save}>
        <p>{t('screen.learn.text', { code })}</p>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <SelectField
          form={form}
          name="itemId"
          label={t('fields.item')}
          options={[
            ...items.map((item) => ({ value: item.id, label: itemName(item) })),
            { value: another, label: t('screen.learn.newItem') },
          ]}
          required
          autoFocus
        />
        {itemId === another && (
          <>
            <TextField form={form} name="name" label={t('fields.itemName')} required />
            <div className="k-columns k-columns-2">
              <SelectField
                form={form}
                name="category"
                label={t('fields.category')}
                options={lists.options('goodsCategories')}
                required
              />
              <SelectField
                form={form}
                name="measure"
                label={t('fields.measure')}
                options={measures.map((each) => ({ value: each, label: t(`measures.${each}`) }))}
                required
              />
            </div>
            <CheckField form={form} name="expires" label={t('fields.expires')} />
          </>
        )}
        <div className="k-columns k-columns-2">
          <TextField
            form={form}
            name="packName"
            label={t('fields.packName')}
            placeholder={t('screen.learn.packHint')}
            required
          />
          <TextField form={form} name="packQuantity" label={t(`packs.${measure}`)} required />
        </div>
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button tone="primary" type="submit" busy={addItem.running || addPack.running}>
            {t('screen.learn.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
