import { useTranslation } from 'react-i18next'
import { ChecksControl } from '../../ui/fields/ChecksControl'
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
    <ChecksControl
      legend={t('screen.write.files')}
      help={t('screen.write.filesText')}
      options={citizens}
      value={value}
      least={1}
      onChange={onChange}
    />
  )
}
