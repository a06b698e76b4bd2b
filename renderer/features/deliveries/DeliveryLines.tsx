import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { NumberField } from '../../ui/fields/NumberField'
import { TextField } from '../../ui/fields/TextField'
import type { ZodForm } from '../../ui/fields/useZodForm'
import { Icon } from '../../ui/Icon'
import type { DeliveryForm, TypedDelivery, TypedLine } from './deliveryForm'

/** One line for each item and last day; the same item may stand on several. */
export function DeliveryLines({
  form,
  fields,
  onRemove,
  nameOf,
}: {
  readonly form: ZodForm<TypedDelivery, DeliveryForm>
  readonly fields: readonly (TypedLine & { readonly key: string })[]
  readonly onRemove: (place: number) => void
  readonly nameOf: (itemId: string) => string
}) {
  const { t } = useTranslation('deliveries')
  const kind = useWatch({ control: form.control, name: 'kind' })
  return (
    <div>
      {fields.map(({ key, itemId, expires, measure }, place) => (
        <div key={key} className="d-line" role="group" aria-label={nameOf(itemId)}>
          <strong>{nameOf(itemId)}</strong>
          <TextField
            form={form}
            name={`lines.${place}.quantity`}
            label={t(`quantities.${measure}`)}
            required
          />
          {expires ? (
            <GreekDateField
              form={form}
              name={`lines.${place}.expiresOn`}
              label={t('fields.expiresOn')}
              required
            />
          ) : (
            <span className="k-soft d-no-day">{t('screen.receive.neverExpires')}</span>
          )}
          <TextField form={form} name={`lines.${place}.label`} label={t('fields.label')} />
          <NumberField
            form={form}
            name={`lines.${place}.value`}
            label={t(`values.${kind}`)}
            decimals={2}
            unit="€"
            required={kind === 'purchase'}
          />
          <Button
            tone="quiet"
            ariaLabel={t('screen.receive.removeLine', { item: nameOf(itemId) })}
            onClick={() => onRemove(place)}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
    </div>
  )
}
