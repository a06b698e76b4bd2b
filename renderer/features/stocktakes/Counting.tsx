import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stocktake } from '../../../shared/features/stocktakes/stocktake'
import { fold } from '../../../shared/values/greekText'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { TextControl } from '../../ui/fields/TextField'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { EmptyState } from '../../ui/page/EmptyState'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { FoundLotDialog } from './FoundLotDialog'
import type { ScansInto } from './StocktakePage'
import { StocktakeHeader } from './StocktakeHeader'
import { useCountColumns } from './useCountColumns'
import { useCounts } from './useCounts'
import { useStocktakeActs } from './useStocktakeActs'
import { useStocktakeWords } from './useStocktakeWords'
import { WhichLotDialog } from './WhichLotDialog'

/** The blind count, by keyboard and by scan. Its list goes on paper as a sheet to write the quantities on. */
export function Counting({
  counted,
  scansInto,
}: {
  readonly counted: Stocktake
  readonly scansInto: ScansInto | undefined
}) {
  const { t } = useTranslation('stocktakes')
  const may = useMay()
  const { itemName } = useStocktakeWords()
  const { stocktake, lines } = counted
  const acts = useStocktakeActs(stocktake)
  const counts = useCounts(counted)
  const { asked } = counts
  const [text, setText] = useState('')
  const [uncountedOnly, setUncountedOnly] = useState(false)
  const [open, setOpen] = useState<'finish' | 'cancel' | null>(null)
  const counting = may('stocktakes.count')
  const columns = useCountColumns(counting ? counts.keep : null)
  const rows = lines.filter(
    (line) =>
      (!uncountedOnly || line.counted === null) &&
      (text.trim() === '' || fold(itemName(line.item)).includes(fold(text.trim()))),
  )
  const sheet = t('screen.count.sheet', { warehouse: stocktake.warehouseName })
  return (
    <>
      <StocktakeHeader stocktake={stocktake}>
        {counting && (
          <>
            <Button keys={{ code: 'KeyX', alt: true }} onClick={() => setOpen('cancel')}>
              {t('screen.cancel.title')}
            </Button>
            <Button keys={{ code: 'F6' }} onClick={() => counts.ask({ about: 'found' })}>
              {t('screen.found.title')}
            </Button>
            <Button tone="primary" keys={{ code: 'F8' }} onClick={() => setOpen('finish')}>
              {t('screen.finish.title')}
            </Button>
          </>
        )}
      </StocktakeHeader>
      {counting && scansInto?.(counts.scanned)}
      <p className="s-said" role="status">
        {counts.said || t('screen.count.hint')}
      </p>
      <div className="k-toolbar">
        <TextControl label={t('screen.count.search')} type="search" value={text} onChange={setText} />
      </div>
      <FilterChips
        label={t('screen.filters')}
        chips={[
          {
            key: 'uncounted',
            label: t('screen.count.uncounted', { count: stocktake.uncounted }),
            active: uncountedOnly,
          },
        ]}
        onToggle={() => setUncountedOnly(!uncountedOnly)}
      />
      <Table
        label={sheet}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('screen.count.empty')}>{t('screen.count.emptyText')}</EmptyState>}
        takeOut={{ title: sheet, subtitle: shownInstant(stocktake.startedAt) }}
      />
      {asked?.about === 'which' && (
        <WhichLotDialog
          item={asked.scanned.item}
          lots={lines.filter(({ item }) => item.id === asked.scanned.item.id)}
          first={counts.lastLot(asked.scanned.item.id)}
          onChoose={(lotId) => {
            counts.ask(null)
            void counts.add(lotId, asked.scanned.pack.quantity)
          }}
          onOther={() => counts.ask({ about: 'found', scanned: asked.scanned })}
          onClose={() => counts.ask(null)}
        />
      )}
      {asked?.about === 'found' && (
        <FoundLotDialog stocktake={stocktake} scanned={asked.scanned} onClose={() => counts.ask(null)} />
      )}
      <ConfirmDialog
        open={open === 'finish'}
        title={t('screen.finish.title')}
        confirm={t('screen.finish.title')}
        busy={acts.running}
        onConfirm={() => void acts.finish().then(() => setOpen(null))}
        onClose={() => setOpen(null)}
      >
        <p>{t('screen.finish.text')}</p>
        {stocktake.uncounted > 0 && <p>{t('screen.finish.uncounted', { count: stocktake.uncounted })}</p>}
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
    </>
  )
}
