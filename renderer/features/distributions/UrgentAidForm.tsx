import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { HandOver } from '../../../shared/features/distributions/handOver'
import { itemNameIn } from '../../../shared/features/goods/itemName'
import { formatQuantity } from '../../../shared/values/quantity'
import { useApi } from '../../api/ApiProvider'
import { CallFailed } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { QuantityControl } from '../../ui/fields/QuantityField'
import { SelectControl } from '../../ui/fields/SelectField'
import { TextAreaControl } from '../../ui/fields/TextAreaField'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions, Section } from '../../ui/page/Section'
import './distributions.css'
import { CollectorFields } from './CollectorFields'
import {
  collectedByOf,
  collectorFault,
  faultOf,
  givenLinesOf,
  proxy,
  type TypedCollector,
  type TypedLine,
} from './givenForm'
import { GivenLines } from './GivenLines'

export type AidedHousehold = {
  readonly id: string
  readonly members: readonly {
    readonly citizenId: string
    readonly name: string
    readonly age: number | null
  }[]
}
export type AidStart = { readonly warehouseId: string | null; readonly lines: readonly TypedLine[] }

/** Goods outside every programme, with the reason why they cannot wait. The lots are taken first expired first out. */
export function UrgentAidForm({
  household,
  collects,
  start,
  onDone,
  onCancel,
}: {
  readonly household: AidedHousehold
  /** The citizen who was found: who collects, unless another is chosen. */
  readonly collects: string
  readonly start: AidStart
  readonly onDone: (handOver: HandOver) => void
  readonly onCancel: () => void
}) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const aid = useCommand('distributions.urgentAid', { alsoChanges: ['goods', 'deliveries'] })
  const { data: warehouses = [] } = useQuery('goods.warehouses', {})
  const open = warehouses.filter(({ closed }) => !closed)
  const [asked, setWarehouse] = useState(start.warehouseId)
  const warehouseId = asked ?? open[0]?.id ?? null
  const [lines, setLines] = useState(start.lines)
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [collector, setCollector] = useState<TypedCollector>({
    who: household.members.some(({ citizenId }) => citizenId === collects)
      ? collects
      : (household.members[0]?.citizenId ?? proxy),
    name: '',
    document: '',
    authorisationKept: false,
  })
  const given = givenLinesOf(lines)
  const run = async () => {
    setChecked(true)
    if (warehouseId === null || reason.trim() === '' || given.length === 0 || collectorFault(collector))
      return
    if (lines.some((line) => faultOf(line) !== null)) return
    const reply = await aid.run({
      householdId: household.id,
      warehouseId,
      reason,
      collectedBy: collectedByOf(collector),
      lines: given,
    })
    if (reply.ok) onDone(reply.value)
    else setFailure(reply.failure)
  }
  return (
    <Section title={t('screen.urgent.what')}>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <TextAreaControl
        label={t('screen.urgent.reason')}
        value={reason}
        onChange={setReason}
        error={checked && reason.trim() === '' ? t('screen.urgent.reasonMissing') : undefined}
        rows={2}
        required
        autoFocus
      />
      <SelectControl
        label={t('screen.warehouse')}
        options={open.map(({ id, name }) => ({ value: id, label: name }))}
        value={warehouseId}
        onChange={(id) => {
          setWarehouse(id)
          setLines([])
        }}
        width="26rem"
      />
      {warehouseId !== null && (
        <AddItem
          warehouseId={warehouseId}
          onAdd={(added) =>
            setLines([...lines.filter(({ lotId }) => !added.some((line) => line.lotId === lotId)), ...added])
          }
        />
      )}
      <GivenLines
        lines={lines}
        checked={checked}
        onChange={(index, part) =>
          setLines(lines.map((line, place) => (place === index ? { ...line, ...part } : line)))
        }
        onRemove={(index) => setLines(lines.filter((_, place) => place !== index))}
      />
      {checked && given.length === 0 && <Banner tone="danger">{t('screen.handOver.nothing')}</Banner>}
      <CollectorFields
        members={household.members}
        value={collector}
        onChange={setCollector}
        fault={checked ? collectorFault(collector) : null}
      />
      <Actions>
        <Button onClick={onCancel}>{t('screen.cancel')}</Button>
        <Button
          tone="primary"
          keys={{ code: 'Enter', ctrl: true }}
          busy={aid.running}
          onClick={() => void run()}
        >
          {t('screen.handOver.confirm')}
        </Button>
      </Actions>
    </Section>
  )
}

/** An item and how much of it; the lots come from the stock. */
function AddItem({
  warehouseId,
  onAdd,
}: {
  readonly warehouseId: string
  readonly onAdd: (lines: readonly TypedLine[]) => void
}) {
  const { t, i18n } = useTranslation('distributions')
  const { call } = useApi()
  const failureText = useFailureText()
  const { data } = useQuery('goods.stock', { warehouseId })
  const rows = (data?.rows ?? []).filter(({ onHand, expired }) => onHand > expired)
  const [itemId, setItem] = useState<string | null>(null)
  const [quantity, setQuantity] = useState<number | string | null>(null)
  const item = rows.find((row) => row.item.id === itemId)?.item
  const add = async () => {
    if (!item || typeof quantity !== 'number' || quantity === 0) return
    try {
      const { lots, missing } = await call('goods.proposeLots', { warehouseId, itemId: item.id, quantity })
      onAdd(
        lots.map((lot) => ({
          lotId: lot.lotId,
          itemId: item.id,
          itemName: itemNameIn(i18n.language, item),
          measure: item.measure,
          quantity: lot.quantity,
          lotLabel: lot.label,
          expiresOn: lot.expiresOn,
          substitutesItemId: null,
          substitutesName: '',
          reason: '',
        })),
      )
      if (missing > 0)
        notify.problem(
          t('screen.handOver.short', {
            items: `${itemNameIn(i18n.language, item)} ${formatQuantity(missing, item.measure)}`,
          }),
        )
      setItem(null)
      setQuantity(null)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      notify.problem(failureText(error.failure))
    }
  }
  return (
    <div className="k-toolbar">
      <SelectControl
        label={t('screen.item')}
        options={rows.map((row) => ({
          value: row.item.id,
          label: `${itemNameIn(i18n.language, row.item)} (${formatQuantity(row.onHand - row.expired, row.item.measure)})`,
        }))}
        value={itemId}
        onChange={setItem}
      />
      <QuantityControl
        label={t('screen.quantity')}
        measure={item?.measure ?? 'pieces'}
        value={quantity}
        onChange={setQuantity}
        width="9rem"
      />
      <div className="dist-toolbar-end">
        <Button onClick={() => void add()}>{t('screen.urgent.add')}</Button>
      </div>
    </div>
  )
}
