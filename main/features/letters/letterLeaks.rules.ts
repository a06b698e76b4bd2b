/**
 * Which personal data leave with a letter. Looked for in the words that will be printed, not in what was meant to be
 * printed: a number that somebody typed into a paragraph is found like one that was chosen for the facts.
 */
import type { Citizen } from '../../../shared/features/citizens/citizen'
import type { Leak, LeakField, LeakPlace } from '../../../shared/features/letters/letter'
import type { ReferralLetterContent } from '../../../shared/features/letters/letterContent'
import { isAfm } from '../../../shared/values/afm'
import { isAmka } from '../../../shared/values/amka'
import { accusative, genitive } from '../../../shared/values/greekGrammar'
import { foldedWords } from '../../../shared/values/greekText'
import { formatGreekDate, type IsoDate, isoDateOf } from '../../../shared/values/isoDate'
import { toLatin } from '../../../shared/values/latinText'
import { phoneKind } from '../../../shared/values/phone'

export type LeakPerson = Pick<
  Citizen,
  | 'surname'
  | 'name'
  | 'fatherName'
  | 'motherName'
  | 'birthSurname'
  | 'latinSurname'
  | 'latinName'
  | 'sex'
  | 'birthDate'
  | 'birthplace'
  | 'fileNumber'
  | 'amka'
  | 'afm'
  | 'personalNumber'
  | 'identityDocument'
  | 'paaypa'
  | 'address'
  | 'mobile'
  | 'landline'
  | 'email'
  | 'contactPerson'
  | 'contactPersonPhone'
>

export type LeakKnowledge = {
  readonly citizen: LeakPerson
  readonly members: readonly LeakPerson[]
  /** Names of groups, problems and citizenship that the card holds, in both languages. */
  readonly labels: readonly {
    readonly field: 'group' | 'problem' | 'citizenship'
    readonly text: string
    readonly special: boolean
  }[]
  /** Paragraphs that a person wrote or changed. */
  readonly freeTexts: readonly { readonly place: LeakPlace; readonly text: string }[]
  /** Papers that tell special categories of data, as they stand among the enclosures. */
  readonly specialAttachments: readonly string[]
  /** Telephones and e-mails of the centre and of the receiver. */
  readonly offices: readonly string[]
}

type Place = {
  readonly place: LeakPlace
  readonly text: string
  /** Folded words with one blank around each. */
  readonly words: string
  /** Letters and digits only, folded. */
  readonly compact: string
  readonly dates: readonly string[]
  /** The digits of its numbers without its dates: of each group alone, and of groups that stand together. */
  readonly numbers: readonly string[]
}

export function leaksIn(content: ReferralLetterContent, known: LeakKnowledge): Leak[] {
  const places = placesOf(content)
  const found: Leak[] = [
    ...personLeaks(places, known.citizen, 'citizen'),
    ...known.members.flatMap((member) => personLeaks(places, member, 'householdMember')),
    ...known.labels.flatMap(({ field, text, special }) =>
      leak(
        'citizen',
        '',
        field,
        text,
        places.filter(({ words }) => holdsWords(words, text)),
        special,
      ),
    ),
  ]
  const attachments = (content.attachments?.items ?? []).flatMap((item) =>
    leak(
      'citizen',
      '',
      'attachment',
      item,
      places.filter(({ place }) => place === 'attachments'),
      known.specialAttachments.includes(item),
    ),
  )
  const free = known.freeTexts.flatMap(({ place, text }) =>
    leak(
      'citizen',
      '',
      'freeText',
      text,
      places.filter((each) => each.place === place && each.text.includes(firstWords(text))),
      false,
    ),
  )
  return [...found, ...strangeNumbers(places, known, found), ...attachments, ...free]
}

const firstWords = (text: string) => (text.split('\n')[0] ?? '').trim().slice(0, 40)

function placesOf({
  to,
  copies,
  subject,
  related,
  body,
  attachments,
  distribution,
  replySlip,
}: ReferralLetterContent) {
  const facts = body.flatMap((part) => (part.kind === 'facts' ? part.rows.map(({ text }) => text) : []))
  const paragraphs = body.flatMap((part) =>
    part.kind === 'paragraph' ? [part.text] : part.kind === 'list' ? part.items : [],
  )
  const texts: Record<LeakPlace, readonly string[]> = {
    to: to.lines,
    copies: copies?.lines ?? [],
    subject: [subject.text],
    related: related?.items ?? [],
    facts,
    body: paragraphs,
    attachments: [...(attachments?.items ?? []), ...(distribution?.items ?? [])],
    replySlip: replySlip?.facts.map(({ text }) => text) ?? [],
  }
  return Object.entries(texts).map(([place, lines]) => placeOf(place as LeakPlace, lines.join('\n')))
}

const datePattern = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d)/g
// A number may be written in groups, within its line.
const numberPattern = /\+?\d(?:[ \t\u00a0.\-–/()]{0,2}\d)*/g

function placeOf(place: LeakPlace, text: string): Place {
  const words = foldedWords(text)
  const dates = [...text.matchAll(datePattern)].flatMap(([, day, month, year = '']) => {
    const years = year.length === 4 ? [year] : [`19${year}`, `20${year}`]
    return years.flatMap((each) => isoDateOf(Number(each), Number(month), Number(day)) ?? [])
  })
  const withoutDates = text.replace(datePattern, ' ; ')
  return {
    place,
    text,
    words: ` ${words.join(' ')} `,
    compact: words.join(''),
    dates,
    numbers: [...withoutDates.matchAll(numberPattern)].flatMap(([run]) => [
      ...new Set([run.replace(/\D/g, ''), ...(run.match(/\d+/g) ?? [])]),
    ]),
  }
}

