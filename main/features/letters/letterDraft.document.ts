import type { CitizenFact, LetterEdits, LetterValues } from '../../../shared/features/letters/letter'
import type { letterPaper } from '../../../shared/i18n/el/letterPaper'
import { letterPaper as paperEl } from '../../../shared/i18n/el/letterPaper'
import { letterPaper as paperEn } from '../../../shared/i18n/en/letterPaper'
import type { Messages } from '../../../shared/i18n/messages'
import { genitive } from '../../../shared/values/greekGrammar'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { toLatin } from '../../../shared/values/latinText'
import { formatPhone } from '../../../shared/values/phone'
import { formatPostcode } from '../../../shared/values/postcode'
import { filled, type GrammarWords, type LetterSources, merged } from './letterSources'

export type PaperWords = Messages<typeof letterPaper>
export const paperWords = (language: 'el' | 'en'): PaperWords => (language === 'el' ? paperEl : paperEn)

/** The list `sexes` has an entry for those whose sex is not stated. */
const notStated = 'other'
const noWords: GrammarWords = {
  nominative: '',
  genitive: '',
  accusative: '',
  title: '',
  titleGenitive: '',
  served: '',
  servedGenitive: '',
  self: '',
  enSubject: '',
  enPossessive: '',
  enTitle: '',
}

/** The letter as it stands: what was typed, and for the rest what follows from card, referral, settings and template. */
export function valuesOf(sources: LetterSources, edits: LetterEdits): LetterValues {
  const derived = derivedValues(sources, edits)
  const typed = Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== null))
  return { ...derived, ...typed }
}

/** What stands where nothing was typed; language, grammar and reply slip that were typed shape the other fields. */
export function derivedValues(sources: LetterSources, edits: LetterEdits): LetterValues {
  const { referral, citizen, body, centre, corrects } = sources
  const language = edits.language ?? referral.language
  const replySlip = edits.replySlip ?? true
  const wordsOf = edits.wordsOf ?? citizen.sex ?? notStated
  const sex = wordsOf === 'male' || wordsOf === 'female' ? wordsOf : null
  const surnameGenitive = genitive(citizen.surname, 'surname', sex)
  const fatherGenitive = genitive(citizen.fatherName ?? '', 'name', 'male')
  const template = sources.template(language).text
  const fields = mergeFields(
    sources,
    language,
    edits.wordsOf ?? wordsOf,
    edits.surnameGenitive ?? surnameGenitive,
  )
  const ground = groundPhrase(sources, language, fields)
  const write = (pattern: string) => tidy(merged(pattern, { ...fields, ground }))
  const known = factTexts(sources, language, fatherGenitive)
  return {
    language: referral.language,
    confidential: referral.confidential || body.restricted,
    to: receiverLines(sources, language),
    copies: referral.copies,
    subject: write(template.subject),
    related: corrects ? [citation(sources, language)] : [],
    wordsOf: citizen.sex ?? notStated,
    surnameGenitive,
    fatherGenitive,
    facts: (['name', 'birthYear', 'phone'] as const).filter((fact) => known[fact] !== undefined),
    opening: write(template.opening),
    reason: write(template.reason),
    asked: fields['asked'] === '' ? '' : write(template.asked),
    closing: write(replySlip ? template.closing : template.closingWithoutSlip),
    attachments: referral.documents.map(({ code, text }) =>
      [entryWords(sources, language, 'documentsGiven', code), text].filter(Boolean).join(': '),
    ),
    signatoryId: centre.signatories.find(({ active }) => active)?.id ?? null,
    replySlip: true,
  }
}

type Fields = Readonly<Record<string, string>>

