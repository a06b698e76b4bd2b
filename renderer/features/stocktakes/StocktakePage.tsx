import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Scan } from '../../../shared/features/goods/item'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Counting } from './Counting'
import { Differences } from './Differences'

export type ScannedPack = NonNullable<Scan['found']>
/** Gives each scanned pack to the screen; what it draws asks about codes scanned twice or not known yet. */
export type ScansInto = (onAdd: (scanned: ScannedPack) => void) => ReactNode

/** One count: blind while it goes on, its differences afterwards. */
export function StocktakePage({
  params,
  scansInto,
}: {
  readonly params: Readonly<Record<string, string>>
  readonly scansInto?: ScansInto
}) {
  const { t } = useTranslation('stocktakes')
  const failureText = useFailureText()
  const { data, failure } = useQuery('stocktakes.open', { id: params['id'] ?? '' })
  if (failure)
    return (
      <>
        <PageHeader title={t('screen.list.title')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  if (!data) return <LoadingLine />
  return data.stocktake.state === 'counting' ? (
    <Counting counted={data} scansInto={scansInto} />
  ) : (
    <Differences counted={data} />
  )
}
