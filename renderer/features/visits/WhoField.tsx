import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { CheckControl } from '../../ui/fields/CheckField'
import type { Companion, VisitFormHold } from './VisitFields'

/** Who of the household the visit concerned too: it counts once for each. */
export function WhoField({
  form,
  household,
}: {
  readonly form: VisitFormHold
  readonly household: readonly Companion[]
}) {
  const { t } = useTranslation('visits')
  const { field } = useController({ control: form.control, name: 'citizenIds' })
  return (
    <fieldset className="k-fieldset">
      <legend>{t('screen.alsoFor')}</legend>
      {household.map(({ id, name }) => (
        <CheckControl
          key={id}
          label={name}
          value={field.value.includes(id)}
          onChange={(checked) =>
            field.onChange(checked ? [...field.value, id] : field.value.filter((each) => each !== id))
          }
        />
      ))}
    </fieldset>
  )
}
