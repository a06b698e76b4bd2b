import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { answerSchema, type ReferralStatus } from '../../../shared/features/referrals/referral'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { useUi } from '../../ui/UiProvider'
import { ActDialog } from './ActDialog'

/** What the body answered; the newest answer counts, the earlier ones stay. */
export function AnswerDialog({
  referral: { id, version, reference },
  onClose,
}: {
  readonly referral: Pick<ReferralStatus, 'id' | 'version' | 'reference'>
  readonly onClose: () => void
}) {
  const { t } = useTranslation('referrals')
  const { today } = useUi()
  const lists = useLists()
  // An answer refreshes what is known of its body.
  const record = useCommand('referrals.recordAnswer', { alsoChanges: ['directory'] })
  const form = useZodForm(answerSchema, {
    id,
    version,
    outcome: '',
    served: null,
    reason: null,
    text: '',
    on: today(),
    until: null,
    document: '',
  })
  const [chosen, why] = useWatch({ control: form.control, name: ['outcome', 'reason'] })
  const outcome = lists.entry('answerOutcomes', chosen)
  const notServed = outcome?.served === false
  const reason = notServed ? lists.entry('notServedReasons', why) : undefined
  return (
    <ActDialog
      title={`${t('screen.acts.answer')} ${reference}`}
      form={form}
      submit={t('screen.acts.save')}
      run={(values) =>
        record.run({
          ...values,
          served: outcome?.served ?? null,
          reason: notServed ? values.reason : null,
          until: outcome?.needsDate ? values.until : null,
        })
      }
      running={record.running}
      done={t('screen.acts.answered')}
      onClose={onClose}
    >
      <div className="k-columns k-columns-2">
        <SelectField
          form={form}
          name="outcome"
          label={t('fields.outcome')}
          options={lists.options('answerOutcomes')}
          required
          autoFocus
        />
        <GreekDateField form={form} name="on" label={t('screen.acts.answeredOn')} required />
        {notServed && (
          <SelectField
            form={form}
            name="reason"
            label={t('fields.notServedReason')}
            options={lists.options('notServedReasons')}
            required
          />
        )}
        {outcome?.needsDate && (
          <GreekDateField form={form} name="until" label={t('screen.acts.answerUntil')} />
        )}
        <TextField
          form={form}
          name="text"
          label={t('screen.acts.answerText')}
          required={outcome?.needsText === true || reason?.needsText === true}
        />
        <TextField form={form} name="document" label={t('fields.document')} />
      </div>
    </ActDialog>
  )
}
