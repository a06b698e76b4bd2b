import { addDays, isIsoDate, type IsoDate } from '../../values/isoDate'
import type { Deadlines } from '../settings/deadlines'
import type { Citizen } from './citizen'

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

/** What is to be looked after on a card, the most urgent first; the days are those the centre set. */
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
  days: Pick<Deadlines, 'documentExpiresDays' | 'residenceCheckDays'>,
): readonly Attention[] {
  const found: Attention[] = []
  const soon = addDays(today, days.documentExpiresDays)
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
    else if (checked < addDays(today, -days.residenceCheckDays))
      found.push({ what: 'residenceCheckOld', on: checked })
  }
  return found
}
