import { useEffect, useRef, useState } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/contract/failure'
import type { ItemLine } from '../../../shared/features/goods/item'
import type { Warehouse } from '../../../shared/features/goods/warehouse'
import { formatQuantity } from '../../../shared/values/quantity'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useDraft } from '../../api/useDraft'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { SelectControl } from '../../ui/fields/SelectField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { ConfirmDialog } from '../../ui/overlay/ConfirmDialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import './deliveries.css'
import {
  type DeliveryForm,
  deliveryFormSchema,
  deliveryOf,
  lineOfItem,
  numberOf,
  ofDeliveryForm,
  quantityAfter,
  receiveDraft,
  type TypedDelivery,
} from './deliveryForm'
import { DeliveryLines } from './DeliveryLines'
import { LearnCodeDialog } from './LearnCodeDialog'
import { ReceiveHeader } from './ReceiveHeader'
import { SourceDialog } from './SourceDialog'
import { useDeliveryWords } from './useDeliveryWords'
import { type Scanned, useScans } from './useScans'

/** One delivery as it comes in: each scan counts a pack more of its item, everything else is typed. */
export function ReceiveForm({
  items,
  warehouses,
  empty,
  start,
}: {
  readonly items: readonly ItemLine[]
  readonly warehouses: readonly Warehouse[]
  readonly empty: TypedDelivery
  readonly start: TypedDelivery
}) {
  const { t } = useTranslation('deliveries')
  const [, navigate] = useLocation()
  const failureText = useFailureText()
  const { itemName } = useDeliveryWords()
  const receive = useCommand('deliveries.receive', { alsoChanges: ['goods'] })
  const [failure, setFailure] = useState<Failure | null>(null)
  const [expired, setExpired] = useState<DeliveryForm | null>(null)
  const [adding, setAdding] = useState(false)
  const [said, setSaid] = useState('')
  const form = useZodForm(deliveryFormSchema, start)
  const lines = useFieldArray({ control: form.control, name: 'lines', keyName: 'key' })
  const typed = useWatch({ control: form.control }) as TypedDelivery
  const isEmpty = JSON.stringify(typed) === JSON.stringify(empty)
  const { savedAt, discard } = useDraft(receiveDraft, '', isEmpty ? null : JSON.stringify(typed))

  const goTo = useRef<`lines.${number}.${'quantity' | 'expiresOn'}` | null>(null)
  const addItem = (item: ItemLine, quantity: number | null, field: 'quantity' | 'expiresOn' | null) => {
    lines.append(lineOfItem(item, quantity), { shouldFocus: false })
    if (field) goTo.current = `lines.${form.getValues('lines').length - 1}.${field}`
  }
  // A new line's field is there only when the line is drawn.
  useEffect(() => {
    if (goTo.current) form.setFocus(goTo.current)
    goTo.current = null
  })
  const addPack = ({ item, pack }: Scanned) => {
    const now = form.getValues('lines')
    const place = now.findLastIndex(({ itemId }) => itemId === item.id)
    const line = now[place]
    const after = line ? quantityAfter(line.quantity, line.measure, pack.quantity) : null
    if (line && after === null)
      return notify.problem(t('screen.receive.notCounted', { item: itemName(item) }))
    if (after === null) addItem(item, pack.quantity, item.expires ? 'expiresOn' : null)
    else form.setValue(`lines.${place}.quantity`, after, { shouldDirty: true })
    return setSaid(
      t('screen.receive.added', {
        item: itemName(item),
        quantity: formatQuantity(pack.quantity, item.measure),
      }),
    )
  }
  const scans = useScans({
    onAdd: addPack,
    onFailure: (refused) => notify.problem(failureText(refused)),
    onWaiting: () => notify.problem(t('screen.receive.answerFirst')),
  })

  const save = async (values: DeliveryForm, expiredToo: boolean) => {
    const reply = await receive.run(deliveryOf(values, expiredToo))
    setExpired(null)
    if (!reply.ok) {
      const wrong = ofDeliveryForm(reply.failure)
      return setFailure(applyFailure(form, wrong) ? null : wrong)
    }
    await discard()
    notify.done(t(`screen.receive.done.${reply.value.kind}`, { number: numberOf(reply.value) }))
    return navigate(`/deliveries/${reply.value.id}`)
  }
  const nameOf = (itemId: string) => {
    const item = items.find(({ id }) => id === itemId)
    return item ? itemName(item) : itemId
  }
  const submit = (values: DeliveryForm) => {
    if (values.lines.length === 0) return notify.problem(t('screen.receive.noLines'))
    const { day } = values
    const old = values.lines.some(({ expiresOn }) => expiresOn !== null && day !== null && expiresOn < day)
    return old ? setExpired(values) : save(values, false)
  }
  return (
    <>
      {/* Dialogs stand beside the form: what is sent in them is not sent here too. */}
      <Form form={form} enter="next" label={t('screen.receive.title')} onSubmit={submit}>
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <ReceiveHeader form={form} warehouses={warehouses} onAddSource={() => setAdding(true)} />
        <Section title={t('screen.receive.goods')}>
          <p className="d-said" role="status">
            {said || t('screen.receive.scanHint')}
          </p>
          <DeliveryLines form={form} fields={lines.fields} onRemove={lines.remove} nameOf={nameOf} />
          <SelectControl
            label={t('screen.receive.addItem')}
            placeholder={t('screen.receive.itemHint')}
            options={items.map((item) => ({ value: item.id, label: itemName(item) }))}
            value={null}
            width="26rem"
            onChange={(id) => {
              const item = items.find((each) => each.id === id)
              if (item) addItem(item, null, 'quantity')
            }}
          />
        </Section>
        <div className="k-sticky">
          <span className="k-soft" role="status">
            {savedAt !== null && t('screen.receive.draftAt', { time: savedAt })}
          </span>
          <Button keys={{ code: 'Escape' }} onClick={() => navigate('/deliveries')}>
            {t('screen.back')}
          </Button>
          <Button tone="primary" type="submit" keys={{ code: 'Enter', ctrl: true }} busy={receive.running}>
            {t('screen.receive.save')}
          </Button>
        </div>
      </Form>
      {scans.asked?.about === 'twice' && (
        <ConfirmDialog
          open
          title={t('screen.receive.twiceTitle')}
          confirm={t('screen.receive.twiceYes')}
          onConfirm={scans.addAgain}
          onClose={scans.dismiss}
        >
          <p>{t('screen.receive.twiceText', { code: scans.asked.code })}</p>
        </ConfirmDialog>
      )}
      {scans.asked?.about === 'unknown' && (
        <LearnCodeDialog
          code={scans.asked.code}
          items={items}
          onLearnt={scans.learnt}
          onClose={scans.dismiss}
        />
      )}
      {expired && (
        <ConfirmDialog
          open
          harmful
          title={t('screen.receive.expiredTitle')}
          confirm={t('screen.receive.expiredYes')}
          busy={receive.running}
          onConfirm={() => void save(expired, true)}
          onClose={() => setExpired(null)}
        >
          <p>{t('screen.receive.expiredText')}</p>
        </ConfirmDialog>
      )}
      {adding && (
        <SourceDialog
          source={null}
          startKind={typed.kind === 'purchase' ? 'supplier' : 'person'}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => form.setValue('sourceId', id, { shouldDirty: true })}
        />
      )}
    </>
  )
}
