import { useEffect, useRef, useState } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { Basket } from '../../../shared/features/distributions/programme'
import type { ItemLine } from '../../../shared/features/goods/item'
import { itemNameIn, lineItemName } from '../../../shared/features/goods/itemName'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { NumberField } from '../../ui/fields/NumberField'
import { QuantityField } from '../../ui/fields/QuantityField'
import { SelectControl, SelectField } from '../../ui/fields/SelectField'
import { useZodForm, type ZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Actions } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import {
  type BasketForm,
  basketFormSchema,
  basketOf,
  lineOfItem,
  linesOfBasket,
  type TypedBasket,
} from './basketForm'
import './distributions.css'

type Props = {
  readonly programmeId: string
  /** The version that it begins with. */
  readonly start: Basket | null
  readonly onClose: () => void
}

/** A version of what a household gets, from a day on. */
export function BasketDialog(props: Props) {
  const { t } = useTranslation('distributions')
  const { data: items } = useQuery('goods.items', {})
  return (
    <Dialog open size="full" onClose={props.onClose} title={t('screen.basket.add')}>
      {items ? <Editor {...props} items={items} /> : <LoadingLine />}
    </Dialog>
  )
}

function Editor({ programmeId, start, onClose, items }: Props & { readonly items: readonly ItemLine[] }) {
  const { t, i18n } = useTranslation('distributions')
  const { today } = useUi()
  const failureText = useFailureText()
  const add = useCommand('distributions.addBasket')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(basketFormSchema, { validFrom: today(), lines: linesOfBasket(start) })
  const lines = useFieldArray({ control: form.control, name: 'lines', keyName: 'key' })
  const count = lines.fields.length
  const goTo = useRef<number | null>(null)
  // A new line's field is there only when the line is drawn.
  useEffect(() => {
    if (goTo.current === null || goTo.current >= count) return
    form.setFocus(`lines.${goTo.current}.quantity`, { shouldSelect: true })
    goTo.current = null
  }, [form, count])
  return (
    <Form
      form={form}
      enter="next"
      label={t('screen.basket.add')}
      onSubmit={async (values) => {
        if (values.lines.length === 0) return undefined
        const reply = await add.run({ programmeId, ...basketOf(values) })
        if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        notify.done(t('screen.basket.added', { number: reply.value.number }))
        return onClose()
      }}
    >
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <div className="k-columns k-columns-2">
        <GreekDateField form={form} name="validFrom" label={t('screen.basket.validFrom')} required />
        <SelectControl
          label={t('screen.basket.addItem')}
          options={items.map((item) => ({ value: item.id, label: itemNameIn(i18n.language, item) }))}
          value={null}
          onChange={(itemId) => {
            if (itemId === null) return
            goTo.current = lines.fields.length
            lines.append(lineOfItem(itemId), { shouldFocus: false })
          }}
          autoFocus
        />
      </div>
      {lines.fields.map((line, index) => {
        const item = items.find(({ id }) => id === line.itemId)
        const known = start?.lines.find(({ itemId }) => itemId === line.itemId)
        return (
          <BasketLineFields
            key={line.key}
            form={form}
            index={index}
            name={
              item
                ? itemNameIn(i18n.language, item)
                : known
                  ? lineItemName(i18n.language, known)
                  : line.itemId
            }
            measure={item?.measure ?? known?.measure ?? 'pieces'}
            onRemove={() => lines.remove(index)}
          />
        )
      })}
      <Actions>
        <Button onClick={onClose}>{t('screen.cancel')}</Button>
        <Button
          tone="primary"
          type="submit"
          keys={{ code: 'Enter', ctrl: true }}
          disabled={lines.fields.length === 0}
          busy={add.running}
        >
          {t('screen.save')}
        </Button>
      </Actions>
    </Form>
  )
}

function BasketLineFields({
  form,
  index,
  name,
  measure,
  onRemove,
}: {
  readonly form: ZodForm<TypedBasket, BasketForm>
  readonly index: number
  readonly name: string
  readonly measure: ItemLine['measure']
  readonly onRemove: () => void
}) {
  const { t } = useTranslation('distributions')
  const lists = useLists()
  const per = useWatch({ control: form.control, name: `lines.${index}.per` })
  const marks = lists.options('goodsMarks')
  const at = `lines.${index}` as const
  return (
    <fieldset className="k-fieldset dist-basket-line">
      <legend>
        <strong>{name}</strong>{' '}
        <Button size="sm" tone="quiet" ariaLabel={t('screen.removeOf', { name })} onClick={onRemove}>
          {t('screen.remove')}
        </Button>
      </legend>
      <div className="dist-basket-fields">
        <QuantityField
          form={form}
          name={`${at}.quantity`}
          label={t('screen.quantity')}
          measure={measure}
          required
        />
        <SelectField
          form={form}
          name={`${at}.per`}
          label={t('screen.basket.per')}
          options={(['household', 'member'] as const).map((each) => ({
            value: each,
            label: t(`screen.basket.perOf.${each}`),
          }))}
        />
        {per === 'member' && (
          <>
            <NumberField form={form} name={`${at}.ageFrom`} label={t('screen.basket.ageFrom')} />
            <NumberField form={form} name={`${at}.ageTo`} label={t('screen.basket.ageTo')} />
          </>
        )}
        <NumberField form={form} name={`${at}.sizeFrom`} label={t('screen.basket.sizeFrom')} />
        <NumberField form={form} name={`${at}.sizeTo`} label={t('screen.basket.sizeTo')} />
        <SelectField
          form={form}
          name={`${at}.mark`}
          label={t('screen.basket.mark')}
          options={marks}
          clearable
        />
        <SelectField
          form={form}
          name={`${at}.exceptMark`}
          label={t('screen.basket.exceptMark')}
          options={marks}
          clearable
        />
        <QuantityField
          form={form}
          name={`${at}.maximum`}
          label={t('screen.basket.maximum')}
          measure={measure}
        />
      </div>
    </fieldset>
  )
}
