import { useTranslation } from 'react-i18next'
import type { Consent, Custody } from '../../../shared/features/sessions/custody'
import { shownDay } from '../../ui/days'

/** Custody and consent as a sentence. */
export function useMinorWords() {
  const { t } = useTranslation('sessions')
  return {
    custody: ({ holder, holderName, decision, from, until }: Custody): string =>
      [
        t('screen.minor.custody', {
          who: [t(`screen.minor.holders.${holder}`), holderName].filter(Boolean).join(': '),
        }),
        t('screen.minor.custodySince', { day: shownDay(from) }),
        until !== null && t('screen.minor.until', { day: shownDay(until) }),
        decision,
      ]
        .filter(Boolean)
        .join(', '),
    consent: ({ givenBy, capacity, givenOn, document, until }: Consent): string =>
      [
        t('screen.minor.consent', {
          who: givenBy,
          capacity: t(`screen.minor.capacities.${capacity}`),
          day: shownDay(givenOn),
        }),
        until !== null && t('screen.minor.until', { day: shownDay(until) }),
        document,
      ]
        .filter(Boolean)
        .join(', '),
  }
}
