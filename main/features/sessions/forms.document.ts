import type { Citizen } from '../../../shared/features/citizens/citizen'
import type { FormName } from '../../../shared/features/sessions/form'
import type { FormContent } from '../../../shared/features/sessions/formContent'
import { type Centre, inLanguage } from '../../../shared/features/settings/centre'
import { sessionForms as wordsEl } from '../../../shared/i18n/el/sessionForms'
import { sessionForms as wordsEn } from '../../../shared/i18n/en/sessionForms'
import { officialName } from '../../../shared/values/greekGrammar'
import { greekUpper } from '../../../shared/values/greekText'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { paperHead } from '../settings'

type Language = 'el' | 'en'
const wordsIn = { el: wordsEl, en: wordsEn } as const
type Label = Exclude<keyof typeof wordsEl.labels, 'page'>

/** A day to be written by hand. */
const blankDay = '____ / ____ / ________'

/** Sections whose sentences are ticked, not read only. */
const tickedSections: readonly string[] = ['further', 'choice']
const isTicked = (form: FormName, section: string) =>
  tickedSections.includes(section) && form !== 'information'

/** Lines for the other members' names. */
const moreMembers: [Label | null, string][] = [
  [null, ''],
  [null, ''],
  [null, ''],
]

type Named = Pick<Citizen, 'surname' | 'name' | 'fatherName' | 'fileNumber' | 'birthDate'>
export type FormSources = {
  readonly form: FormName
  readonly language: Language
  readonly centre: Centre
  /** Whose name stands in it already; null: lines to be filled in by hand. */
  readonly citizen: Named | null
  /** Who gives it and signs too. */
  readonly staffName: string
  readonly today: IsoDate
}

/** What is asked for at the top of each form, with what is known already. */
function factsOf({ form, citizen }: FormSources): [Label | null, string][] {
  const name = citizen ? officialName(citizen) : ''
  const fileNumber: [Label, string][] =
    citizen?.fileNumber == null ? [] : [['fileNumber', String(citizen.fileNumber)]]
  const birthDate = citizen?.birthDate ? formatGreekDate(citizen.birthDate as IsoDate) : ''
  switch (form) {
    case 'information':
      return [['citizen', name], ...fileNumber, ['officer', '']]
    case 'consent':
      return [['citizen', name], ...fileNumber, ['identity', ''], ['telephone', '']]
    case 'guardianConsent':
      return [
        ['child', name],
        ['birthDate', birthDate],
        ['guardian', ''],
        ['capacity', ''],
        ['identity', ''],
        ['telephone', ''],
      ]
    case 'familyRules':
      return [['members', name], ...moreMembers]
    case 'notesPolicy':
      return [
        ['decidedBy', ''],
        ['decisionNumber', ''],
        ['reader', ''],
      ]
  }
}

function signersOf({ form, citizen, staffName }: FormSources): [Label, string][] {
  const staff: [Label, string] = ['staff', staffName]
  switch (form) {
    case 'information':
    case 'consent':
      return [['served', citizen ? officialName(citizen) : ''], staff]
    case 'guardianConsent':
      return [['guardianSigns', ''], ['secondGuardian', ''], staff]
    case 'familyRules':
      return [['family', ''], staff]
    case 'notesPolicy':
      return [['decides', ''], staff]
  }
}

/** Everything the form says, word for word. */
export function formContent(sources: FormSources): FormContent {
  const { form, language, centre, citizen, today } = sources
  const words = wordsIn[language]
  const { heading, opening, sections, statement } = words[form]
  const labelled = (rows: readonly [Label | null, string][]) =>
    rows.map(([label, text]) => ({ label: label === null ? '' : words.labels[label], text }))
  return {
    language,
    title: heading,
    date: today,
    issuer: paperHead(centre, language),
    placeAndDate: `${inLanguage(centre.place, language)}, ${citizen ? formatGreekDate(today) : blankDay}`,
    heading: greekUpper(heading),
    opening,
    facts: labelled(factsOf(sources)),
    sections: Object.entries<Readonly<Record<string, string>>>(sections).map(
      ([section, { title = '', ...sentences }]) => {
        const texts = Object.values(sentences)
        return isTicked(form, section)
          ? { title, paragraphs: [], boxes: texts }
          : { title, paragraphs: texts, boxes: [] }
      },
    ),
    statement,
    signatures: labelled(signersOf(sources)).map(({ label, text }) => ({ label, name: text })),
    footer: { text: heading, page: words.labels.page },
  }
}

export const formFileName = (form: FormName, language: Language): string =>
  `${wordsIn[language][form].fileName}.pdf`
