import { useTranslation } from 'react-i18next'
import {
  closingSchema,
  type ReferralStatus,
  undoingSchema,
} from '../../../shared/features/referrals/referral'
import { useCommand } from '../../api/useCommand'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { ActDialog } from './ActDialog'

type Props = {
  readonly referral: Pick<ReferralStatus, 'id' | 'version'>
  readonly onClose: () => void
}

/** The outcome follows from what was done; only a referral that never left needs a note. */
export function CloseDialog({ referral: { id, version }, onClose }: Props) {
  const { t } = useTranslation('referrals')
  const close = useCommand('referrals.close')
  const form = useZodForm(closingSchema, { id, version, note: '' })
  return (
    <ActDialog
      title={t('screen.acts.close')}
      form={form}
      submit={t('screen.acts.close')}
      run={close.run}
      running={close.running}
      done={t('screen.acts.closed')}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="note"
        label={t('screen.acts.closeNote')}
        help={t('screen.acts.closeNoteHelp')}
        autoFocus
      />
    </ActDialog>
  )
}

/** Takes the last act back; both stay in the history. */
export function UndoDialog({ referral: { id, version }, onClose }: Props) {
  const { t } = useTranslation('referrals')
  const undo = useCommand('referrals.undo', { alsoChanges: ['letters', 'directory'] })
  const form = useZodForm(undoingSchema, { id, version, reason: '' })
  return (
    <ActDialog
      title={t('screen.acts.undo')}
      form={form}
      submit={t('screen.acts.save')}
      run={undo.run}
      running={undo.running}
      done={t('screen.acts.undone')}
      onClose={onClose}
    >
      <TextField form={form} name="reason" label={t('screen.acts.undoReason')} required autoFocus />
    </ActDialog>
  )
}
