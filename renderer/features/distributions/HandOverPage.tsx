import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import type { HandOver } from '../../../shared/features/distributions/handOver'
import { formatEuros } from '../../../shared/values/euros'
import { formatQuantity } from '../../../shared/values/quantity'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownDay, shownInstant } from '../../ui/days'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import type { Column } from '../../ui/table/column'
import { Table } from '../../ui/table/Table'
import { dayOfSearch, placeOfDay, placeOfReceipt } from './paths'
import { ReasonDialog } from './ReasonDialog'
import { useDistributionWords } from './useDistributionWords'

/** One hand-over: who took what when, from whom; the receipt; the way back with a reason. */
export function HandOverPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const { data, failure } = useQuery('distributions.openHandOver', { id: params['id'] ?? '' })
  if (failure)
    return (
      <>
        <PageHeader title={t('screen.handOvers.title')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  return data ? <Open handOver={data} /> : <LoadingLine />
}

function Open({ handOver }: { readonly handOver: HandOver }) {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const may = useMay()
  const { nameOf } = useColleagues()
  const words = useDistributionWords()
  const failureText = useFailureText()
  const nod = useCommand('distributions.nod')
  const columns = useGivenColumns()
  const dayId = dayOfSearch(useSearch())
  const [open, setOpen] = useState<'undo' | 'refuse' | null>(null)
  const { id, receipt, household, collector, undone, urgentReason, nod: nodded } = handOver
  const approve = async () => {
    const reply = await nod.run({ id })
    if (!reply.ok) notify.problem(failureText(reply.failure))
    else notify.done(t('screen.nods.done'))
  }
  const answers = nodded === 'waiting' && may('distributions.nod')
  return (
    <>
      <PageHeader
        title={t('screen.handOvers.one', { receipt })}
        badges={
          <>
            {undone && <Badge tone="warning">{t('screen.undone')}</Badge>}
            {nodded !== 'none' && (
              <Badge tone={nodded === 'approved' ? 'good' : 'warning'}>
                {t(`screen.nodStates.${nodded}`)}
              </Badge>
            )}
          </>
        }
        subtitle={<bdi>{words.household(household)}</bdi>}
        actions={
          <>
            <Button
              keys={{ code: 'Escape' }}
              onClick={() => navigate(dayId === null ? '/distributions/hand-overs' : placeOfDay(dayId))}
            >
              {t('screen.back')}
            </Button>
            {undone === null && (
              <Button keys={{ code: 'F6' }} onClick={() => setOpen('undo')}>
                {t('screen.undo.title')}
              </Button>
            )}
            {answers && (
              <>
                <Button keys={{ code: 'KeyX', alt: true }} onClick={() => setOpen('refuse')}>
                  {t('screen.refuse.title')}
                </Button>
                <Button keys={{ code: 'F8' }} busy={nod.running} onClick={() => void approve()}>
                  {t('screen.nods.approve')}
                </Button>
              </>
            )}
            <Button tone="primary" keys={{ code: 'F7' }} onClick={() => navigate(placeOfReceipt(id, dayId))}>
              {t('screen.receipt.title')}
            </Button>
          </>
        }
      />
      {undone && (
        <Banner tone="warning">
          {t('screen.undo.was', {
            at: shownInstant(undone.at),
            by: nameOf(undone.by),
            reason: undone.reason,
          })}
        </Banner>
      )}
      <Section>
        <DescriptionList
          columns={3}
          items={[
            { label: t('screen.day.day'), value: shownDay(handOver.day) },
            {
              label: t('screen.programme'),
              value: handOver.programmeName ?? t('screen.urgent.title'),
            },
            {
              label: t('screen.handOvers.by'),
              value: `${nameOf(handOver.handedBy)}, ${shownInstant(handOver.handedAt)}`,
            },
            {
              label: t('screen.collector.who'),
              value: (
                <bdi>
                  {collector.kind === 'proxy'
                    ? t('screen.collector.proxyWas', {
                        name: collector.name,
                        document: collector.document ?? '',
                      })
                    : collector.name}
                </bdi>
              ),
            },
            { label: t('screen.value'), value: formatEuros(handOver.valueCents) },
            ...(urgentReason === null
              ? []
              : [
                  { label: t('screen.urgent.reason'), value: urgentReason },
                  {
                    label: t('screen.nods.answer'),
                    value: [nameOf(handOver.nodBy), shownInstant(handOver.nodAt), handOver.nodNote]
                      .filter(Boolean)
                      .join(', '),
                  },
                ]),
            ...(handOver.note === '' ? [] : [{ label: t('screen.note'), value: handOver.note }]),
          ]}
        />
      </Section>
      <Table
        label={t('screen.handOvers.lines')}
        columns={columns}
        rows={handOver.lines}
        rowKey={({ lotId, substitutes }) => `${lotId} ${substitutes?.itemId ?? ''}`}
        empty={null}
        takeOut={{ title: t('screen.handOvers.one', { receipt }) }}
      />
      {open && <ReasonDialog handOver={handOver} act={open} onClose={() => setOpen(null)} />}
    </>
  )
}

function useGivenColumns(): readonly Column<HandOver['lines'][number]>[] {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  return [
    { key: 'item', header: t('screen.item'), cell: words.itemName, width: 'minmax(12rem, 2fr)' },
    {
      key: 'quantity',
      header: t('screen.quantity'),
      cell: ({ quantity, measure }) => formatQuantity(quantity, measure),
      align: 'end',
      width: '9rem',
    },
    { key: 'lot', header: t('screen.lot'), cell: (line) => words.lot(line) },
    {
      key: 'instead',
      header: t('screen.handOver.remark'),
      cell: ({ substitutes, reason }) =>
        substitutes
          ? `${t('screen.handOver.instead', { item: words.itemName(substitutes) })}: ${reason}`
          : reason,
      width: 'minmax(12rem, 2fr)',
    },
  ]
}
