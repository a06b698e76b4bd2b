import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { ParcelLine, Slot } from '../../../shared/features/distributions/distributionDay'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { SelectControl } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { useDistributionWords } from './useDistributionWords'

type Props = { readonly parcel: ParcelLine; readonly slots: readonly Slot[]; readonly onClose: () => void }
const noSlot = ''

/** What the desk does with a parcel that nobody collects now: another hour, or off the list with the reason. */
export function ParcelDialog(props: Props) {
  const { t } = useTranslation('distributions')
  const [removes, setRemoves] = useState(false)
  const { code, household } = props.parcel
  return (
    <Dialog open onClose={props.onClose} title={t(removes ? 'screen.parcel.remove' : 'screen.parcel.title')}>
      <p>
        <strong>
          <bdi>{household.name}</bdi>
        </strong>{' '}
        <span className="k-soft">{code}</span>
      </p>
      {removes ? <Remove {...props} /> : <Move {...props} onRemove={() => setRemoves(true)} />}
    </Dialog>
  )
}

function Move({ parcel, slots, onClose, onRemove }: Props & { readonly onRemove: () => void }) {
  const { t } = useTranslation('distributions')
  const words = useDistributionWords()
  const failureText = useFailureText()
  const move = useCommand('distributions.moveParcel')
  const [chosen, setChosen] = useState(parcel.slot === null ? noSlot : String(parcel.slot))
  const [failure, setFailure] = useState<Failure | null>(null)
  const slot = chosen === noSlot ? null : Number(chosen)
  const run = async () => {
    if (slot === parcel.slot) return onClose()
    const reply = await move.run({ id: parcel.id, version: parcel.version, slot })
    if (!reply.ok) return setFailure(reply.failure)
    const { id, version } = reply.value
    const back = async () => {
      const undone = await move.run({ id, version, slot: parcel.slot })
      if (!undone.ok) notify.problem(failureText(undone.failure))
    }
    notify.done(t('screen.parcel.moved', { slot: words.slot(slots, slot) }), {
      label: t('screen.parcel.undo'),
      run: () => void back(),
    })
    return onClose()
  }
  return (
    <>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <SelectControl
        label={t('screen.slot')}
        options={[
          ...slots.map((each, number) => ({ value: String(number), label: words.slotText(each) })),
          { value: noSlot, label: t('screen.noSlot') },
        ]}
        value={chosen}
        onChange={(value) => setChosen(value ?? noSlot)}
        required
        autoFocus
      />
      <Actions>
        <Button keys={{ code: 'F8' }} onClick={onRemove}>
          {t('screen.parcel.remove')}
        </Button>
        <Button
          tone="primary"
          keys={{ code: 'Enter', ctrl: true }}
          busy={move.running}
          onClick={() => void run()}
        >
          {t('screen.parcel.move')}
        </Button>
      </Actions>
    </>
  )
}

function Remove({ parcel: { id, version }, onClose }: Props) {
  const { t } = useTranslation('distributions')
  const failureText = useFailureText()
  const moves = { alsoChanges: ['goods'] }
  const remove = useCommand('distributions.removeParcel', moves)
  const restore = useCommand('distributions.restoreParcel', moves)
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(distributionsContract.removeParcel.input, { id, version, reason: '' })
  return (
    <Form
      form={form}
      label={t('screen.parcel.remove')}
      onSubmit={async (values) => {
        const reply = await remove.run(values)
        if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
        const removed = reply.value
        const back = async () => {
          const undone = await restore.run({ id, version: removed.version })
          if (!undone.ok) notify.problem(failureText(undone.failure))
        }
        notify.done(t('screen.parcel.removed', { name: removed.household.name }), {
          label: t('screen.parcel.undo'),
          run: () => void back(),
        })
        return onClose()
      }}
    >
      <p>{t('screen.parcel.removeText')}</p>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <TextField form={form} name="reason" label={t('screen.reason')} required autoFocus />
      <Actions>
        <Button onClick={onClose}>{t('screen.cancel')}</Button>
        <Button tone="danger" type="submit" busy={remove.running}>
          {t('screen.parcel.remove')}
        </Button>
      </Actions>
    </Form>
  )
}
