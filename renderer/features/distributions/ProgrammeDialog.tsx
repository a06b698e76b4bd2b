import { useState } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../shared/contract/failure'
import { frequencyPeriods, type Programme } from '../../../shared/features/distributions/programme'
import { applyFailure } from '../../api/applyFailure'
import { useFailureText } from '../../api/failureText'
import { useCommand } from '../../api/useCommand'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { MultiSelectField } from '../../ui/fields/MultiSelectField'
import { NumberField } from '../../ui/fields/NumberField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import { useZodForm, type ZodForm } from '../../ui/fields/useZodForm'
import { Dialog } from '../../ui/overlay/Dialog'
import { Banner } from '../../ui/page/Banner'
import { Actions } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import {
  type ProgrammeForm,
  programmeFormSchema,
  programmeOf,
  type TypedProgramme,
  typedProgramme,
} from './programmeForm'

/** A programme's rules: from when until when, how often, for whom. */
export function ProgrammeDialog({
  programme,
  onClose,
  onDone,
}: {
  readonly programme: Programme | null
  readonly onClose: () => void
  readonly onDone: (programme: Programme) => void
}) {
  const { t } = useTranslation('distributions')
  const { today } = useUi()
  const lists = useLists()
  const failureText = useFailureText()
  const add = useCommand('distributions.addProgramme')
  const correct = useCommand('distributions.correctProgramme')
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useZodForm(programmeFormSchema, typedProgramme(programme, today()))
  const title = t(programme ? 'screen.programmes.correct' : 'screen.programmes.add')
  return (
    <Dialog open size="lg" onClose={onClose} title={title}>
      <Form
        form={form}
        enter="next"
        label={title}
        onSubmit={async (values) => {
          const fields = programmeOf(values)
          const reply = await (programme
            ? correct.run({ id: programme.id, version: programme.version, ...fields })
            : add.run(fields))
          if (!reply.ok) return setFailure(applyFailure(form, reply.failure) ? null : reply.failure)
          return onDone(reply.value)
        }}
      >
        {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
        <div className="k-columns k-columns-2">
          <TextField form={form} name="name" label={t('screen.programmes.name')} required autoFocus />
          <TextField form={form} name="fundedBy" label={t('screen.programmes.fundedBy')} />
          <GreekDateField form={form} name="from" label={t('screen.from')} required />
          <GreekDateField form={form} name="until" label={t('screen.until')} />
          <NumberField form={form} name="times" label={t('screen.programmes.times')} width="8rem" required />
          <SelectField
            form={form}
            name="per"
            label={t('screen.programmes.per')}
            options={frequencyPeriods.map((per) => ({ value: per, label: t(`screen.periods.${per}`) }))}
          />
        </div>
        <CheckField
          form={form}
          name="needsDecision"
          label={t('screen.programmes.needsDecision')}
          help={t('screen.programmes.needsDecisionHelp')}
        />
        <MultiSelectField
          form={form}
          name="criteria"
          label={t('screen.criteria')}
          options={lists.options('entitlementCriteria', { chosen: programme?.criteria ?? [] })}
        />
        <CheckField
          form={form}
          name="exclusive"
          label={t('screen.programmes.exclusive')}
          help={t('screen.programmes.exclusiveHelp')}
        />
        <Limits form={form} />
        <TextAreaField form={form} name="note" label={t('screen.note')} />
        <Actions>
          <Button onClick={onClose}>{t('screen.cancel')}</Button>
          <Button
            tone="primary"
            type="submit"
            keys={{ code: 'Enter', ctrl: true }}
            busy={add.running || correct.running}
          >
            {t('screen.save')}
          </Button>
        </Actions>
      </Form>
    </Dialog>
  )
}

function Limits({ form }: { readonly form: ZodForm<TypedProgramme, ProgrammeForm> }) {
  const { t } = useTranslation('distributions')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'limits', keyName: 'key' })
  const hasLimits = useWatch({ control: form.control, name: 'hasLimits' })
  return (
    <>
      <CheckField form={form} name="hasLimits" label={t('screen.programmes.hasLimits')} />
      {hasLimits && (
        <div className="k-columns k-columns-3">
          {fields.map(({ key }, index) => (
            <NumberField
              key={key}
              form={form}
              name={`limits.${index}.euros`}
              label={t('screen.programmes.limitOf', { count: index + 1 })}
              decimals={2}
              unit="€"
            />
          ))}
          <NumberField
            form={form}
            name="perFurther"
            label={t('screen.programmes.perFurther')}
            decimals={2}
            unit="€"
          />
          <div className="dist-line-end">
            {/* Typed next: nothing stands there yet. */}
            <Button size="sm" onClick={() => append({ euros: 0 })}>
              {t('screen.programmes.addLimit')}
            </Button>
            {fields.length > 0 && (
              <Button size="sm" tone="quiet" onClick={() => remove(fields.length - 1)}>
                {t('screen.programmes.dropLimit')}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  )
}
