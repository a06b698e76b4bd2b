import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useMay } from '../../api/useMay'
import { usePagedQuery } from '../../api/usePagedQuery'
import type { HandOverLine } from '../../../shared/features/distributions/handOver'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/page/EmptyState'
import { Table } from '../../ui/table/Table'
import { useHandOverColumns } from './HandOversPage'
import { placeOfHandOver } from './paths'

const handOversOf = (page: { readonly handOvers: readonly HandOverLine[] }) => page.handOvers

/** The households that received of a lot, as far as the reader may see them: what to do when a lot is called back. */
export function ReceiversSection({ lotId }: { readonly lotId: string }) {
  const { t } = useTranslation('distributions')
  const may = useMay()
  return may('distributions.handOvers') ? (
    <>
      <h2>{t('screen.receivers.title')}</h2>
      <Receivers lotId={lotId} />
    </>
  ) : null
}

function Receivers({ lotId }: { readonly lotId: string }) {
  const { t } = useTranslation('distributions')
  const [, navigate] = useLocation()
  const columns = useHandOverColumns()
  const list = usePagedQuery('distributions.handOvers', { lotId, show: 'standing' }, handOversOf)
  return (
    <>
      {list.first && (
        <Table
          label={t('screen.receivers.title')}
          columns={columns}
          rows={list.rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(placeOfHandOver(id))}
          empty={<EmptyState title={t('screen.receivers.empty')} />}
          total={list.first.count ?? list.rows.length}
          takeOut={{ title: t('screen.receivers.title'), subtitle: '', all: list.all }}
        />
      )}
      {list.more && <Button onClick={list.loadMore}>{t('screen.more')}</Button>}
    </>
  )
}
