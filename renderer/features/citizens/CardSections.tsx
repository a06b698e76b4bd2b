import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Citizen, CitizenField } from '../../../shared/features/citizens/citizen'
import { ageOn, isIsoDate } from '../../../shared/values/isoDate'
import { useMay } from '../../api/useMay'
import { Button } from '../../ui/Button'
import { DescriptionList, type Described } from '../../ui/page/DescriptionList'
import { Section } from '../../ui/page/Section'
import { useUi } from '../../ui/UiProvider'
import { type CardPart, cardParts } from './cardFields'
import { CorrectDialog } from './CorrectDialog'
import { useFieldWords } from './useFieldWords'

/** Fields that staff type into the national platforms. */
const copied: readonly CitizenField[] = [
  'surname',
  'name',
  'fatherName',
  'motherName',
  'birthDate',
  'amka',
  'afm',
  'personalNumber',
  'identityDocument',
  'paaypa',
]
/** What should be known of everybody: shown with a dash while it is not. The rest is shown once it is known. */
const expected: readonly CitizenField[] = [
  'fatherName',
  'birthDate',
  'sex',
  'amka',
  'afm',
  'identityDocument',
]

export function EditButton({ card, part }: { readonly card: Citizen; readonly part: CardPart }) {
  const { t } = useTranslation('citizens')
  const may = useMay()
  const [open, setOpen] = useState(false)
  if (!may('citizens.correct')) return null
  return (
    <>
      <Button
        size="sm"
        onClick={() => setOpen(true)}
        ariaLabel={t('screen.correctPart', { part: t(`screen.parts.${part}`) })}
      >
        {t('screen.correct')}
      </Button>
      {open && <CorrectDialog card={card} part={part} onClose={() => setOpen(false)} />}
    </>
  )
}

/** A part of the card to read: what is known, with copy buttons where it is typed elsewhere again. */
export function CardSection({
  card,
  part,
}: {
  readonly card: Citizen
  readonly part: 'identity' | 'numbers'
}) {
  const { t } = useTranslation('citizens')
  const words = useFieldWords()
  const { today } = useUi()
  const fields: readonly CitizenField[] = cardParts[part]
  const value = (field: CitizenField) => {
    const shown = words(field, card[field])
    if (field === 'birthDate' && isIsoDate(card.birthDate)) {
      const age = t('screen.age', { count: ageOn(card.birthDate, today()) })
      return `${shown} (${card.birthDateEstimated ? `${t('fields.birthDateEstimated')}, ` : ''}${age})`
    }
    return <bdi>{shown}</bdi>
  }
  const items: Described[] = fields
    .filter((field) => field !== 'birthDateEstimated' && (expected.includes(field) || Boolean(card[field])))
    .map((field) => ({
      label: t(`fields.${field}`),
      value: card[field] ? value(field) : null,
      ...(copied.includes(field) ? { copy: copyText(field, card, words) } : {}),
    }))
  return (
    <Section title={t(`screen.parts.${part}`)} actions={<EditButton card={card} part={part} />}>
      <DescriptionList items={items} columns={2} />
    </Section>
  )
}

/** Numbers are copied as their digits, a date as the platforms take it. */
const copyText = (field: CitizenField, card: Citizen, words: ReturnType<typeof useFieldWords>): string =>
  field === 'birthDate' ? words(field, card[field]) : String(card[field] ?? '')
