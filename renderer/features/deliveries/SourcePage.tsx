import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { OpenedSource } from '../../../shared/features/deliveries/source'
import { formatEuros } from '../../../shared/values/euros'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useMay } from '../../api/useMay'
import { usePagedQuery } from '../../api/usePagedQuery'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { notify } from '../../ui/overlay/notify'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { EmptyState } from '../../ui/page/EmptyState'
import { Figures } from '../../ui/page/Figures'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { Section } from '../../ui/page/Section'
import { Table } from '../../ui/table/Table'
import { SourceDialog } from './SourceDialog'
import { deliveriesOf, useDeliveryColumns } from './useDeliveryColumns'
import { useDeliveryWords } from './useDeliveryWords'
import { useLotColumns } from './useLotColumns'

/** One donor or supplier with everything that came from there, and what became of it. */
export function SourcePage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('deliveries')
  const failureText = useFailureText()
  const { data: source, failure } = useQuery('deliveries.openSource', { id: params['id'] ?? '' })
  if (failure)
    return (
      <>
        <PageHeader title={t('screen.sources.title')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  return source ? <Open key={source.id} source={source} /> : <LoadingLine />
}

function Open({ source }: { readonly source: OpenedSource }) {
  const { t } = useTranslation('deliveries')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const { sourceName } = useDeliveryWords()
  const close = useCommand('deliveries.closeSource')
  const [correcting, setCorrecting] = useState(false)
  const { id, version, name, closed } = source
  const turn = async () => {
    const reply = await close.run({ id, version, closed: !closed })
    if (reply.ok) notify.done(t('screen.sources.saved'))
    else notify.problem(failureText(reply.failure))
  }
  // The one for all who want no name has nothing to correct.
  const own = name !== ''
  return (
    <>
      <PageHeader
        title={<bdi>{sourceName(name)}</bdi>}
        badges={
          <>
            <Badge>{t(`sourceKinds.${source.kind}`)}</Badge> {closed && <Badge>{t('closed')}</Badge>}
          </>
        }
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate('/sources')}>
              {t('screen.back')}
            </Button>
            {own && may('deliveries.closeSource') && (
              <Button keys={{ code: 'KeyX', alt: true }} busy={close.running} onClick={() => void turn()}>
                {closed ? t('screen.sources.reopen') : t('screen.sources.close')}
              </Button>
            )}
            {own && may('deliveries.correctSource') && (
              <Button keys={{ code: 'F6' }} onClick={() => setCorrecting(true)}>
                {t('screen.correct')}
              </Button>
            )}
            {own && !closed && may('deliveries.receive') && (
              <Button
                tone="primary"
                keys={{ code: 'F4' }}
                onClick={() => navigate(`/deliveries/new?source=${id}`)}
              >
                {t('screen.list.add')}
              </Button>
            )}
          </>
        }
      />
      {own && may('deliveries.receive') && (
        <Section>
          <DescriptionList
            columns={3}
            items={[
              { label: t('fields.phone'), value: source.phone, copy: source.phone ?? undefined },
              { label: t('fields.email'), value: source.email, copy: source.email ?? undefined },
              { label: t('fields.address'), value: source.address, copy: source.address ?? undefined },
              { label: t('fields.afm'), value: source.afm, copy: source.afm ?? undefined },
              { label: t('fields.note'), value: source.note },
            ]}
          />
        </Section>
      )}
      <Section>
        <Figures
          figures={[
            {
              label: t('screen.sources.donations'),
              value: String(source.donations),
              definition: t('screen.sources.standing'),
            },
            {
              label: t('screen.sources.donated'),
              value: formatEuros(source.donatedCents),
              definition: t('screen.sources.estimated'),
            },
            {
              label: t('screen.sources.purchases'),
              value: String(source.purchases),
              definition: t('screen.sources.standing'),
            },
            {
              label: t('screen.sources.purchased'),
              value: formatEuros(source.purchasedCents),
              definition: t('screen.sources.paid'),
            },
          ]}
        />
      </Section>
      <What id={id} />
      {correcting && <SourceDialog source={source} onClose={() => setCorrecting(false)} />}
    </>
  )
}

/** Its deliveries, and lot by lot what of them is left and how much reached households. */
function What({ id }: { readonly id: string }) {
  const { t } = useTranslation('deliveries')
  const [, navigate] = useLocation()
  const list = usePagedQuery('deliveries.list', { sourceId: id, limit: 200 }, deliveriesOf)
  const { data: lots } = useQuery('deliveries.lotsOfSource', { id })
  const columns = useDeliveryColumns()
  const lotColumns = useLotColumns()
  return (
    <>
      <Section title={t('screen.list.title')}>
        <Table
          label={t('screen.list.title')}
          columns={columns}
          rows={list.rows}
          rowKey={(row) => row.id}
          onOpen={(row) => navigate(`/deliveries/${row.id}`)}
          maxHeight="22rem"
          total={list.first?.count ?? list.rows.length}
          empty={<EmptyState title={t('screen.list.empty')} />}
          takeOut={{ title: t('screen.list.title'), all: list.all }}
        />
        {list.more && <Button onClick={list.loadMore}>{t('screen.list.more')}</Button>}
      </Section>
      <Section title={t('screen.sources.lots')}>
        <Table
          label={t('screen.sources.lots')}
          columns={lotColumns}
          rows={lots ?? []}
          rowKey={({ lotId }) => lotId}
          onOpen={({ lotId }) => navigate(`/lots/${lotId}`)}
          maxHeight="22rem"
          empty={<EmptyState title={t('screen.list.empty')} />}
          takeOut={{ title: t('screen.sources.lots') }}
        />
      </Section>
    </>
  )
}
