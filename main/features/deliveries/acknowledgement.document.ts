import type { AcknowledgementContent } from '../../../shared/features/deliveries/acknowledgementContent'
import type { Delivery } from '../../../shared/features/deliveries/delivery'
import type { Source } from '../../../shared/features/deliveries/source'
import { lineItemName } from '../../../shared/features/goods/itemName'
import { type Centre, inLanguage, linesOf } from '../../../shared/features/settings/centre'
import type { User } from '../../../shared/features/users/user'
import { say } from '../../../shared/i18n/say'
import { formatEuros } from '../../../shared/values/euros'
import { dayInAthens, formatGreekDate, type IsoDate, type IsoInstant } from '../../../shared/values/isoDate'
import { formatQuantity } from '../../../shared/values/quantity'
import { paperHead } from '../settings'

type Sources = {
  readonly delivery: Delivery
  readonly source: Source
  readonly centre: Centre
  readonly receivedBy: User | null
  readonly language: 'el' | 'en'
}

/**
 * Everything the acknowledgement of a donation says, word for word. Its date is the day on which the donation was
 * written down, so that it says the same whenever it is drawn.
 */
export function acknowledgementContent({
  delivery,
  source,
  centre,
  receivedBy,
  language,
}: Sources): AcknowledgementContent {
  const number = `${delivery.number}/${delivery.year}`
  const written = dayInAthens(delivery.createdAt as IsoInstant)
  const facts: [string, string | null][] = [
    [say(language, 'deliveries:paper.number'), number],
    [say(language, 'deliveries:paper.day'), formatGreekDate(delivery.day as IsoDate)],
    [say(language, 'deliveries:paper.donor'), source.name || say(language, 'deliveries:anonymous')],
    [say(language, 'deliveries:paper.afm'), source.afm],
    [say(language, 'deliveries:paper.address'), source.address],
  ]
  return {
    language,
    title: say(language, 'deliveries:paper.title', { number }),
    date: written,
    issuer: paperHead(centre, language),
    placeAndDate: `${inLanguage(centre.place, language)}, ${formatGreekDate(written)}`,
    heading: say(language, 'deliveries:paper.heading'),
    facts: facts.flatMap(([label, text]) => (text ? [{ label, text }] : [])),
    opening: say(language, 'deliveries:paper.opening'),
    goods: goodsOf(delivery, language),
    closing: say(language, 'deliveries:paper.thanks'),
    signatures: [
      {
        titles: [say(language, 'deliveries:paper.received')],
        name: receivedBy?.fullName ?? '',
      },
      ...signatoryOf(centre, language),
    ],
    footer: {
      number: say(language, 'deliveries:paper.title', { number }),
      page: say(language, 'deliveries:paper.page'),
    },
  }
}

/** Item by item, whatever lots they came in; a column of values only where one was told. */
function goodsOf({ lines, valueCents }: Delivery, language: 'el' | 'en'): AcknowledgementContent['goods'] {
  const items = [...new Set(lines.map(({ itemId }) => itemId))].map((itemId) =>
    lines.filter((line) => line.itemId === itemId),
  )
  const total = (cents: readonly (number | null)[]) => {
    const told = cents.filter((each) => each !== null)
    return told.length === 0 ? '' : formatEuros(told.reduce((sum, each) => sum + each, 0))
  }
  return {
    item: say(language, 'deliveries:paper.item'),
    quantity: say(language, 'deliveries:paper.quantity'),
    value: valueCents === null ? null : say(language, 'deliveries:paper.value'),
    rows: items.flatMap((lots) => {
      const [first] = lots
      if (!first) return []
      const quantity = lots.reduce((sum, lot) => sum + lot.quantity, 0)
      return [
        {
          item: lineItemName(language, first),
          quantity: formatQuantity(quantity, first.measure),
          value: total(lots.map((lot) => lot.valueCents)),
        },
      ]
    }),
    total:
      valueCents === null
        ? null
        : { label: say(language, 'deliveries:paper.total'), text: formatEuros(valueCents) },
  }
}

/** Whoever signs for the centre now: the first of those the settings name. */
function signatoryOf(centre: Centre, language: 'el' | 'en'): AcknowledgementContent['signatures'] {
  const signatory = centre.signatories.find(({ active }) => active)
  if (!signatory) return []
  return [
    {
      titles: [...linesOf(inLanguage(signatory.titles, language))],
      name: inLanguage(signatory.name, language),
    },
  ]
}