function mergeFields(
  sources: LetterSources,
  language: 'el' | 'en',
  wordsOf: string,
  surnameGenitive: string,
): Fields {
  const { referral, citizen } = sources
  const words = (sources.entry('sexes', wordsOf) ?? sources.entry('sexes', notStated))?.forms ?? noWords
  const asked = [
    referral.asked === null ? '' : entryWords(sources, language, 'serviceCategories', referral.asked),
    referral.askedText,
  ].filter(Boolean)
  return {
    ...words,
    the: words.nominative,
    ofThe: words.genitive,
    surnameGenitive,
    latinSurname: citizen.latinSurname ?? toLatin(citizen.surname),
    asked: asked.join(' – ').replace(/[.;·\s]+$/, ''),
    reason: referral.reason,
    groundName: referral.ground ? entryWords(sources, language, 'legalGrounds', referral.ground.code) : '',
    groundText: referral.groundText,
    consentOn: referral.consentOn ? formatGreekDate(referral.consentOn as IsoDate) : '',
  }
}

function groundPhrase({ referral, template }: LetterSources, language: 'el' | 'en', fields: Fields): string {
  const { ground, groundText } = referral
  if (!ground) return ''
  const { consent, consentOfOther, otherGround, otherGroundWithText } = template(language).text
  const own = ground.isConsent ? consent : otherGround
  const withText = ground.isConsent ? consentOfOther : otherGroundWithText
  return merged(groundText === '' ? own : withText, fields)
}

/** A merge field without a value leaves blanks and lone punctuation. */
const tidy = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ +([:,.])/g, '$1')
    .trim()

const entryWords = ({ entry }: LetterSources, language: 'el' | 'en', list: Lists, code: string): string =>
  entry(list, code)?.[language] ?? ''
type Lists = 'serviceCategories' | 'legalGrounds' | 'documentsGiven'

function receiverLines({ body }: LetterSources, language: 'el' | 'en'): string[] {
  const place = [body.postcode && formatPostcode(body.postcode), body.settlement].filter(Boolean).join(' ')
  const name = language === 'en' ? (body.nameEn ?? body.name) : body.name
  return [name, body.department, body.address, place].filter((line): line is string => Boolean(line))
}

export function citation({ corrects }: LetterSources, language: 'el' | 'en'): string {
  if (!corrects) return ''
  const { year, serial, date } = corrects
  return filled(paperWords(language).corrects, { year, serial, date: formatGreekDate(date) })
}

/** What each fact would say; without those the card does not know, and without ways of contact the citizen forbade. */
export function factTexts(
  { citizen }: LetterSources,
  language: 'el' | 'en',
  fatherGenitive: string,
): Partial<Record<CitizenFact, string>> {
  const { surname, name, birthDate, birthDateEstimated, blocked } = citizen
  const phone =
    (citizen.mobile && !blocked.includes('mobile') && citizen.mobile) ||
    (citizen.landline && !blocked.includes('landline') && citizen.landline)
  const place = [citizen.postcode && formatPostcode(citizen.postcode), citizen.settlement]
    .filter(Boolean)
    .join(' ')
  const mayWrite = !blocked.includes('letter') && !blocked.includes('homeVisit')
  const greekName = [name, surname].filter(Boolean).join(' ')
  const latinName = [citizen.latinName ?? toLatin(name), citizen.latinSurname ?? toLatin(surname)]
    .filter(Boolean)
    .join(' ')
  const shownName = language === 'el' || latinName === greekName ? greekName : `${latinName} (${greekName})`
  const father = language === 'el' ? fatherGenitive : toLatin(citizen.fatherName ?? '')
  const texts: Record<CitizenFact, string | null | false> = {
    name: father ? filled(paperWords(language).nameOf, { name: shownName, father }) : shownName,
    fileNumber: citizen.fileNumber === null ? null : String(citizen.fileNumber),
    birthYear: birthDate && birthDate.slice(0, 4),
    birthDate: birthDateEstimated || !birthDate ? null : formatGreekDate(birthDate as IsoDate),
    amka: citizen.amka,
    afm: citizen.afm,
    phone: phone ? formatPhone(phone) : null,
    address: mayWrite && citizen.address ? [citizen.address, place].filter(Boolean).join(', ') : null,
    email: blocked.includes('email') ? null : citizen.email,
  }
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text))
}
