import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { z } from 'zod'
import type { Failure } from '../../../shared/contract/failure'
import type { MovementLine } from '../../../shared/features/goods/movement'
import { formatQuantity } from '../../../shared/values/quantity'
import { requiredText } from '../../../shared/values/schemas'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { shownDay, shownInstant } from '../../ui/days'
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { DescriptionList } from '../../ui/page/DescriptionList'
import { Actions } from '../../ui/page/Section'
import { itemPath, movementsPath } from './goodsPaths'
import { useGoodsWords } from './useGoodsWords'

const schema = z.strictObject({ reason: requiredText(200) })
/** Acts that are taken back whole from here; the others have pages of their own. */
const wholeActs = ['transfer', 'writeOff'] as const

/** One line of the ledger, and its way back: by one step with a reason. */
export function MovementDialog({
  movement,
  onClose,
}: {
  readonly movement: MovementLine
  readonly onClose: () => void
}) {
  const { t } = useTranslation('goods')
  const [, navigate] = useLocation()
  const may = useMay()
  const lists = useLists()
  const { nameOf } = useColleagues()
  const { itemName, lotName, warehouseName } = useGoodsWords()
  const { kind, quantity, measure, itemId, lotId, actId, undoneBy } = movement
  const go = (path: string) => {
    onClose()
    navigate(path)
  }
  const link = (words: string, path: string) => (
    <button type="button" className="k-link" onClick={() => go(path)}>
      {words}
    </button>
  )
  const name = itemName({ name: movement.itemName, nameEn: movement.itemNameEn })
  const lot = lotName({ label: movement.lotLabel, expiresOn: movement.expiresOn })
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${t(`screen.kinds.${kind}`)}: ${name}, ${formatQuantity(quantity, measure)}`}
    >
      <DescriptionList
        columns={2}
        items={[
          { label: t('fields.item'), value: link(name, itemPath(itemId)) },
          { label: t('fields.lot'), value: link(lot, `/lots/${lotId}`) },
          { label: t('fields.day'), value: shownDay(movement.day) },
          { label: t('fields.quantity'), value: formatQuantity(quantity, measure) },
          { label: t('fields.from'), value: warehouseName(movement.fromWarehouseId) },
          { label: t('fields.to'), value: warehouseName(movement.toWarehouseId) },
          {
            label: t('fields.reason'),
            value: movement.reason && lists.word('writeOffReasons', movement.reason),
          },
          { label: t('fields.note'), value: movement.note },
          {
            label: t('fields.who'),
            value: `${nameOf(movement.createdBy)}, ${shownInstant(movement.createdAt)}`,
          },
          {
            label: t('fields.act'),
            value: link(t('screen.movements.openAct'), movementsPath({ act: actId })),
          },
        ]}
      />
      {kind === 'undone' ? (
        <p>{t('screen.movements.isUndo')}</p>
      ) : undoneBy === null && movement.actKind === 'handOver' ? (
        <p>{link(t('rules.undoneElsewhere'), `/distributions/hand-overs/${actId}`)}</p>
      ) : undoneBy === null ? (
        may('goods.undo') && <Undo movement={movement} onClose={onClose} />
      ) : (
        <p>{t('screen.movements.wasUndone')}</p>
      )}
    </Dialog>
  )
}

function Undo({ movement, onClose }: { readonly movement: MovementLine; readonly onClose: () => void }) {
  const { t } = useTranslation('goods')
  const failureText = useFailureText()
  const undo = useCommand('goods.undo')
  const undoAct = useCommand('goods.undoAct')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(schema, { reason: '' })
  const whole = wholeActs.find((each) => each === movement.actKind)
  const refused = (wrong: Failure) => setFailure(applyFailure(form, wrong) ? null : wrong)
  const one = async ({ reason }: z.output<typeof schema>) => {
    const reply = await undo.run({ movementId: movement.id, reason })
    if (!reply.ok) return refused(reply.failure)
    notify.done(t('screen.movements.undoneDone'))
    return onClose()
  }
  const all = async ({ reason }: z.output<typeof schema>) => {
    const reply = await undoAct.run({ actId: movement.actId, reason })
    if (!reply.ok) return refused(reply.failure)
    notify.done(t('screen.movements.undoneAll', { count: reply.value.undone }))
    return onClose()
  }
  return (
    <Form form={form} label={t('screen.movements.undo')} onSubmit={one}>
      <p>{t('screen.movements.undoText')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <TextField form={form} name="reason" label={t('screen.movements.undoReason')} required autoFocus />
      <Actions>
        <Button onClick={onClose}>{t('screen.cancel')}</Button>
        {whole && (
          <Button busy={undoAct.running} onClick={() => void form.handleSubmit(all)()}>
            {t(`screen.movements.undoAct.${whole}`)}
          </Button>
        )}
        <Button tone="danger" type="submit" busy={undo.running}>
          {t('screen.movements.undo')}
        </Button>
      </Actions>
    </Form>
  )
}
