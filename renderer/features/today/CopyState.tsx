import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { dayInAthens, daysBetween, type IsoInstant } from '../../../shared/values/isoDate'
import { useDeadlines } from '../../api/useDeadlines'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { Banner } from '../../ui/page/Banner'
import { useUi } from '../../ui/UiProvider'
import { useFreshQuery } from './useFreshQuery'

/** Age of the last verified copy: quiet while it is young, a warning when it is old, failed or absent. */
export function CopyState() {
  const { t } = useTranslation('today')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const may = useMay()
  const { data: state } = useFreshQuery('backup.state', {})
  const deadlines = useDeadlines()
  if (!state || !deadlines) return null
  const { copyOldDays } = deadlines
  const { last, lastFailureAt } = state
  const age = last && daysBetween(dayInAthens(last.at as IsoInstant), today())
  const failed = lastFailureAt !== null && (last === null || lastFailureAt > last.at)
  const isWrong = failed || age === null || age > copyOldDays
  const mayCopy = may('backup.copyNow')
  const words = [
    failed && t('copy.failed', { at: shownInstant(lastFailureAt) }),
    age === null ? t('copy.none') : age > copyOldDays ? t('copy.old', { count: age }) : null,
    !isWrong && last && t('copy.last', { at: shownInstant(last.at) }),
    isWrong && !mayCopy && t('copy.ask'),
  ]
  return (
    <Banner
      tone={isWrong ? 'warning' : 'info'}
      title={t('copy.title')}
      actions={mayCopy && <Button onClick={() => navigate('/copies')}>{t('copy.open')}</Button>}
    >
      {words.filter(Boolean).join(' ')}
    </Banner>
  )
}
