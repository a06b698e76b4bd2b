import { useTranslation } from 'react-i18next'
import {
  type Consent,
  consentCapacities,
  newConsentSchema,
  withdrawnConsentSchema,
} from '../../../shared/features/sessions/custody'
import { useCommand } from '../../api/useCommand'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { useUi } from '../../ui/UiProvider'
import { FormDialog } from './FormDialog'

/** A guardian's consent, as it stands on the signed paper. */
export function ConsentDialog({
  citizenId,
  onClose,
}: {
  readonly citizenId: string
  readonly onClose: () => void
}) {
  const { t } = useTranslation('sessions')
  const { today } = useUi()
  const add = useCommand('sessions.addConsent')
  const form = useZodForm(newConsentSchema, {
    citizenId,
    givenBy: '',
    capacity: 'mother',
    givenOn: today(),
    document: '',
    until: null,
  })
  return (
    <FormDialog
      form={form}
      title={t('screen.minor.consentTitle')}
      submit={t('screen.save')}
      done={t('screen.minor.saved')}
      send={add.run}
      onClose={onClose}
    >
      <TextField form={form} name="givenBy" label={t('fields.givenBy')} required autoFocus />
      <SelectField
        form={form}
        name="capacity"
        label={t('fields.capacity')}
        options={consentCapacities.map((value) => ({
          value,
          label: t(`screen.minor.capacities.${value}`),
        }))}
      />
      <TextField
        form={form}
        name="document"
        label={t('fields.document')}
        help={t('screen.minor.help.document')}
        required
      />
      <div className="k-columns k-columns-2">
        <GreekDateField form={form} name="givenOn" label={t('fields.givenOn')} past />
        <GreekDateField
          form={form}
          name="until"
          label={t('fields.until')}
          help={t('screen.minor.help.until')}
        />
      </div>
    </FormDialog>
  )
}

export function WithdrawDialog({
  consent: { id, version },
  onClose,
}: {
  readonly consent: Consent
  readonly onClose: () => void
}) {
  const { t } = useTranslation('sessions')
  const { today } = useUi()
  const withdraw = useCommand('sessions.withdrawConsent')
  const form = useZodForm(withdrawnConsentSchema, { id, version, on: today() })
  return (
    <FormDialog
      form={form}
      title={t('screen.minor.withdrawTitle')}
      text={t('screen.minor.withdrawText')}
      submit={t('screen.minor.withdraw')}
      done={t('screen.minor.saved')}
      send={withdraw.run}
      onClose={onClose}
    >
      <GreekDateField form={form} name="on" label={t('fields.withdrawnOn')} past autoFocus />
    </FormDialog>
  )
}
