import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { bodyNameIn } from '../../../shared/features/directory/bodyName'
import { dayInAthens, type IsoInstant } from '../../../shared/values/isoDate'
import { useMay } from '../../api/useMay'
import { timeOf } from '../../api/useDraft'
import { useQuery } from '../../api/useQuery'
import { Badge } from '../../ui/page/Badge'
import type { TimelineEntry } from '../../ui/page/Timeline'
import { stateTones, useStateSentence } from './referralState'
import type { ListedReferral } from './useReferralColumns'

/** The referrals of a citizen for the timeline of the card; the reception sees where they stand. */
export function useReferralEntries(citizenId: string): readonly TimelineEntry[] {
  const { t, i18n } = useTranslation('referrals')
  const [, navigate] = useLocation()
  const may = useMay()
  const sentence = useStateSentence()
  const whole = may('referrals.ofCitizen')
  const inWhole = useQuery('referrals.ofCitizen', { citizenId }, { enabled: whole })
  const inStatus = useQuery(
    'referrals.statusOfCitizen',
    { citizenId },
    { enabled: !whole && may('referrals.statusOfCitizen') },
  )
  const referrals: readonly ListedReferral[] = (whole ? inWhole : inStatus).data ?? []
  return referrals.map((referral) => ({
    key: referral.id,
    day: dayInAthens(referral.openedAt as IsoInstant),
    time: timeOf(referral.openedAt),
    kind: t('screen.ofCitizen.kind'),
    content: (
      <>
        <button type="button" className="k-link" onClick={() => navigate(`/referrals/${referral.id}`)}>
          {referral.reference} → <bdi>{bodyNameIn(i18n.language, referral.body)}</bdi>
        </button>{' '}
        <Badge tone={stateTones[referral.state]}>{t(`states.${referral.state}`)}</Badge>
        <p className="k-soft">{sentence(referral)}</p>
      </>
    ),
  }))
}
