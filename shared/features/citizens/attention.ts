import { addDays, isIsoDate, type IsoDate } from '../../values/isoDate'
import type { Citizen } from './citizen'

/** How long before its end a document is worth a word, and how long a check of the residence holds, in days. */
export const attentionDays = { documentExpires: 60, residenceCheck: 365 } as const

export type Attention = {
  readonly what:
    | 'notInformed'
    | 'documentExpired'
    | 'documentExpires'
    | 'paaypaExpired'
    | 'paaypaExpires'
    | 'authorisationEnded'
    | 'residenceUnchecked'
    | 'residenceCheckOld'
  readonly on: IsoDate | null
}

/** What is to be looked after on a card, the most urgent first. */
export function attentionOf(
  card: Pick<
    Citizen,
    | 'identityDocumentExpires'
    | 'paaypaExpires'
    | 'authorisedUntil'
    | 'residenceCheckedOn'
    | 'informedOn'
    | 'standing'
  >,
  today: IsoDate,
): readonly Attention[] {
  const found: Attention[] = []
  const soon = addDays(today, attentionDays.documentExpires)
  const ends = (day: string | null, over: Attention['what'], near: Attention['what'] | null) => {
    if (!isIsoDate(day)) return
    if (day < today) found.push({ what: over, on: day })
    else if (near && day <= soon) found.push({ what: near, on: day })
  }
  if (card.informedOn === null) found.push({ what: 'notInformed', on: null })
  ends(card.identityDocumentExpires, 'documentExpired', 'documentExpires')
  ends(card.paaypaExpires, 'paaypaExpired', 'paaypaExpires')
  ends(card.authorisedUntil, 'authorisationEnded', null)
  if (card.standing === 'registered') {
    const checked = card.residenceCheckedOn
    if (!isIsoDate(checked)) found.push({ what: 'residenceUnchecked', on: null })
    else if (checked < addDays(today, -attentionDays.residenceCheck))
      found.push({ what: 'residenceCheckOld', on: checked })
  }
  return found
}
