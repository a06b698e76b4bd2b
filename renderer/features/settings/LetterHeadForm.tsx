import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type LetterHead, letterHeadSchema, type Publicity } from '../../../shared/features/settings/centre'
import { useQuery } from '../../api/useQuery'
import { Form } from '../../ui/fields/Form'
import { SelectControl } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { FormButtons } from '../../ui/fields/FormButtons'
import { useZodForm } from '../../ui/fields/useZodForm'
import { BothFields } from './BothFields'
import { LetterHeadPreview } from './LetterHeadPreview'
import { proposedHead } from './proposedHead'

/** Who writes the letters: the upper left of the paper, seen as it is typed. */
export function LetterHeadForm({
  start,
  logo,
  onDone,
  submit,
  back,
}: {
  readonly start: LetterHead
  /** Stands over the lines; the strips have their own screen. */
  readonly logo: Publicity['logo']
  readonly onDone: (head: LetterHead) => void | Promise<void>
  readonly submit: string
  /** In the wizard: what was typed so far is kept. */
  readonly back?: { readonly label: string; readonly run: (typed: LetterHead) => void }
}) {
  const { t, i18n } = useTranslation('settings')
  const language = i18n.language === 'en' ? 'en' : 'el'
  const form = useZodForm(letterHeadSchema, start)
  const typed = useWatch({ control: form.control })
  const { data: municipalities = [] } = useQuery('settings.municipalities', {})
  const chosen = (code: string | null) => {
    const found = municipalities.find((each) => each.code === code)
    form.setValue('municipality', found?.code ?? '')
    if (found)
      for (const [field, value] of Object.entries(proposedHead(found, form.getValues())))
        form.setValue(field as keyof LetterHead, value)
  }
  return (
    <div className="f-with-paper">
      <Form form={form} onSubmit={onDone} enter="next" label={t('letterHead')}>
        <p className="f-soft">{t('englishLead')}</p>
        <SelectControl
          label={t('municipality')}
          help={t('municipalityHelp')}
          autoFocus={back !== undefined}
          clearable
          options={municipalities.map((each) => ({ value: each.code, label: each[language] }))}
          value={typed.municipality === '' ? null : (typed.municipality ?? null)}
          onChange={chosen}
          width="24rem"
        />
        <BothFields form={form} name="issuer" label={t('issuer')} help={t('issuerHelp')} rows={4} required />
        <BothFields form={form} name="name" label={t('name')} required />
        <BothFields form={form} name="address" label={t('address')} />
        <div className="k-columns k-columns-2">
          <TextField form={form} name="postcode" label={t('postcode')} inputMode="numeric" width="8rem" />
          <TextField form={form} name="telephone" label={t('telephone')} type="tel" />
        </div>
        <TextField form={form} name="email" label={t('email')} type="email" width="24rem" />
        <BothFields form={form} name="place" label={t('place')} help={t('placeHelp')} required />
        <LetterHeadPreview head={typed as LetterHead} language={language} publicity={{ logo }} />
        <FormButtons
          submit={submit}
          back={back && { label: back.label, run: () => back.run(form.getValues()) }}
        />
      </Form>
    </div>
  )
}
