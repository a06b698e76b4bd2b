import { useTranslation } from 'react-i18next'
import { type Custody, custodyHolders, newCustodySchema } from '../../../shared/features/sessions/custody'
import type { IsoDate } from '../../../shared/values/isoDate'
import { useCommand } from '../../api/useCommand'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { useUi } from '../../ui/UiProvider'
import { FormDialog } from './FormDialog'

/** Who has the custody of a child from a day on; what holds now stands in the fields. */
export function CustodyDialog({
  citizenId,
  now,
  onClose,
}: {
  readonly citizenId: string
  readonly now: Custody | undefined
  readonly onClose: () => void
}) {
  const { t } = useTranslation('sessions')
  const { today } = useUi()
  const set = useCommand('sessions.setCustody')
  const form = useZodForm(newCustodySchema, {
    citizenId,
    holder: now?.holder ?? 'both',
    holderCitizenId: now?.holderCitizenId ?? null,
    holderName: now?.holderName ?? '',
    decision: now?.decision ?? '',
    from: (now?.from as IsoDate | undefined) ?? today(),
    until: (now?.until as IsoDate | null | undefined) ?? null,
  })
  return (
    <FormDialog
      form={form}
      title={t('screen.minor.custodyTitle')}
      submit={t('screen.save')}
      done={t('screen.minor.saved')}
      send={set.run}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="holder"
        label={t('fields.holder')}
        options={custodyHolders.map((value) => ({ value, label: t(`screen.minor.holders.${value}`) }))}
        autoFocus
      />
      <TextField
        form={form}
        name="holderName"
        label={t('fields.holderName')}
        help={t('screen.minor.help.holderName')}
      />
      <TextField
        form={form}
        name="decision"
        label={t('fields.decision')}
        help={t('screen.minor.help.decision')}
      />
      <div className="k-columns k-columns-2">
        <GreekDateField form={form} name="from" label={t('fields.from')} past />
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
