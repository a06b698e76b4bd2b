import { type ComponentType, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { Button } from '../../ui/Button'
import { SelectControl } from '../../ui/fields/SelectField'
import { Dialog } from '../../ui/overlay/Dialog'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { useBookable } from './useBookable'

/** Finds one citizen by a few letters; it belongs to the citizens' own screens. */
export type PickerOfCitizens = ComponentType<{
  readonly label: string
  readonly onPick: (citizen: { readonly id: string; readonly surname: string; readonly name: string }) => void
}>

/** A number for whoever came, with a card or without. */
export function EnqueueDialog({
  Picker,
  onClose,
}: {
  readonly Picker: PickerOfCitizens
  readonly onClose: () => void
}) {
  const { t } = useTranslation('appointments')
  const failureText = useFailureText()
  const bookable = useBookable()
  const enqueue = useCommand('appointments.enqueue')
  const [forId, setFor] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const give = async (citizenId: string | null) => {
    const reply = await enqueue.run({ citizenId, forId })
    if (!reply.ok) return setFailure(reply.failure)
    notify.done(t('screen.queue.given', { number: reply.value.number }))
    return onClose()
  }
  return (
    <Dialog open onClose={onClose} title={t('screen.queue.add')} busy={enqueue.running}>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      <Picker label={t('screen.queue.who')} onPick={({ id }) => void give(id)} />
      <SelectControl
        label={t('screen.queue.for')}
        value={forId}
        onChange={setFor}
        options={bookable.options}
        placeholder={t('screen.queue.anybody')}
        clearable
      />
      <Actions>
        <Button keys={{ code: 'F8' }} busy={enqueue.running} onClick={() => void give(null)}>
          {t('screen.queue.withoutCard')}
        </Button>
      </Actions>
    </Dialog>
  )
}
