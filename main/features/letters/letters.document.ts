import type { LetterValues } from '../../../shared/features/letters/letter'
import type { ReferralLetterContent } from '../../../shared/features/letters/letterContent'
import { coFundingOn, inLanguage, linesOf } from '../../../shared/features/settings/centre'
import { greekUpper } from '../../../shared/values/greekText'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { toLatin } from '../../../shared/values/latinText'
import { formatPostcode } from '../../../shared/values/postcode'
import { factTexts, type PaperWords, paperWords } from './letterDraft.document'
import { filled, type LetterSources } from './letterSources'

/** The number a letter is signed under; null for a draft, which says on every page that it is one. */
export type LetterNumber = { readonly year: number; readonly serial: number } | null

/** Everything the paper says, word for word. */
export function contentOf(
  sources: LetterSources,
  values: LetterValues,
  number: LetterNumber,
): ReferralLetterContent {
  const { referral, today } = sources
  const { language } = values
  const words = paperWords(language)
  const confidential = values.confidential ? words.confidential : null
  return {
    language,
    title: filled(words.title, { reference: referral.reference }),
    date: today,
    reference: referral.reference,
    ...letterHead(sources, values, words),
    confidential: number ? confidential : [words.draft, confidential].filter(Boolean).join(' – '),
    to: { label: words.to, lines: values.to },
    copies: values.copies.length > 0 ? { label: words.copies, lines: values.copies } : null,
    subject: { label: words.subject, text: filled(words.subjectText, { subject: values.subject }) },
    related: values.related.length > 0 ? { label: words.related, items: values.related } : null,
    body: bodyOf(sources, values, words),
    attachments:
      values.attachments.length > 0
        ? {
            label: filled(words.attachments, { count: values.attachments.length }),
            items: values.attachments,
          }
        : null,
    distribution: { label: words.distribution, items: [fileLine(sources, values, words)] },
    signature: signatureOf(sources, values, words),
    coFunding: coFundingOn(sources.centre, today)
      .slice(0, 4)
      .map((strip, index) => ({
        picture: strip.picture ? stripPicture(index) : null,
        alternativeText: inLanguage(strip.pictureText, language),
        statement: inLanguage(strip.statement, language),
        lines: [...linesOf(inLanguage(strip.lines, language))],
      })),
    footer: {
      referenceLabel: number ? filled(words.footer, number) : words.footerOfDraft,
      page: words.page,
    },
    replySlip: values.replySlip ? slipOf(sources, values, words, number) : null,
  }
}

/** The names under which the drawing gets the strips' pictures. */
export const stripPicture = (index: number) => `coFunding${index + 1}`

/** The ids of the pictures of this letter by the names the layout calls them by. */
export function pictureIds({ centre, today }: LetterSources): Readonly<Record<string, string>> {
  const strips = coFundingOn(centre, today)
    .slice(0, 4)
    .flatMap(({ picture }, index) => (picture ? [[stripPicture(index), picture.id] as const] : []))
  return Object.fromEntries([...(centre.logo ? [['logo', centre.logo.id] as const] : []), ...strips])
}

function letterHead(
  { centre, today, responsibleName }: LetterSources,
  { language }: LetterValues,
  words: PaperWords,
) {
  const rows: [string, string][] = [
    [words.address, inLanguage(centre.address, language)],
    [words.postcode, formatPostcode(centre.postcode)],
    [words.information, language === 'en' ? toLatin(responsibleName) : responsibleName],
    [words.telephone, centre.telephone],
    [words.email, centre.email],
  ]
  return {
    issuer: {
      lines: [...linesOf(inLanguage(centre.issuer, language)), greekUpper(inLanguage(centre.name, language))],
      details: rows.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text })),
      logoAlternativeText: inLanguage(centre.logoText, language),
    },
    placeAndDate: `${inLanguage(centre.place, language)}, ${formatGreekDate(today)}`,
    protocolLabel: words.protocol,
  }
}

function bodyOf(
  sources: LetterSources,
  values: LetterValues,
  words: PaperWords,
): ReferralLetterContent['body'] {
  const texts = factTexts(sources, values.language, values.fatherGenitive)
  const rows = values.facts.flatMap((fact) => {
    const text = texts[fact]
    return text === undefined ? [] : [{ label: words.facts[fact], text }]
  })
  const paragraphs = (text: string) =>
    text
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== '')
      .map((part) => ({ kind: 'paragraph' as const, text: part.trim() }))
  return [
    ...paragraphs(values.opening),
    ...(rows.length > 0 ? [{ kind: 'facts' as const, rows }] : []),
    ...paragraphs(values.reason),
    ...paragraphs(values.asked),
    ...paragraphs(values.closing),
  ]
}

function fileLine({ entry }: LetterSources, { wordsOf }: LetterValues, words: PaperWords): string {
  const forms = (entry('sexes', wordsOf) ?? entry('sexes', 'other'))?.forms
  return filled(words.file, { served: forms?.servedGenitive ?? '' }).trim()
}

function signatureOf({ centre }: LetterSources, { signatoryId, language }: LetterValues, words: PaperWords) {
  const signatory = centre.signatories.find(({ id }) => id === signatoryId)
  if (!signatory) return { titles: [], name: '' }
  const titles = linesOf(inLanguage(signatory.titles, language))
  return {
    titles: signatory.byOrderOfMayor ? [words.byOrderOfMayor, ...titles] : [...titles],
    name: inLanguage(signatory.name, language),
  }
}

function slipOf(
  { centre, today }: LetterSources,
  { to, language }: LetterValues,
  words: PaperWords,
  number: LetterNumber,
): NonNullable<ReferralLetterContent['replySlip']> {
  const { slip } = words
  const place = [
    inLanguage(centre.name, language),
    inLanguage(centre.address, language),
    formatPostcode(centre.postcode),
  ]
  const answersGoTo = [place.filter(Boolean).join(', '), centre.email].filter(Boolean).join(' · ')
  const related = number
    ? filled(slip.letter, { ...number, date: formatGreekDate(today as IsoDate) })
    : slip.letterOfDraft
  return {
    heading: slip.heading,
    instruction: slip.instruction,
    referenceLabel: slip.reference,
    facts: [
      { label: slip.from, text: to.slice(0, 2).join(', ') },
      { label: slip.to, text: answersGoTo },
      { label: slip.related, text: related },
    ],
    outcome: { label: slip.outcome, choices: [slip.served, slip.notServed, slip.pending] },
    reason: slip.reason,
    answeredOn: slip.answeredOn,
    nameAndPosition: slip.nameAndPosition,
    signature: slip.signature,
  }
}
