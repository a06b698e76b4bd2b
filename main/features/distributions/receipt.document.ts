import type { GoodsReceiptContent } from '../../../shared/features/distributions/goodsReceiptContent'
import { itemNameIn } from '../../../shared/features/goods/itemName'
import type { Language } from '../../../shared/i18n'
import { say } from '../../../shared/i18n/say'
import { greekUpper } from '../../../shared/values/greekText'
import { formatGreekDate, type IsoDate } from '../../../shared/values/isoDate'
import { formatPostcode } from '../../../shared/values/postcode'
import { receiptNumber } from './receiptNumber'

type Head = {
  readonly issuer: readonly string[]
  readonly address: string
  readonly place: string
}

/** What is kept with a hand-over so that its receipt can be drawn at any time, in both languages. */
export type ReceiptFacts = {
  readonly el: Head
  readonly en: Head
  readonly postcode: string
  readonly telephone: string
  readonly email: string
  readonly year: number
  readonly serial: number
  readonly day: string
  /** Null: urgent aid. */
  readonly programme: string | null
  readonly household: string
  /** Whose cards the paper names, the household's and the collector's: it is drawn for those who may open them. */
  readonly named: readonly string[]
  readonly fileNumber: number | null
  readonly size: number
  readonly collector: { readonly name: string; readonly document: string | null }
  readonly parcel: string
  readonly warehouse: string
  readonly staff: string
  readonly lines: readonly {
    readonly item: string
    /** Not kept with the oldest ones. */
    readonly itemEn?: string | null
    readonly quantity: string
    readonly lot: string
    readonly instead: {
      readonly item: string
      readonly itemEn?: string | null
      readonly reason: string
    } | null
  }[]
}

/** Everything the paper says, word for word. `undone`: when and why the hand-over was taken back. */
export function receiptContent(
  facts: ReceiptFacts,
  language: Language,
  undone: { readonly day: IsoDate; readonly reason: string } | null,
): GoodsReceiptContent {
  const head = facts[language]
  const receipt = receiptNumber(facts)
  const day = formatGreekDate(facts.day as IsoDate)
  const { name, document } = facts.collector
  const row = (label: string, text: string) => ({ label, text })
  const nameOf = ({ item, itemEn = null }: { readonly item: string; readonly itemEn?: string | null }) =>
    itemNameIn(language, { name: item, nameEn: itemEn })
  const details = [
    row(say(language, 'distributions:receipt.address'), head.address),
    row(say(language, 'distributions:receipt.postcode'), formatPostcode(facts.postcode)),
    row(say(language, 'distributions:receipt.telephone'), facts.telephone),
    row(say(language, 'distributions:receipt.email'), facts.email),
  ]
  const issuer = [...head.issuer]
  const centre = issuer.pop() ?? ''
  return {
    language,
    title: say(language, 'distributions:receipt.title', { receipt }),
    date: facts.day,
    issuer: {
      lines: [...issuer, greekUpper(centre)].slice(-12),
      details: details.filter(({ text }) => text !== ''),
    },
    placeAndDate: [head.place, day].filter(Boolean).join(', '),
    heading: say(language, 'distributions:receipt.heading'),
    undone:
      undone &&
      say(language, 'distributions:receipt.undone', {
        day: formatGreekDate(undone.day),
        reason: undone.reason,
      }),
    facts: [
      row(say(language, 'distributions:receipt.number'), receipt),
      row(say(language, 'distributions:receipt.day'), day),
      row(
        say(language, 'distributions:receipt.programme'),
        facts.programme ?? say(language, 'distributions:receipt.urgentAid'),
      ),
      row(
        say(language, 'distributions:receipt.household'),
        [facts.household, facts.fileNumber].filter((part) => part !== null).join(' · '),
      ),
      row(say(language, 'distributions:receipt.size'), String(facts.size)),
      row(
        say(language, 'distributions:receipt.collectedBy'),
        document === null ? name : say(language, 'distributions:receipt.proxy', { name, document }),
      ),
      row(say(language, 'distributions:receipt.parcel'), facts.parcel),
      row(say(language, 'distributions:receipt.warehouse'), facts.warehouse),
    ],
    table: {
      head: [
        say(language, 'distributions:receipt.item'),
        say(language, 'distributions:receipt.quantity'),
        say(language, 'distributions:receipt.lot'),
        say(language, 'distributions:receipt.remark'),
      ],
      rows: facts.lines.map(({ quantity, lot, instead, ...given }) => [
        nameOf(given),
        quantity,
        lot,
        instead
          ? say(language, 'distributions:receipt.instead', { item: nameOf(instead), reason: instead.reason })
          : '',
      ]),
    },
    statement: say(language, 'distributions:receipt.statement'),
    signatures: [
      { label: say(language, 'distributions:receipt.signCollector'), name },
      { label: say(language, 'distributions:receipt.signStaff'), name: facts.staff },
    ],
    footer: {
      text: say(language, 'distributions:receipt.title', { receipt }),
      page: say(language, 'distributions:receipt.page'),
    },
  }
}
