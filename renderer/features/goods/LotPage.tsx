import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Lot } from '../../../shared/features/goods/lot'
import type { MovementLine } from '../../../shared/features/goods/movement'
import { formatEuros } from '../../../shared/values/euros'
import { formatQuantity } from '../../../shared/values/quantity'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { Table } from '../../ui/table/Table'
import { itemPath } from './goodsPaths'
import { lotTones } from './lotTones'
import { MoveDialog } from './MoveDialog'
import type { MoveAct, ScansInto } from './movedLines'
import { MovementDialog } from './MovementDialog'
import { useGoodsWords } from './useGoodsWords'
import { useMovementColumns } from './useMovementColumns'

type Props = {
  readonly params: Readonly<Record<string, string>>
  readonly scansInto?: ScansInto
}

/** One lot: where it came from, where it lies, and everything that happened to it. */
export function LotPage({ params, scansInto }: Props) {
  const { t } = useTranslation('goods')
  const failureText = useFailureText()
  const { data: lot, failure } = useQuery('goods.lot', { id: params['id'] ?? '' })
  if (failure)
    return (
      <>
        <PageHeader title={t('fields.lot')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  return lot ? <Open key={lot.id} lot={lot} scansInto={scansInto} /> : <LoadingLine />
}

function Open({ lot, scansInto }: { readonly lot: Lot; readonly scansInto: ScansInto | undefined }) {
  const { t } = useTranslation('goods')
  const [, navigate] = useLocation()
  const may = useMay()
  const { itemName, lotName, warehouseName } = useGoodsWords()
  const [moving, setMoving] = useState<MoveAct | null>(null)
  const [shown, setShown] = useState<MovementLine | null>(null)
  const columns = useMovementColumns('lot')
  const { item, onHand, state, valueCents, origin } = lot
  const held = lot.inWarehouses.filter(({ quantity }) => quantity !== 0)
  return (
    <>
      <PageHeader
        title={t('screen.lot.title', { item: itemName(item) })}
        badges={<Badge tone={lotTones[state]}>{t(`screen.lotStates.${state}`)}</Badge>}
        subtitle={lotName(lot)}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate(itemPath(item.id))}>
              {t('screen.back')}
            </Button>
            {may('goods.transfer') && onHand > 0 && state !== 'expired' && (
              <Button keys={{ code: 'F7' }} onClick={() => setMoving('transfer')}>
                {t('screen.move.transfer')}
              </Button>
            )}
            {may('goods.writeOff') && onHand > 0 && (
              <Button keys={{ code: 'F8' }} onClick={() => setMoving('writeOff')}>
                {t('screen.move.writeOff')}
              </Button>
            )}
          </>
        }
      />
      <Section title={t('screen.item.about')}>
        <DescriptionList
          columns={3}
          items={[
            { label: t('fields.expiresOn'), value: shownDay(lot.expiresOn) || t('screen.lot.noExpiry') },
            { label: t('fields.lot'), value: lot.label ?? t('screen.lot.noLabel') },
            { label: t('fields.onHand'), value: formatQuantity(onHand, item.measure) },
            {
              label: t('fields.where'),
              value: held
                .map(
                  (each) =>
                    `${warehouseName(each.warehouseId)} ${formatQuantity(each.quantity, item.measure)}`,
                )
                .join(' · '),
            },
            { label: t('fields.value'), value: valueCents === null ? null : formatEuros(valueCents) },
            {
              label: t('fields.origin'),
              value: origin ? (
                <button
                  type="button"
                  className="k-link"
                  onClick={() => navigate(`/deliveries/${origin.deliveryId}`)}
                >
                  <bdi>
                    {t('screen.lot.from', {
                      kind: t(origin.kind === 'donation' ? 'screen.kinds.donated' : 'screen.kinds.purchased'),
                      number: origin.number,
                      year: origin.year,
                      source: origin.sourceName || t('screen.lot.anonymous'),
                    })}
                  </bdi>
                </button>
              ) : (
                t('screen.lot.foundInCount')
              ),
            },
          ]}
        />
      </Section>
      <h2>{t('screen.lot.movements')}</h2>
      <Table
        label={t('screen.lot.movements')}
        columns={columns}
        rows={lot.movements}
        rowKey={({ id }) => id}
        onOpen={setShown}
        empty={<EmptyState title={t('screen.lot.noMovements')} />}
        takeOut={{ title: t('screen.lot.title', { item: itemName(item) }), subtitle: lotName(lot) }}
      />
      {shown && <MovementDialog movement={shown} onClose={() => setShown(null)} />}
      {moving && (
        <MoveDialog
          act={moving}
          warehouseId={held[0]?.warehouseId ?? null}
          item={item}
          scansInto={scansInto}
          onClose={() => setMoving(null)}
        />
      )}
    </>
  )
}
