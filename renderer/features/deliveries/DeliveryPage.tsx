import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Delivery } from '../../../shared/features/deliveries/delivery'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay, shownInstant } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { Table } from '../../ui/table/Table'
import { CorrectDeliveryDialog } from './CorrectDeliveryDialog'
import { numberOf } from './deliveryForm'
import { UndoDeliveryDialog } from './UndoDeliveryDialog'
import { shownCents } from './useDeliveryColumns'
import { useDeliveryWords } from './useDeliveryWords'
import { useLotColumns } from './useLotColumns'

type Props = {
  readonly params: Readonly<Record<string, string>>
  /** Where goods that just came are handed straight on; without it nothing is offered. */
  readonly giveOn?: ((id: string) => string) | undefined
}

/** One delivery: from whom, what it brought, what of it is still there. */
export function DeliveryPage({ params, giveOn }: Props) {
  const { t } = useTranslation('deliveries')
  const failureText = useFailureText()
  const { data: delivery, failure } = useQuery('deliveries.open', { id: params['id'] ?? '' })
  if (failure)
    return (
      <>
        <PageHeader title={t('screen.list.title')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  return delivery ? <Open key={delivery.id} delivery={delivery} giveOn={giveOn} /> : <LoadingLine />
}

function Open({ delivery, giveOn }: { readonly delivery: Delivery; readonly giveOn: Props['giveOn'] }) {
  const { t } = useTranslation('deliveries')
  const [, navigate] = useLocation()
  const may = useMay()
  const { sourceName } = useDeliveryWords()
  const { nameOf } = useColleagues()
  const columns = useLotColumns()
  const [open, setOpen] = useState<'correct' | 'undo' | null>(null)
  const { id, kind, undoneAt, lines } = delivery
  const stands = undoneAt === null
  const somethingLeft = lines.some(({ left }) => left > 0)
  return (
    <>
      <PageHeader
        title={`${t(`kinds.${kind}`)} ${numberOf(delivery)}`}
        badges={!stands && <Badge tone="warning">{t('undone')}</Badge>}
        subtitle={<bdi>{[sourceName(delivery.sourceName), shownDay(delivery.day)].join(' · ')}</bdi>}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate('/deliveries')}>
              {t('screen.back')}
            </Button>
            {may('deliveries.correct') && (
              <Button keys={{ code: 'F6' }} onClick={() => setOpen('correct')}>
                {t('screen.correct')}
              </Button>
            )}
            {may('deliveries.undo') && stands && (
              <Button keys={{ code: 'KeyX', alt: true }} onClick={() => setOpen('undo')}>
                {t('screen.undo.title')}
              </Button>
            )}
            {giveOn && stands && somethingLeft && kind === 'donation' && (
              <Button keys={{ code: 'F8' }} onClick={() => navigate(giveOn(id))}>
                {t('screen.giveOn')}
              </Button>
            )}
            {may('deliveries.acknowledge') && stands && kind === 'donation' && (
              <Button
                tone="primary"
                keys={{ code: 'F7' }}
                onClick={() => navigate(`/deliveries/${id}/acknowledgement`)}
              >
                {t('screen.acknowledgement.title')}
              </Button>
            )}
          </>
        }
      />
      {undoneAt !== null && (
        <Banner tone="warning">
          {t('screen.undo.was', {
            at: shownInstant(undoneAt),
            by: nameOf(delivery.undoneBy),
            reason: delivery.undoneReason ?? '',
          })}
        </Banner>
      )}
      <Section title={t('screen.receive.from')}>
        <DescriptionList
          columns={3}
          items={[
            {
              label: t('fields.source'),
              value: (
                <button
                  type="button"
                  className="k-link"
                  onClick={() => navigate(`/sources/${delivery.sourceId}`)}
                >
                  <bdi>{sourceName(delivery.sourceName)}</bdi>
                </button>
              ),
            },
            { label: t('fields.warehouse'), value: delivery.warehouseName },
            { label: t('fields.invoice'), value: delivery.invoice },
            { label: t('fields.value'), value: shownCents(delivery.valueCents) },
            {
              label: t('fields.receivedBy'),
              value: `${nameOf(delivery.createdBy)}, ${shownInstant(delivery.createdAt)}`,
            },
            { label: t('fields.note'), value: delivery.note },
          ]}
        />
      </Section>
      <Table
        label={t('screen.receive.goods')}
        columns={columns}
        rows={lines}
        rowKey={({ lotId }) => lotId}
        onOpen={({ lotId }) => navigate(`/lots/${lotId}`)}
        empty={<EmptyState title={t('screen.receive.noLines')} />}
        takeOut={{
          title: `${t(`kinds.${kind}`)} ${numberOf(delivery)}`,
          subtitle: `${sourceName(delivery.sourceName)}, ${shownDay(delivery.day)}`,
        }}
      />
      {open === 'correct' && <CorrectDeliveryDialog delivery={delivery} onClose={() => setOpen(null)} />}
      {open === 'undo' && <UndoDeliveryDialog delivery={delivery} onClose={() => setOpen(null)} />}
    </>
  )
}
