import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type Signatory, signatoriesSchema } from '../../../shared/features/settings/centre'
import { Button } from '../../ui/Button'
import { CheckField } from '../../ui/fields/CheckField'
import { Form } from '../../ui/fields/Form'
import { FormButtons } from '../../ui/fields/FormButtons'
import { useZodForm } from '../../ui/fields/useZodForm'
import { BothFields } from './BothFields'

export const newSignatory: Signatory = {
  id: '',
  name: { el: '', en: '' },
  titles: { el: '', en: '' },
  byOrderOfMayor: false,
  active: true,
}

/** Whose names may stand under a letter, with the titles as they are printed. */
export function SignatoriesForm({
  start,
  onDone,
  submit,
  back,
}: {
  readonly start: readonly Signatory[]
  readonly onDone: (values: { signatories: Signatory[] }) => void | Promise<void>
  readonly submit: string
  /** In the wizard: what was typed so far is kept. */
  readonly back?: { readonly label: string; readonly run: (typed: { signatories: Signatory[] }) => void }
}) {
  const { t } = useTranslation('settings')
  const form = useZodForm(signatoriesSchema, { signatories: [...start] })
  const signatories = useFieldArray({ control: form.control, name: 'signatories', keyName: 'key' })
  return (
    <Form form={form} onSubmit={onDone} enter="next" label={t('signatories')}>
      {signatories.fields.map((each, index) => (
        <fieldset key={each.key} className="f-part">
          <legend>{t('signatory', { number: index + 1 })}</legend>
          <BothFields
            form={form}
            name={`signatories.${index}.name`}
            label={t('signatoryName')}
            required
            autoFocus={back !== undefined && index === 0}
          />
          <BothFields
            form={form}
            name={`signatories.${index}.titles`}
            label={t('titles')}
            help={t('titlesHelp')}
            rows={2}
            required
          />
          <CheckField form={form} name={`signatories.${index}.byOrderOfMayor`} label={t('byOrderOfMayor')} />
          {each.id !== '' && (
            <CheckField
              form={form}
              name={`signatories.${index}.active`}
              label={t('signsNow')}
              help={t('signsNowHelp')}
            />
          )}
          {each.id === '' && (
            <Button size="sm" tone="quiet" onClick={() => signatories.remove(index)}>
              {t('removeSignatory', { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <p>
        <Button onClick={() => signatories.append(newSignatory)}>{t('addSignatory')}</Button>
      </p>
      <FormButtons
        submit={submit}
        back={back && { label: back.label, run: () => back.run(form.getValues()) }}
      />
    </Form>
  )
}
