import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { deliveryKinds } from '../../../shared/features/deliveries/delivery'
import type { Warehouse } from '../../../shared/features/goods/warehouse'
import { Button } from '../../ui/Button'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { RadioField } from '../../ui/fields/RadioField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import type { ZodForm } from '../../ui/fields/useZodForm'
import { Section } from '../../ui/page/Section'
import type { DeliveryForm, TypedDelivery } from './deliveryForm'
import { useSourceOptions } from './useSourceOptions'

/** What holds for the whole delivery. */
export function ReceiveHeader({
  form,
  warehouses,
  onAddSource,
}: {
  readonly form: ZodForm<TypedDelivery, DeliveryForm>
  readonly warehouses: readonly Warehouse[]
  readonly onAddSource: () => void
}) {
  const { t } = useTranslation('deliveries')
  const kind = useWatch({ control: form.control, name: 'kind' })
  const options = useSourceOptions(kind)
  return (
    <Section title={t('screen.receive.from')} columns={3}>
      <RadioField
        form={form}
        name="kind"
        label={t('fields.kind')}
        options={deliveryKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
      />
      <GreekDateField form={form} name="day" label={t('fields.day')} required />
      <SelectField
        form={form}
        name="warehouseId"
        label={t('fields.warehouse')}
        options={warehouses.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      <div>
        <SelectField
          form={form}
          name="sourceId"
          label={t(`sources.${kind}`)}
          options={options}
          required
          autoFocus
        />
        <Button size="sm" keys={{ code: 'F7' }} onClick={onAddSource}>
          {t(`screen.sources.add.${kind}`)}
        </Button>
      </div>
      {kind === 'purchase' && <TextField form={form} name="invoice" label={t('fields.invoice')} required />}
      <TextField form={form} name="note" label={t('fields.note')} />
    </Section>
  )
}
