import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ChecksControl } from '../../ui/fields/ChecksControl'
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
    <ChecksControl
      legend={t('screen.alsoFor')}
      options={household}
      value={field.value}
      onChange={field.onChange}
    />
  )
}
