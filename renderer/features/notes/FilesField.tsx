import { useTranslation } from 'react-i18next'
import { CheckControl } from '../../ui/fields/CheckField'
import type { SessionOfNotes } from './noteStart'

/** In whose files the note is: at least one. What one says is not shown in another's file unless it is chosen. */
export function FilesField({
  citizens,
  value,
  onChange,
}: {
  readonly citizens: SessionOfNotes['citizens']
  readonly value: readonly string[]
  readonly onChange: (citizenIds: readonly string[]) => void
}) {
  const { t } = useTranslation('notes')
  return (
    <fieldset className="k-fieldset">
      <legend>{t('screen.write.files')}</legend>
      <p className="k-soft">{t('screen.write.filesText')}</p>
      {citizens.map(({ id, name }) => (
        <CheckControl
          key={id}
          label={name}
          value={value.includes(id)}
          disabled={value.length === 1 && value.includes(id)}
          onChange={(checked) => onChange(checked ? [...value, id] : value.filter((each) => each !== id))}
        />
      ))}
    </fieldset>
  )
}
