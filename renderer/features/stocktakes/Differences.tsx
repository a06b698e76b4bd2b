import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Stocktake, StocktakeLine } from '../../../shared/features/stocktakes/stocktake'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { StocktakeHeader } from './StocktakeHeader'
import { UndoStocktakeDialog } from './UndoStocktakeDialog'
import { useDifferenceColumns } from './useDifferenceColumns'
import { useStocktakeActs } from './useStocktakeActs'

/** What was counted beside what the movements say: explained line by line, confirmed, taken back. */
export function Differences({ counted }: { readonly counted: Stocktake }) {
  const { t } = useTranslation('stocktakes')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const explain = useCommand('stocktakes.explain')
  const { stocktake, lines, unexplained } = counted
  const { state } = stocktake
  const acts = useStocktakeActs(stocktake)
  const [shown, setShown] = useState<'differ' | 'uncounted' | null>('differ')
  const [open, setOpen] = useState<'confirm' | 'cancel' | 'undo' | null>(null)
  const explaining = state === 'finished' && may('stocktakes.explain')
  const keep = async ({ id, version }: StocktakeLine, explanation: string) => {
    const reply = await explain.run({ id, version, explanation })
    if (!reply.ok) notify.problem(failureText(reply.failure))
  }
  const columns = useDifferenceColumns(explaining ? keep : null)
  const differ = lines.filter(({ difference }) => difference !== null && difference !== 0)
  const uncounted = lines.filter((line) => line.counted === null)
  const rows = shown === 'differ' ? differ : shown === 'uncounted' ? uncounted : lines
  return (
    <>
      <StocktakeHeader stocktake={stocktake}>
        {state === 'finished' && may('stocktakes.confirm') && (
          <>
            <Button keys={{ code: 'KeyX', alt: true }} onClick={() => setOpen('cancel')}>
              {t('screen.cancel.title')}
            </Button>
            <Button keys={{ code: 'F6' }} onClick={() => void acts.countAgain()}>
              {t('screen.countAgain')}
            </Button>
            <Button tone="primary" keys={{ code: 'F8' }} onClick={() => setOpen('confirm')}>
              {t('screen.confirm.title')}
            </Button>
          </>
        )}
        {(state === 'posted' || state === 'undone') && (
          <Button
            keys={{ code: 'KeyM', alt: true }}
            onClick={() => navigate(`/movements?act=${stocktake.id}`)}
          >
            {t('screen.confirm.movements')}
          </Button>
        )}
        {state === 'posted' && may('stocktakes.undo') && (
          <Button keys={{ code: 'KeyX', alt: true }} onClick={() => setOpen('undo')}>
            {t('screen.undo.title')}
          </Button>
        )}
      </StocktakeHeader>
      <Told counted={counted} />
      {explaining && unexplained > 0 && (
        <p className="s-said" role="status">
          {t('screen.differences.toExplain', { count: unexplained })}
        </p>
      )}
      <FilterChips
        label={t('screen.filters')}
        chips={[
          {
            key: 'differ',
            label: t('screen.differences.differ', { count: differ.length }),
            active: shown === 'differ',
          },
          {
            key: 'uncounted',
            label: t('screen.differences.uncounted', { count: uncounted.length }),
            active: shown === 'uncounted',
          },
        ]}
        onToggle={(key) => setShown(key === shown ? null : (key as 'differ' | 'uncounted'))}
      />
      <Table
        label={t('screen.differences.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('screen.differences.none')}>{t('screen.differences.noneText')}</EmptyState>
        }
        takeOut={{
          title: t('screen.titleOf', { warehouse: stocktake.warehouseName }),
          subtitle: [shownInstant(stocktake.startedAt), t(`screen.states.${state}`)].join(', '),
        }}
      />
      <ConfirmDialog
        open={open === 'confirm'}
        title={t('screen.confirm.title')}
        confirm={t('screen.confirm.title')}
        busy={acts.running}
        onConfirm={() => void acts.confirm().then(() => setOpen(null))}
        onClose={() => setOpen(null)}
      >
        {t('screen.confirm.text')}
        {counted.parcelsLosing > 0 && (
          <Banner tone="warning">{t('screen.confirm.parcels', { count: counted.parcelsLosing })}</Banner>
        )}
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'cancel'}
        harmful
        title={t('screen.cancel.title')}
        confirm={t('screen.cancel.title')}
        busy={acts.running}
        onConfirm={() => void acts.cancel().then(() => setOpen(null))}
        onClose={() => setOpen(null)}
      >
        {t('screen.cancel.text')}
      </ConfirmDialog>
      {open === 'undo' && <UndoStocktakeDialog stocktake={stocktake} onClose={() => setOpen(null)} />}
    </>
  )
}

/** Who confirmed it or took it back; and that the same hands counted. */
function Told({ counted }: { readonly counted: Stocktake }) {
  const { t } = useTranslation('stocktakes')
  const { nameOf } = useColleagues()
  const { stocktake, mayConfirmFrom } = counted
  const { confirmedAt, undone } = stocktake
  return (
    <>
      {mayConfirmFrom !== null && (
        <Banner>{t('screen.differences.ownHands', { from: shownInstant(mayConfirmFrom) })}</Banner>
      )}
      {undone && (
        <Banner tone="warning">
          {t('screen.undo.was', {
            at: shownInstant(undone.at),
            by: nameOf(undone.by),
            reason: undone.reason,
          })}
        </Banner>
      )}
      {confirmedAt !== null && (
        <Banner tone={stocktake.sameHands ? 'warning' : 'info'}>
          {t('screen.confirm.was', { at: shownInstant(confirmedAt), by: nameOf(stocktake.confirmedBy) })}
          {stocktake.sameHands && ` ${t('screen.confirm.sameHands')}`}
        </Banner>
      )}
    </>
  )
}
