import { useEffect, useEffectEvent, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/contract/failure'
import { formatQuantity } from '../../../shared/values/quantity'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectControl, SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { Actions } from '../../ui/page/Section'
import './goods.css'
import { movementsPath } from './goodsPaths'
import { type MoveForm, moveSchema } from './moveForm'
import { type MoveAct, movedQuantities, type ScansInto } from './movedLines'
import { MovedLines } from './MovedLines'
import { useGoodsWords } from './useGoodsWords'
import { type NamedItem, useMovedLines } from './useMovedLines'

type Props = {
  readonly act: MoveAct
  /** Where the goods lie; null where the first warehouse may be meant. */
  readonly warehouseId: string | null
  /** Its lots are there from the beginning. */
  readonly item?: NamedItem
  readonly scansInto: ScansInto | undefined
  readonly onClose: () => void
}

/** Goods go to another warehouse, or out of use. */
export function MoveDialog(props: Props) {
  const { t } = useTranslation('goods')
  const { data: warehouses } = useQuery('goods.warehouses', {})
  const first = warehouses?.find(({ kind, closed }) => kind === 'storeRoom' && !closed) ?? warehouses?.[0]
  return (
    <Dialog open onClose={props.onClose} title={t(`screen.move.${props.act}`)} size="lg">
      {warehouses ? (
        <Moved {...props} warehouseId={props.warehouseId ?? first?.id ?? null} />
      ) : (
        <LoadingLine />
      )}
    </Dialog>
  )
}

function Moved({ act, warehouseId, item, scansInto, onClose }: Props) {
  const { t } = useTranslation('goods')
  const [, navigate] = useLocation()
  const lists = useLists()
  const failureText = useFailureText()
  const { itemName, warehouseOptions, openWarehouses } = useGoodsWords()
  const transfer = useCommand('goods.transfer')
  const writeOff = useCommand('goods.writeOff')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(moveSchema(act), {
    fromWarehouseId: warehouseId,
    toWarehouseId: null,
    reason: null,
    day: null,
    note: '',
  })
  const from = useWatch({ control: form.control, name: 'fromWarehouseId' })
  const moved = useMovedLines({ act, warehouseId: from, onFailure: setFailure })
  const begin = useEffectEvent((warehouse: string | null) => {
    moved.put([])
    if (item && warehouse !== null) void moved.addItem(item)
  })
  useEffect(() => begin(from), [from])

  const save = async (values: MoveForm) => {
    const quantities = movedQuantities(moved.lines)
    if (quantities === null) return moved.setSaid(t('screen.move.wrong'))
    if (quantities.length === 0) return moved.setSaid(t('screen.move.noLines'))
    const fromWarehouseId = values.fromWarehouseId ?? ''
    const sent = { day: values.day, note: values.note, lines: [...quantities] }
    const reply =
      act === 'transfer'
        ? await transfer.run({ ...sent, fromWarehouseId, toWarehouseId: values.toWarehouseId ?? '' })
        : await writeOff.run({ ...sent, warehouseId: fromWarehouseId, reason: values.reason ?? '' })
    if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
    const { actId } = reply.value
    notify.done(t(`screen.move.done.${act}`), {
      label: t('screen.movements.title'),
      run: () => navigate(movementsPath({ act: actId })),
    })
    return onClose()
  }
  const nameOf = (itemId: string) => {
    const row = moved.there.find((each) => each.item.id === itemId)
    return row ? itemName(row.item) : item ? itemName(item) : ''
  }
  return (
    <>
      {scansInto?.((scanned) => void moved.addPack(scanned))}
      <Form form={form} enter="next" label={t(`screen.move.${act}`)} onSubmit={save}>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <div className="k-columns k-columns-2">
          <SelectField
            form={form}
            name="fromWarehouseId"
            label={t('screen.move.fromWarehouse')}
            options={warehouseOptions}
            required
          />
          {act === 'transfer' ? (
            <SelectField
              form={form}
              name="toWarehouseId"
              label={t('screen.move.toWarehouse')}
              options={openWarehouses.filter(({ value }) => value !== from)}
              required
              autoFocus
            />
          ) : (
            <SelectField
              form={form}
              name="reason"
              label={t('fields.reason')}
              options={lists.options('writeOffReasons')}
              required
              autoFocus
            />
          )}
          <GreekDateField form={form} name="day" label={t('fields.day')} help={t('screen.move.today')} />
          <TextField form={form} name="note" label={t('fields.note')} />
        </div>
        <p className="g-said" role="status">
          {moved.said || t('screen.move.scanHint')}
        </p>
        <MovedLines lines={moved.lines} nameOf={nameOf} onChange={moved.put} />
        <div className="g-add">
          <SelectControl
            label={t('screen.move.addItem')}
            placeholder={t('screen.move.addItemHint')}
            options={moved.there.map((row) => ({
              value: row.item.id,
              label: `${itemName(row.item)} · ${formatQuantity(row.onHand, row.item.measure)}`,
            }))}
            value={null}
            width="26rem"
            onChange={(id) => {
              const row = moved.there.find((each) => each.item.id === id)
              if (row) void moved.addItem(row.item)
            }}
          />
          {act === 'writeOff' && (
            <Button
              onClick={() => {
                form.setValue('reason', 'expired')
                void moved.addExpired()
              }}
            >
              {t('screen.move.allExpired')}
            </Button>
          )}
        </div>
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button
            tone={act === 'writeOff' ? 'danger' : 'primary'}
            type="submit"
            busy={transfer.running || writeOff.running}
          >
            {t(`screen.move.${act}`)}
          </Button>
        </Actions>
      </Form>
    </>
  )
}
