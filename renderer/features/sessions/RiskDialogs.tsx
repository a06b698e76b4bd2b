import { useTranslation } from 'react-i18next'
import {
  closedRiskSchema,
  newRiskSchema,
  reportedRiskSchema,
  type Risk,
} from '../../../shared/features/sessions/risk'
import type { IsoDate } from '../../../shared/values/isoDate'
import { useColleagues } from '../../api/useColleagues'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { RadioField } from '../../ui/fields/RadioField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm } from '../../ui/fields/useZodForm'
import { useUi } from '../../ui/UiProvider'
import { FormDialog } from './FormDialog'

/** Whom a risk may concern. */
export type AtRisk = { readonly id: string; readonly name: string }

/** That a serious risk was noticed; what it is in words belongs in the note alone. */
export function FlagRiskDialog({
  people,
  sessionId,
  onClose,
}: {
  readonly people: readonly AtRisk[]
  readonly sessionId: string | null
  readonly onClose: () => void
}) {
  const { t } = useTranslation('sessions')
  const lists = useLists()
  const { today } = useUi()
  const flag = useCommand('sessions.flagRisk')
  const form = useZodForm(newRiskSchema, {
    citizenId: people[0]?.id ?? '',
    sessionId,
    kind: '',
    noticedOn: today(),
  })
  return (
    <FormDialog
      form={form}
      title={t('screen.risk.flagTitle')}
      text={t('screen.risk.flagText')}
      submit={t('screen.risk.save')}
      done={t('screen.risk.flagged')}
      send={flag.run}
      onClose={onClose}
    >
      {people.length > 1 ? (
        <RadioField
          form={form}
          name="citizenId"
          label={t('screen.risk.whose')}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <p className="k-gap-below">
          <strong>
            <bdi>{people[0]?.name}</bdi>
          </strong>
        </p>
      )}
      <SelectField
        form={form}
        name="kind"
        label={t('fields.riskKind')}
        options={lists.options('riskKinds')}
        required
        autoFocus
      />
      <GreekDateField form={form} name="noticedOn" label={t('fields.noticedOn')} past />
    </FormDialog>
  )
}

export function ReportRiskDialog({ risk, onClose }: { readonly risk: Risk; readonly onClose: () => void }) {
  const { t } = useTranslation('sessions')
  const lists = useLists()
  const colleagues = useColleagues()
  const { today } = useUi()
  const report = useCommand('sessions.reportRisk')
  const { id, version } = risk
  const form = useZodForm(reportedRiskSchema, {
    id,
    version,
    reportedOn: (risk.reportedOn as IsoDate | null) ?? today(),
    reportedTo: risk.reportedTo ?? '',
    reportedById: risk.reportedById,
    reference: risk.reference,
  })
  return (
    <FormDialog
      form={form}
      title={t('screen.risk.reportTitle')}
      text={t('screen.risk.reportText')}
      submit={t('screen.save')}
      done={t('screen.risk.reported')}
      send={report.run}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="reportedTo"
        label={t('fields.reportedTo')}
        options={lists.options('reportRecipients', { chosen: [risk.reportedTo] })}
        required
        autoFocus
      />
      <div className="k-columns k-columns-2">
        <GreekDateField form={form} name="reportedOn" label={t('fields.reportedOn')} past />
        <SelectField
          form={form}
          name="reportedById"
          label={t('fields.reportedBy')}
          options={colleagues.options(risk.reportedById)}
          placeholder={t('screen.risk.me')}
          clearable
        />
      </div>
      <TextField form={form} name="reference" label={t('fields.reference')} />
    </FormDialog>
  )
}

export function CloseRiskDialog({
  risk: { id, version },
  onClose,
}: {
  readonly risk: Risk
  readonly onClose: () => void
}) {
  const { t } = useTranslation('sessions')
  const close = useCommand('sessions.closeRisk')
  const form = useZodForm(closedRiskSchema, { id, version, reason: '' })
  return (
    <FormDialog
      form={form}
      title={t('screen.risk.closeTitle')}
      text={t('screen.risk.closeText')}
      submit={t('screen.risk.close')}
      done={t('screen.risk.closed')}
      send={close.run}
      onClose={onClose}
    >
      <TextField form={form} name="reason" label={t('fields.reason')} required autoFocus />
    </FormDialog>
  )
}
