import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { chaseSchema, type ReferralStatus } from '../../../shared/features/referrals/referral'
import { workingDayOnOrAfter } from '../../../shared/values/greekHolidays'
import { addDays } from '../../../shared/values/isoDate'
import { formatPhone } from '../../../shared/values/phone'
import { useCommand } from '../../api/useCommand'
import { useDeadlines } from '../../api/useDeadlines'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { useUi } from '../../ui/UiProvider'
import { ActDialog } from './ActDialog'

/** The body was asked for its answer. From a list `openFrom` leads to the referral itself. */
export function ChaseDialog(props: Props) {
  const deadlines = useDeadlines()
  return deadlines ? <ChaseForm {...props} chaseDays={deadlines.chaseDays} /> : null
}

type Props = {
  readonly referral: Pick<ReferralStatus, 'id' | 'version' | 'reference' | 'body'>
  readonly fromList?: boolean
  readonly onClose: () => void
}

function ChaseForm({
  referral: { id, version, reference, body },
  fromList = false,
  onClose,
  chaseDays,
}: Props & { readonly chaseDays: number }) {
  const { t } = useTranslation('referrals')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const lists = useLists()
  const record = useCommand('referrals.recordChase')
  const form = useZodForm(chaseSchema, {
    id,
    version,
    on: today(),
    manner: 'telephone',
    toWhom: '',
    text: '',
    nextOn: workingDayOnOrAfter(addDays(today(), chaseDays)),
  })
  return (
    <ActDialog
      title={`${t('screen.acts.chase')} ${reference}`}
      form={form}
      submit={t('screen.acts.save')}
      run={record.run}
      running={record.running}
      done={t('screen.acts.chased')}
      onClose={onClose}
      beside={
        fromList && (
          <Button tone="quiet" onClick={() => navigate(`/referrals/${id}`)}>
            {t('screen.acts.openReferral')}
          </Button>
        )
      }
    >
      <p className="k-gap-below">
        <bdi>{body.name}</bdi>
        {body.phone !== null && <> · {t('screen.acts.calls', { phone: formatPhone(body.phone) })}</>}
      </p>
      <div className="k-columns k-columns-2">
        <TextField form={form} name="toWhom" label={t('screen.acts.spokeTo')} autoFocus />
        <SelectField
          form={form}
          name="manner"
          label={t('fields.manner')}
          options={lists.options('visitManners')}
          required
        />
        <TextField form={form} name="text" label={t('screen.acts.said')} />
        <GreekDateField form={form} name="on" label={t('screen.acts.chasedOn')} required />
        <GreekDateField
          form={form}
          name="nextOn"
          label={t('screen.acts.chaseOn')}
          help={t('screen.acts.chaseOnHelp')}
        />
      </div>
    </ActDialog>
  )
}
