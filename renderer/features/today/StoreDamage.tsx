import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { Banner } from '../../ui/page/Banner'
import { useFreshQuery } from './useFreshQuery'

/** Whoever answers for the store learns at once that its last check found faults; nothing is shown while it is whole. */
export function StoreDamage() {
  const { t } = useTranslation('today')
  const [, navigate] = useLocation()
  const may = useMay()
  const { data: checks } = useFreshQuery('backup.checks', {}, may('backup.checks'))
  if (!checks?.lastFaults) return null
  return (
    <Banner
      tone="danger"
      title={t('check.title')}
      actions={<Button onClick={() => navigate('/copies')}>{t('check.open')}</Button>}
    >
      {t('check.text', { at: shownInstant(checks.lastAt) })}
    </Banner>
  )
}
