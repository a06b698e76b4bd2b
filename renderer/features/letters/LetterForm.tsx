import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type CitizenFact,
  citizenFacts,
  type LetterEdits,
  type LetterField,
  letterParts,
} from '../../../shared/features/letters/letter'
import { useLists } from '../../api/useLists'
import { Button } from '../../ui/Button'
import { CheckControl } from '../../ui/fields/CheckField'
import { SelectControl } from '../../ui/fields/SelectField'
import { TextAreaControl } from '../../ui/fields/TextAreaField'
import { TextControl } from '../../ui/fields/TextField'
import { Section } from '../../ui/page/Section'
import { LinesControl } from './LinesControl'
import type { LetterDraftInHand } from './useLetterDraft'

/** Everything of a letter that may be changed. What nobody typed follows card, referral and settings. */
export function LetterForm({ hand }: { readonly hand: LetterDraftInHand }) {
  const { t } = useTranslation('letters')
  const lists = useLists()
  const { draft, edits, values, change } = hand
  if (!draft || !edits || !values) return null
  const disabled = draft.state !== 'draft'
  const typed = (field: LetterField, control: ReactNode) => (
    <Typed
      isTyped={edits[field] !== null && !disabled}
      label={t(`fields.${field}`)}
      reset={() => change({ [field]: null } as Partial<LetterEdits>)}
    >
      {control}
    </Typed>
  )
  const text = (field: 'subject' | (typeof letterParts)[number], rows: number) =>
    typed(
      field,
      <TextAreaControl
        label={t(`fields.${field}`)}
        help={field === 'subject' ? undefined : t('screen.editor.partHelp')}
        rows={rows}
        disabled={disabled}
        value={values[field]}
        onChange={(value) => change({ [field]: value })}
      />,
    )
  const lines = (field: 'to' | 'copies' | 'related' | 'attachments', rows: number) =>
    typed(
      field,
      <LinesControl
        label={t(`fields.${field}`)}
        help={t('screen.editor.linesHelp')}
        rows={rows}
        disabled={disabled}
        value={values[field]}
        onChange={(value) => change({ [field]: value })}
      />,
    )
  const check = (field: 'confidential' | 'replySlip') => (
    <CheckControl
      label={t(`fields.${field}`)}
      disabled={disabled}
      value={values[field]}
      onChange={(value) => change({ [field]: value })}
    />
  )
  const toggle = (fact: CitizenFact, wanted: boolean) =>
    change({
      facts: citizenFacts.filter((each) => (each === fact ? wanted : values.facts.includes(each))),
    })
  return (
    <>
      <Section title={t('screen.editor.text')}>
        {text('subject', 2)}
        {letterParts.map((part) => (
          <div key={part}>{text(part, part === 'reason' ? 5 : 2)}</div>
        ))}
      </Section>
      <Section title={t('screen.editor.facts')}>
        <p className="k-soft">{t('screen.editor.factsHelp')}</p>
        <div className="l-facts">
          {citizenFacts
            .filter((fact) => draft.factTexts[fact] !== undefined || values.facts.includes(fact))
            .map((fact) => (
              <CheckControl
                key={fact}
                label={[t(`facts.${fact}`), draft.factTexts[fact] ?? '–'].join(': ')}
                disabled={disabled}
                value={values.facts.includes(fact)}
                onChange={(wanted) => toggle(fact, wanted)}
              />
            ))}
        </div>
      </Section>
      <Section title={t('screen.editor.addressing')} columns={2}>
        {lines('to', 3)}
        {lines('copies', 3)}
        {lines('related', 2)}
        {lines('attachments', 2)}
      </Section>
      <Section title={t('screen.editor.general')} columns={2}>
        <SelectControl
          label={t('fields.signatoryId')}
          options={draft.signatories.map(({ id, name, title }) => ({
            value: id,
            label: `${name}, ${title}`,
          }))}
          disabled={disabled}
          value={values.signatoryId}
          onChange={(signatoryId) => change({ signatoryId })}
        />
        <SelectControl
          label={t('fields.language')}
          options={(['el', 'en'] as const).map((each) => ({
            value: each,
            label: t(`screen.editor.languages.${each}`),
          }))}
          disabled={disabled}
          value={values.language}
          onChange={(language) => change({ language: language as 'el' | 'en' | null })}
        />
        {check('confidential')}
        {check('replySlip')}
      </Section>
      <Section title={t('screen.editor.grammar')} columns={3}>
        <SelectControl
          label={t('fields.wordsOf')}
          options={lists.options('sexes', { chosen: [values.wordsOf] })}
          disabled={disabled}
          value={values.wordsOf}
          onChange={(wordsOf) => change({ wordsOf })}
        />
        {typed(
          'surnameGenitive',
          <TextControl
            label={t('fields.surnameGenitive')}
            disabled={disabled}
            value={values.surnameGenitive}
            onChange={(surnameGenitive) => change({ surnameGenitive })}
          />,
        )}
        {typed(
          'fatherGenitive',
          <TextControl
            label={t('fields.fatherGenitive')}
            disabled={disabled}
            value={values.fatherGenitive}
            onChange={(fatherGenitive) => change({ fatherGenitive })}
          />,
        )}
      </Section>
    </>
  )
}

/** A field with the way back to what follows from the records. */
function Typed({
  isTyped,
  label,
  reset,
  children,
}: {
  readonly isTyped: boolean
  readonly label: string
  readonly reset: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation('letters')
  return (
    <div className="l-typed">
      {children}
      {isTyped && (
        <div className="l-reset">
          <Button
            size="sm"
            tone="quiet"
            ariaLabel={t('screen.editor.resetOf', { field: label })}
            onClick={reset}
          >
            {t('screen.editor.reset')}
          </Button>
        </div>
      )}
    </div>
  )
}
