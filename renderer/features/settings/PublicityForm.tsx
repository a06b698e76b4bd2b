import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type LetterHead, type Publicity, publicitySchema } from '../../../shared/features/settings/centre'
import { say } from '../../../shared/i18n/say'
import { today } from '../../api/today'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { FormButtons } from '../../ui/fields/FormButtons'
import { useZodForm } from '../../ui/fields/useZodForm'
import { BothFields } from './BothFields'
import { LetterHeadPreview } from './LetterHeadPreview'
import { PictureChoice } from './PictureChoice'

/** The logo, and the strips of the operations that pay for the centre, each for its period. */
export function PublicityForm({
  start,
  head,
  onDone,
  submit,
  back,
}: {
  readonly start: Publicity
  readonly head: LetterHead
  readonly onDone: (publicity: Publicity) => void | Promise<void>
  readonly submit: string
  /** In the wizard: what was typed so far is kept. */
  readonly back?: { readonly label: string; readonly run: (typed: Publicity) => void }
}) {
  const { t, i18n } = useTranslation('settings')
  const language = i18n.language === 'en' ? 'en' : 'el'
  const form = useZodForm(publicitySchema, start)
  const strips = useFieldArray({ control: form.control, name: 'coFunding', keyName: 'key' })
  const typed = useWatch({ control: form.control }) as Publicity
  return (
    <Form form={form} onSubmit={onDone} enter="next" label={t('publicity')}>
      <PictureChoice
        label={t('logo')}
        alternative={typed.logoText[language]}
        value={typed.logo}
        onChange={(logo) => form.setValue('logo', logo)}
      />
      {typed.logo !== null && (
        <BothFields form={form} name="logoText" label={t('pictureText')} help={t('pictureTextHelp')} />
      )}
      {strips.fields.map((strip, index) => (
        <fieldset key={strip.key} className="f-part">
          <legend>{t('strip', { number: index + 1 })}</legend>
          <div className="k-columns k-columns-2">
            <GreekDateField form={form} name={`coFunding.${index}.from`} label={t('from')} required />
            <GreekDateField
              form={form}
              name={`coFunding.${index}.until`}
              label={t('until')}
              help={t('untilHelp')}
            />
          </div>
          <BothFields form={form} name={`coFunding.${index}.statement`} label={t('statement')} required />
          <BothFields
            form={form}
            name={`coFunding.${index}.lines`}
            label={t('programme')}
            help={t('programmeHelp')}
            rows={2}
          />
          <PictureChoice
            label={t('stripPicture', { number: index + 1 })}
            alternative={typed.coFunding[index]?.pictureText[language] ?? ''}
            value={typed.coFunding[index]?.picture ?? null}
            onChange={(picture) => form.setValue(`coFunding.${index}.picture`, picture)}
          />
          {typed.coFunding[index]?.picture && (
            <BothFields
              form={form}
              name={`coFunding.${index}.pictureText`}
              label={t('pictureText')}
              help={t('pictureTextHelp')}
            />
          )}
          <Button size="sm" tone="quiet" onClick={() => strips.remove(index)}>
            {t('removeStrip', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <p>
        <Button onClick={() => strips.append(newStrip())}>{t('addStrip')}</Button>
      </p>
      <LetterHeadPreview head={head} publicity={typed} language={language} />
      <FormButtons
        submit={submit}
        back={back && { label: back.label, run: () => back.run(form.getValues()) }}
      />
    </Form>
  )
}

function newStrip(): Publicity['coFunding'][number] {
  return {
    id: '',
    from: today(),
    until: null,
    statement: {
      el: say('el', 'settings:paper.coFunded'),
      en: say('en', 'settings:paper.coFunded'),
    },
    lines: { el: '', en: '' },
    picture: null,
    pictureText: { el: say('el', 'settings:paper.emblem'), en: say('en', 'settings:paper.emblem') },
  }
}
