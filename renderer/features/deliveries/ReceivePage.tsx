import { useTranslation } from 'react-i18next'
import { useSearch } from 'wouter'
import { useKeptDraft } from '../../api/useKeptDraft'
import { useQuery } from '../../api/useQuery'
import { useFailureText } from '../../api/failureText'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'
import { useUi } from '../../ui/UiProvider'
import { receiveDraft, type TypedDelivery } from './deliveryForm'
import { ReceiveForm } from './ReceiveForm'

/** Goods come in, by scan or typed; `?source=` tells from whom. */
export function ReceivePage() {
  const { t } = useTranslation('deliveries')
  const { today } = useUi()
  const failureText = useFailureText()
  const from = new URLSearchParams(useSearch()).get('source')
  const draft = useKeptDraft(receiveDraft, '')
  const items = useQuery('goods.items', {})
  const warehouses = useQuery('goods.warehouses', {})
  const failure = items.failure ?? warehouses.failure
  const open = warehouses.data?.filter(({ closed }) => !closed)
  const empty: TypedDelivery = {
    kind: 'donation',
    day: today(),
    sourceId: from,
    // Most centres have one room: it is said already.
    warehouseId: open?.find(({ kind }) => kind === 'storeRoom')?.id ?? null,
    invoice: '',
    note: '',
    lines: [],
  }
  return (
    <>
      <PageHeader title={t('screen.receive.title')} subtitle={t('screen.receive.scan')} />
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {open?.length === 0 && <Banner tone="warning">{t('screen.receive.noWarehouse')}</Banner>}
      {draft === undefined || !items.data || !open ? (
        !failure && <LoadingLine />
      ) : (
        <ReceiveForm
          items={items.data}
          warehouses={open}
          empty={empty}
          start={draft === null ? empty : (JSON.parse(draft) as TypedDelivery)}
        />
      )}
    </>
  )
}
