import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ChecksControl } from '../../ui/fields/ChecksControl'
import type { SessionFormHold } from './sessionForm'

/** `age` on the day of the session or today; null where it is not known. */
export type Participant = { readonly id: string; readonly name: string; readonly age: number | null }

/** Who took part: the first one for sure, the others by a tick. */
export function WithField({
  form,
  people,
}: {
  readonly form: SessionFormHold
  readonly people: readonly Participant[]
}) {
  const { t } = useTranslation('sessions')
  const { field } = useController({ control: form.control, name: 'citizenIds' })
  const [first, ...others] = people
  if (!first) return null
  return (
    <>
      <p className="k-gap-below">
        <strong>
          <bdi>{first.name}</bdi>
        </strong>
      </p>
      {others.length > 0 && (
        <ChecksControl
          legend={t('screen.record.with')}
          options={others}
          value={field.value}
          onChange={field.onChange}
        />
      )}
    </>
  )
}
