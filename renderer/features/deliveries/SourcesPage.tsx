import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { type Source, type SourceKind, sourceKinds } from '../../../shared/features/deliveries/source'
import { useFailureText } from '../../api/failureText'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { useSoon } from '../../api/useSoon'
import { Button } from '../../ui/Button'
import { TextControl } from '../../ui/fields/TextField'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { EmptyState } from '../../ui/page/EmptyState'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import type { Column } from '../../ui/table/column'
import { FilterChips } from '../../ui/table/FilterChips'
import { Table } from '../../ui/table/Table'
import { SourceDialog } from './SourceDialog'
import { useDeliveryWords } from './useDeliveryWords'

/** Donors and suppliers. */
export function SourcesPage() {
  const { t } = useTranslation('deliveries')
  const [, navigate] = useLocation()
  const may = useMay()
  const failureText = useFailureText()
  const [text, setText] = useState('')
  const [kinds, setKinds] = useState<readonly SourceKind[]>([])
  const [adding, setAdding] = useState(false)
  const asked = useSoon(text.trim(), 120)
  const { data: sources, failure } = useQuery(
    'deliveries.sources',
    { text: asked, kinds: [...kinds] },
    { keepPrevious: true },
  )
  const columns = useColumns()
  const toggle = (kind: SourceKind) =>
    setKinds(kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind])
  return (
    <>
      <PageHeader
        title={t('screen.sources.title')}
        actions={
          <>
            <Button keys={{ code: 'Escape' }} onClick={() => navigate('/deliveries')}>
              {t('screen.back')}
            </Button>
            {may('deliveries.addSource') && (
              <Button tone="primary" keys={{ code: 'F4' }} onClick={() => setAdding(true)}>
                {t('screen.sources.new')}
              </Button>
            )}
          </>
        }
      />
      <div className="k-toolbar">
        <TextControl
          label={t('screen.list.search')}
          placeholder={t('screen.sources.searchHint')}
          type="search"
          value={text}
          onChange={setText}
        />
      </div>
      <FilterChips
        label={t('fields.sourceKind')}
        chips={sourceKinds.map((kind) => ({
          key: kind,
          label: t(`sourceKinds.${kind}`),
          active: kinds.includes(kind),
        }))}
        onToggle={(key) => toggle(key as SourceKind)}
        onClear={() => setKinds([])}
      />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {!sources && !failure && <LoadingLine />}
      {sources && (
        <Table
          label={t('screen.sources.title')}
          columns={columns}
          rows={sources}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(`/sources/${id}`)}
          empty={<EmptyState title={t('screen.sources.empty')}>{t('screen.sources.emptyText')}</EmptyState>}
          takeOut={{
            title: t('screen.sources.title'),
            subtitle: kinds.map((kind) => t(`sourceKinds.${kind}`)).join(', '),
          }}
        />
      )}
      {adding && (
        <SourceDialog
          source={null}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => navigate(`/sources/${id}`)}
        />
      )}
    </>
  )
}

function useColumns(): readonly Column<Source>[] {
  const { t } = useTranslation('deliveries')
  const contacts = useMay()('deliveries.receive')
  const { sourceName } = useDeliveryWords()
  return useMemo(
    () => [
      {
        key: 'name',
        header: t('fields.name'),
        cell: ({ name }) => <bdi>{sourceName(name)}</bdi>,
        text: ({ name }) => sourceName(name),
        sortValue: ({ name }) => sourceName(name),
        width: 'minmax(14rem, 2fr)',
      },
      {
        key: 'kind',
        header: t('fields.sourceKind'),
        cell: ({ kind }) => t(`sourceKinds.${kind}`),
        sortValue: ({ kind }) => t(`sourceKinds.${kind}`),
        width: '11rem',
      },
      ...(contacts
        ? [
            { key: 'phone', header: t('fields.phone'), cell: ({ phone }: Source) => phone, width: '9rem' },
            { key: 'address', header: t('fields.address'), cell: ({ address }: Source) => address },
          ]
        : []),
      {
        key: 'closed',
        header: t('fields.state'),
        cell: ({ closed }) => <>{closed && <Badge>{t('closed')}</Badge>}</>,
        text: ({ closed }) => (closed ? t('closed') : ''),
        width: '8rem',
      },
    ],
    [t, sourceName, contacts],
  )
}
