import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { bodyNameIn } from '../../../shared/features/directory/bodyName'
import { useColleagues } from '../../api/useColleagues'
import { useLists } from '../../api/useLists'
import { useQuery } from '../../api/useQuery'
import { CheckField } from '../../ui/fields/CheckField'
import { GreekDateField } from '../../ui/fields/GreekDateField'
import { MultiSelectField } from '../../ui/fields/MultiSelectField'
import { RadioField } from '../../ui/fields/RadioField'
import { SelectField } from '../../ui/fields/SelectField'
import { TextAreaField } from '../../ui/fields/TextAreaField'
import { TextField } from '../../ui/fields/TextField'
import type { ZodForm } from '../../ui/fields/useZodForm'
import { Section } from '../../ui/page/Section'
import type { ReadReferral, TypedReferral } from './referralForm'

const languages = ['el', 'en'] as const

/** The fields of a referral; body and citizen are enough to begin, the rest is asked before signing. */
export function ReferralFieldsOf({ form }: { readonly form: ZodForm<TypedReferral, ReadReferral> }) {
  const { t, i18n } = useTranslation('referrals')
  const lists = useLists()
  const colleagues = useColleagues()
  const { data: bodies = [] } = useQuery('directory.list', { openOnly: true })
  const [bodyId, asked, ground, documents, responsibleId] = useWatch({
    control: form.control,
    name: ['bodyId', 'asked', 'ground', 'documents', 'responsibleId'],
  })
  const chosen = useQuery('directory.open', { id: bodyId }, { enabled: bodyId !== '' })
  const basis = lists.entry('legalGrounds', ground)
  const needsOther = documents.some((code) => lists.entry('documentsGiven', code)?.needsText)
  const wanted = chosen.data?.requiredDocuments.map((code) => lists.word('documentsGiven', code)) ?? []
  return (
    <>
      <Section title={t('screen.form.to')}>
        <SelectField
          form={form}
          name="bodyId"
          label={t('fields.body')}
          help={t('screen.form.bodyHelp')}
          options={bodies.map((body) => ({
            value: body.id,
            label: [bodyNameIn(i18n.language, body), body.service].filter(Boolean).join(' · '),
          }))}
          required
          autoFocus
        />
        <p className="k-soft k-gap-below" role="status">
          {[
            wanted.length > 0 && t('screen.form.asks', { documents: wanted.join(', ') }),
            chosen.data?.status === 'toBeChecked' && t('screen.form.bodyUnchecked'),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <div className="k-columns k-columns-2">
          <SelectField
            form={form}
            name="asked"
            label={t('fields.asked')}
            options={lists.options('serviceCategories', { chosen: [asked] })}
            clearable
          />
          <TextField
            form={form}
            name="askedText"
            label={t('fields.askedText')}
            help={t('screen.form.askedTextHelp')}
          />
        </div>
        <TextAreaField
          form={form}
          name="reason"
          label={t('fields.reason')}
          help={t('screen.form.reasonHelp')}
          rows={3}
        />
      </Section>
      <Section title={t('screen.form.basis')} columns={2}>
        <SelectField
          form={form}
          name="ground"
          label={t('fields.ground')}
          help={t('screen.form.groundHelp')}
          options={lists.options('legalGrounds', { chosen: [ground] })}
          clearable
        />
        {basis?.isConsent ? (
          <GreekDateField form={form} name="consentOn" label={t('fields.consentOn')} />
        ) : (
          <span />
        )}
        {(basis?.needsText || basis?.isConsent) && (
          <TextField form={form} name="groundText" label={t('fields.groundText')} />
        )}
      </Section>
      <Section title={t('screen.form.papers')} columns={2}>
        <MultiSelectField
          form={form}
          name="documents"
          label={t('fields.documents')}
          options={lists.options('documentsGiven', { chosen: documents })}
        />
        {needsOther ? (
          <TextField form={form} name="otherDocument" label={t('screen.form.otherDocument')} />
        ) : (
          <span />
        )}
        <TextAreaField
          form={form}
          name="copies"
          label={t('fields.copies')}
          help={t('screen.form.copiesHelp')}
          rows={2}
        />
        <div>
          <RadioField
            form={form}
            name="language"
            label={t('fields.language')}
            options={languages.map((value) => ({ value, label: t(`screen.page.languages.${value}`) }))}
          />
          <CheckField form={form} name="confidential" label={t('fields.confidential')} />
        </div>
        <SelectField
          form={form}
          name="responsibleId"
          label={t('fields.responsible')}
          options={colleagues.options(responsibleId)}
          required
        />
      </Section>
    </>
  )
}
