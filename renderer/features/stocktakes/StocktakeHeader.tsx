import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { StocktakeHead } from '../../../shared/features/stocktakes/stocktake'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { PageHeader } from '../../ui/page/PageHeader'
import { stateTones } from './stateTones'

/** What is counted, where it stands, and what may be done next. */
export function StocktakeHeader({
  stocktake,
  children,
}: {
  readonly stocktake: StocktakeHead
  readonly children?: ReactNode
}) {
  const { t } = useTranslation('stocktakes')
  const [, navigate] = useLocation()
  const lists = useLists()
  const { nameOf } = useColleagues()
  const { state, category, note } = stocktake
  const started = t('screen.startedAt', {
    at: shownInstant(stocktake.startedAt),
    by: nameOf(stocktake.startedBy),
  })
  const words = [category === null ? null : lists.word('goodsCategories', category), started, note]
  return (
    <PageHeader
      title={t('screen.titleOf', { warehouse: stocktake.warehouseName })}
      badges={<Badge tone={stateTones[state]}>{t(`screen.states.${state}`)}</Badge>}
      subtitle={words.filter(Boolean).join(' · ')}
      actions={
        <>
          <Button keys={{ code: 'Escape' }} onClick={() => navigate('/stocktakes')}>
            {t('screen.back')}
          </Button>
          {children}
        </>
      }
    />
  )
}