const holdsWords = (words: string, text: string) => {
  const sought = foldedWords(text).join(' ')
  return sought.length > 1 && words.includes(` ${sought} `)
}

function personLeaks(
  places: readonly Place[],
  person: LeakPerson,
  whose: 'citizen' | 'householdMember',
): Leak[] {
  const whoseName = whose === 'citizen' ? '' : `${person.surname} ${person.name}`.trim()
  const sex = person.sex === 'male' || person.sex === 'female' ? person.sex : null
  const where = (holds: (place: Place) => boolean) => places.filter(holds)
  const report = (
    field: LeakField,
    value: string | null,
    holds: (place: Place) => boolean,
    special = false,
  ) => (value ? leak(whose, whoseName, field, value, where(holds), special) : [])
  const name = (field: LeakField, value: string | null, forms: (text: string) => readonly string[]) =>
    report(field, value, ({ words }) => forms(value ?? '').some((form) => holdsWords(words, form)))
  const asName = (text: string) => formsOf(text, 'name', sex)
  const number = (field: LeakField, value: string | null) =>
    report(field, value, ({ numbers }) =>
      numbers.some((run) => run.includes((value ?? '').replace(/\D/g, ''))),
    )
  const token = (field: LeakField, value: string | null) =>
    report(field, value, ({ compact }) => {
      const sought = foldedWords(value ?? '').join('')
      return sought.length > 3 && compact.includes(sought)
    })
  const year = person.birthDate?.slice(0, 4) ?? null
  return [
    ...name('surname', person.surname, (text) => [
      ...formsOf(text, 'surname', sex),
      ...(person.latinSurname ? [person.latinSurname] : []),
    ]),
    ...name('name', person.name, (text) => [
      ...asName(text),
      ...(person.latinName ? [person.latinName] : []),
    ]),
    ...name('fatherName', person.fatherName, (text) => formsOf(text, 'name', 'male')),
    ...name('motherName', person.motherName, (text) => formsOf(text, 'name', 'female')),
    ...name('birthSurname', person.birthSurname, (text) => formsOf(text, 'surname', sex)),
    ...report('birthDate', person.birthDate && formatGreekDate(person.birthDate as IsoDate), ({ dates }) =>
      dates.includes(person.birthDate ?? ''),
    ),
    ...report('birthYear', year, ({ numbers }) => numbers.includes(year ?? '')),
    ...name('birthplace', person.birthplace, (text) => [text]),
    ...report(
      'fileNumber',
      person.fileNumber === null ? null : String(person.fileNumber),
      ({ place, numbers }) => place === 'facts' && numbers.includes(String(person.fileNumber)),
    ),
    ...number('amka', person.amka),
    ...number('afm', person.afm),
    ...token('personalNumber', person.personalNumber),
    ...token('identityDocument', person.identityDocument),
    ...token('paaypa', person.paaypa),
    ...number('phone', person.mobile),
    ...number('phone', person.landline),
    ...number('phone', person.contactPersonPhone),
    ...report('email', person.email, ({ text }) =>
      text.toLowerCase().includes((person.email ?? '').toLowerCase()),
    ),
    ...name('address', person.address, (text) => [text]),
    ...name('contactPerson', person.contactPerson, (text) => [text]),
  ]
}

/** A name as it may stand in a sentence: nominative, genitive, accusative, and in Latin letters. */
function formsOf(text: string, kind: 'surname' | 'name', sex: 'male' | 'female' | null): readonly string[] {
  const sexes = sex === null ? (['male', 'female'] as const) : [sex]
  const inflected = sexes.flatMap((each) => [genitive(text, kind, each), accusative(text, each)])
  return [...new Set([text, ...inflected, toLatin(text)])]
}

function leak(
  whose: Leak['whose'],
  whoseName: string,
  field: LeakField,
  value: string,
  places: readonly Place[],
  special: boolean,
): Leak[] {
  if (places.length === 0) return []
  return [{ whose, whoseName, field, value, places: places.map(({ place }) => place), special }]
}

/** Numbers and addresses that look like a person's and were found on no card. */
function strangeNumbers(
  places: readonly Place[],
  { offices }: LeakKnowledge,
  found: readonly Leak[],
): Leak[] {
  const known = new Set([...offices, ...found.map(({ value }) => value)].map(plain))
  const strange = new Map<string, Place[]>()
  for (const place of places) {
    const mails = place.text.match(/[^\s@<>,;·]+@[^\s@<>,;·]+\.[^\s@<>,;·]+/g) ?? []
    for (const value of new Set([...place.numbers.map(plain).filter(isOfAPerson), ...mails.map(plain)]))
      if (!known.has(value)) strange.set(value, [...(strange.get(value) ?? []), place])
  }
  return [...strange].flatMap(([value, where]) => leak('unknown', '', 'otherNumber', value, where, false))
}

/** An address in small letters, a number as its digits without the country's code. */
const plain = (text: string) =>
  text.includes('@') ? text.toLowerCase() : text.replace(/\D/g, '').replace(/^(?:00)?30(?=\d{10}$)/, '')

const isOfAPerson = (digits: string) =>
  (digits.length === 11 && isAmka(digits)) ||
  (digits.length === 9 && isAfm(digits)) ||
  ['mobile', 'landline'].includes(phoneKind(digits))
