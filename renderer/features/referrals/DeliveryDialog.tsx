import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { deliverySchema, type ReferralStatus } from '../../../shared/features/referrals/referral'
import { workingDayOnOrAfter } from '../../../shared/values/greekHolidays'
import { addDays } from '../../../shared/values/isoDate'
import { useCommand } from '../../api/useCommand'
import { useDeadlines } from '../../api/useDeadlines'
import { useLists } from '../../api/useLists'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { useUi } from '../../ui/UiProvider'
import { ActDialog } from './ActDialog'

type Props = {
  readonly referral: Pick<ReferralStatus, 'id' | 'version'>
  readonly onClose: () => void
}

/** How and when the letter left; the day to ask for the answer is proposed as the centre set it. */
export function DeliveryDialog(props: Props) {
  const deadlines = useDeadlines()
  return deadlines ? <DeliveryForm {...props} chaseDays={deadlines.chaseDays} /> : null
}

function DeliveryForm({
  referral: { id, version },
  onClose,
  chaseDays,
}: Props & { readonly chaseDays: number }) {
  const { t } = useTranslation('referrals')
  const { today } = useUi()
  const lists = useLists()
  const record = useCommand('referrals.recordDelivery', { alsoChanges: ['letters'] })
  const form = useZodForm(deliverySchema, {
    id,
    version,
    manner: '',
    handedOver: false,
    on: today(),
    toWhom: '',
    number: '',
    chaseOn: workingDayOnOrAfter(addDays(today(), chaseDays)),
  })
  const manner = lists.entry('deliveryManners', useWatch({ control: form.control, name: 'manner' }))
  return (
    <ActDialog
      title={t('screen.acts.deliver')}
      form={form}
      submit={t('screen.acts.save')}
      run={(values) => record.run({ ...values, handedOver: manner?.handedOver ?? false })}
      running={record.running}
      done={t('screen.acts.delivered')}
      onClose={onClose}
    >
      <div className="k-columns k-columns-2">
        <SelectField
          form={form}
          name="manner"
          label={t('fields.manner')}
          options={lists.options('deliveryManners')}
          required
          autoFocus
        />
        <GreekDateField form={form} name="on" label={t('screen.acts.deliveredOn')} required />
        <TextField form={form} name="toWhom" label={t('fields.toWhom')} />
        {manner?.needsNumber && <TextField form={form} name="number" label={t('fields.trackingNumber')} />}
        <GreekDateField
          form={form}
          name="chaseOn"
          label={t('screen.acts.chaseOn')}
          help={t('screen.acts.chaseOnHelp')}
        />
      </div>
    </ActDialog>
  )
}
