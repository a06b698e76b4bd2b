import { useTranslation } from 'react-i18next'
import { PageHeader } from '../../ui/page/PageHeader'

export function TodayPage() {
  const { t } = useTranslation('app')
  return <PageHeader title={t('rail.today')} />
}
