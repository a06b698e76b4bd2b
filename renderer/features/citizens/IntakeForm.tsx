import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import type { NewCitizen } from '../../../shared/features/citizens/citizen'
import { formatGreekDate } from '../../../shared/values/isoDate'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useDraft } from '../../api/useDraft'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { notify } from '../../ui/overlay/notify'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import { hasSameNumber, LikelyDuplicates } from './LikelyDuplicates'
import { type TypedCitizen, useIntakeForm } from './useIntakeForm'

export const intakeDraft = 'citizens.intake'

/** A new card: a name and a request are enough, and who may be there already stands beside it. */
export function IntakeForm({
  draft,
  start,
  onOpen,
}: {
  /** The record name of its draft: each new card that is begun keeps its own. */
  readonly draft: string
  readonly start: Partial<TypedCitizen>
  readonly onOpen: (id: string) => void
}) {
  const { t } = useTranslation('citizens')
  const failureText = useFailureText()
  const lists = useLists()
  const { form, typed, isEmpty, alike, hiddenMatch, warnings, births } = useIntakeForm(start)
  const { savedAt, discard } = useDraft(intakeDraft, draft, isEmpty ? null : JSON.stringify(typed))
  const enquire = useCommand('citizens.enquire')
  const register = useCommand('citizens.register')
  const [failure, setFailure] = useState<Failure | null>(null)
  const blocked = alike.some(hasSameNumber) || hiddenMatch

  const save = async (values: NewCitizen, registered: boolean) => {
    if (blocked) return
    const reply = await enquire.run(values)
    if (!reply.ok) {
      setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
      return
    }
    await discard()
    const { id, version } = reply.value
    const second = registered ? await register.run({ id, version }) : null
    if (second && !second.ok) notify.problem(failureText(second.failure))
    else notify.done(t('screen.intake.saved'))
    onOpen(id)
  }
  const saveRegistered = () => void form.handleSubmit((values) => save(values, true))()
  const busy = enquire.running || register.running

  return (
    <div className="k-beside">
      <Form
        form={form}
        enter="next"
        label={t('screen.intake.title')}
        onSubmit={(values) => save(values, false)}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <Section title={t('screen.intake.who')} columns={2}>
          <TextField
            form={form}
            name="surname"
            label={t('fields.surname')}
            help={t('screen.help.surname')}
            autoFocus={!start.surname}
          />
          <TextField
            form={form}
            name="name"
            label={t('fields.name')}
            help={t('screen.help.name')}
            autoFocus={Boolean(start.surname)}
          />
          <TextField form={form} name="request" label={t('fields.request')} help={t('screen.help.request')} />
          <TextField
            form={form}
            name="mobile"
            label={t('fields.mobile')}
            help={t('screen.help.mobile')}
            type="tel"
            width="16rem"
          />
        </Section>
        <Section title={t('screen.intake.more')} columns={2}>
          <TextField
            form={form}
            name="fatherName"
            label={t('fields.fatherName')}
            help={t('screen.help.fatherName')}
          />
          <TextField
            form={form}
            name="landline"
            label={t('fields.landline')}
            help={t('screen.help.landline')}
            type="tel"
            width="16rem"
          />
          <TextField
            form={form}
            name="amka"
            label={t('fields.amka')}
            help={t('screen.help.amka')}
            inputMode="numeric"
            width="16rem"
          />
          <TextField
            form={form}
            name="afm"
            label={t('fields.afm')}
            help={t('screen.help.afm')}
            inputMode="numeric"
            width="16rem"
          />
          {!typed.amka && (
            <SelectField
              form={form}
              name="amkaAbsence"
              label={t('fields.amkaAbsence')}
              help={t('screen.help.absence')}
              options={lists.options('absenceReasons', {
                without: (entry) => !entry.numbers?.includes('amka'),
              })}
              clearable
            />
          )}
          {!typed.afm && (
            <SelectField
              form={form}
              name="afmAbsence"
              label={t('fields.afmAbsence')}
              help={t('screen.help.absence')}
              options={lists.options('absenceReasons', {
                without: (entry) => !entry.numbers?.includes('afm'),
              })}
              clearable
            />
          )}
          <GreekDateField
            form={form}
            name="birthDate"
            label={t('fields.birthDate')}
            help={t('screen.help.birthDate')}
            past
            startAt="decade"
          />
          <SelectField
            form={form}
            name="sex"
            label={t('fields.sex')}
            options={lists.options('sexes')}
            clearable
            width="16rem"
          />
          <CheckField form={form} name="birthDateEstimated" label={t('screen.birthDateEstimated')} />
          <TextField
            form={form}
            name="settlement"
            label={t('fields.settlement')}
            help={t('screen.help.settlement')}
          />
        </Section>
        {births.length > 0 && (
          <Banner
            actions={births.map((day) => (
              <Button key={day} size="sm" onClick={() => form.setValue('birthDate', day)}>
                {formatGreekDate(day)}
              </Button>
            ))}
          >
            {t('screen.intake.whichCentury')}
          </Banner>
        )}
        {warnings.map((warning) => (
          <Banner key={warning} tone="warning">
            {t(`warnings.${warning}`)}
          </Banner>
        ))}
        <div className="k-sticky">
          <span className="k-soft">
            {t('screen.intake.keys')}{' '}
            <span role="status">{savedAt !== null && t('screen.draftAt', { time: savedAt })}</span>
          </span>
          <Button
            tone="primary"
            type="submit"
            keys={{ code: 'Enter', ctrl: true }}
            disabled={blocked}
            busy={busy}
          >
            {t('screen.intake.save')}
          </Button>
          <Button
            onClick={saveRegistered}
            keys={{ code: 'Enter', ctrl: true, shift: true }}
            disabled={blocked || busy}
          >
            {t('screen.intake.saveRegistered')}
          </Button>
        </div>
      </Form>
      <LikelyDuplicates alike={alike} hiddenMatch={hiddenMatch} onOpen={onOpen} />
    </div>
  )
}
