import { useTranslation } from 'react-i18next'
import { useSearch } from 'wouter'
import { PolicyTab } from '../../features/notes/PolicyTab'
import { SettingsPage } from '../../features/settings/SettingsPage'

/** The settings, with what the centre decided about session notes. */
export function SettingsWithNotes() {
  const { t } = useTranslation('notes')
  const first = useSearch() === 'notes' ? 'notes' : undefined
  return (
    <SettingsPage
      first={first}
      more={[{ key: 'notes', label: t('screen.policy.tab'), content: <PolicyTab /> }]}
    />
  )
}
