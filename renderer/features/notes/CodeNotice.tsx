import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { keysPath } from './notePaths'

/** Whoever writes notes is told, until it is done, that without a code on paper they can be lost for good. */
export function CodeNotice() {
  const { t } = useTranslation('notes')
  const [, navigate] = useLocation()
  const { data } = useQuery('notes.readers', {})
  if (!data || data.hasPersonalCode) return null
  return (
    <Banner
      tone="warning"
      title={t('screen.code.missing')}
      actions={<Button onClick={() => navigate(keysPath)}>{t('screen.code.make')}</Button>}
    >
      {t('screen.code.missingText')}
    </Banner>
  )
}
