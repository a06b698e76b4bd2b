import { useTranslation } from 'react-i18next'
import { useFailureText } from '../../api/failureText'
import { useForget } from '../../api/useForget'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'

/** Before somebody gets new keys: which session notes nobody will open any more. Numbers only. */
export function Consequences({ userId }: { readonly userId: string }) {
  const { t } = useTranslation('notes')
  const allowed = useMay()('notes.consequences')
  const failureText = useFailureText()
  const { data, failure } = useQuery('notes.consequences', { userId }, { enabled: allowed })
  useForget('notes.consequences', { userId })
  if (!allowed) return null
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!data) return <LoadingLine />
  if (data.notes === 0) return null
  const alone = data.notes - data.withOtherReader
  return (
    <Banner
      tone={alone > 0 && !data.hasPersonalCode ? 'danger' : 'warning'}
      title={t('screen.consequences.title', { count: data.notes })}
    >
      {data.withOtherReader > 0 && <p>{t('screen.consequences.others', { count: data.withOtherReader })}</p>}
      {alone > 0 && !data.hasPersonalCode && <p>{t('screen.consequences.lost', { count: alone })}</p>}
      <p>{t(data.hasPersonalCode ? 'screen.consequences.code' : 'screen.consequences.noCode')}</p>
    </Banner>
  )
}
