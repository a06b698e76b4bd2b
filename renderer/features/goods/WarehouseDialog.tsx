import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { newWarehouseSchema, type Warehouse, warehouseKinds } from '../../../shared/features/goods/warehouse'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'

/** A new warehouse, or the correction of one; an empty one is closed here. */
export function WarehouseDialog({
  warehouse,
  onClose,
}: {
  readonly warehouse: Warehouse | null
  readonly onClose: () => void
}) {
  const { t } = useTranslation('goods')
  const lists = useLists()
  const failureText = useFailureText()
  const add = useCommand('goods.addWarehouse')
  const correct = useCommand('goods.correctWarehouse')
  const close = useCommand('goods.closeWarehouse')
  const reopen = useCommand('goods.reopenWarehouse')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(newWarehouseSchema, {
    kind: warehouse?.kind ?? 'storeRoom',
    name: warehouse?.name ?? '',
    place: warehouse?.place ?? null,
  })
  const title = warehouse ? t('screen.warehouses.correct') : t('screen.warehouses.add')
  const done = () => {
    notify.done(t('screen.saved'))
    onClose()
  }
  const turn = async ({ id, version, closed }: Warehouse) => {
    const reply = await (closed ? reopen : close).run({ id, version })
    if (!reply.ok) return setFailure(reply.failure)
    return done()
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <Form
        form={form}
        enter="next"
        label={title}
        onSubmit={async (values) => {
          const reply = warehouse
            ? await correct.run({ ...values, id: warehouse.id, version: warehouse.version })
            : await add.run(values)
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          return done()
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <TextField form={form} name="name" label={t('fields.name')} required autoFocus />
        <div className="k-columns k-columns-2">
          <SelectField
            form={form}
            name="kind"
            label={t('fields.warehouseKind')}
            options={warehouseKinds.map((kind) => ({
              value: kind,
              label: t(`screen.warehouseKinds.${kind}`),
            }))}
            required
          />
          <SelectField
            form={form}
            name="place"
            label={t('fields.place')}
            options={lists.options('localities', { chosen: [warehouse?.place ?? null] })}
            clearable
          />
        </div>
        <Actions>
          {warehouse && (
            <Button busy={close.running || reopen.running} onClick={() => void turn(warehouse)}>
              {warehouse.closed ? t('screen.reopen') : t('screen.close')}
            </Button>
          )}
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button tone="primary" type="submit" busy={add.running || correct.running}>
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
