import { useTranslation } from 'react-i18next'
import type {
  Referral,
  ReferralLine,
  ReferralState,
  ReferralStatus,
} from '../../../shared/features/referrals/referral'
import { useLists } from '../../api/useLists'
import { shownDay } from '../../ui/days'
import type { BadgeTone } from '../../ui/page/Badge'

export const stateTones = {
  draft: 'neutral',
  toBeSigned: 'warning',
  signed: 'accent',
  sent: 'accent',
  handedOver: 'accent',
  noAnswer: 'warning',
  answered: 'good',
  closed: 'neutral',
} as const satisfies Readonly<Record<ReferralState, BadgeTone>>

type Known = ReferralStatus &
  Partial<Pick<ReferralLine, 'answerOutcome' | 'closeOutcome'>> &
  Partial<Pick<Referral, 'missing' | 'history'>>

/** Where a referral stands and why, in one or two sentences. */
export function useStateSentence(): (referral: Known) => string {
  const { t } = useTranslation('referrals')
  const lists = useLists()
  return (referral) => {
    const { state, missing } = referral
    const waiting = {
      day: shownDay(referral.deliveredOn),
      days: t('screen.now.days', { count: referral.daysWaiting ?? 0 }),
      chases: t('screen.now.chases', { count: referral.chases }),
    }
    switch (state) {
      case 'draft':
        if (!missing) return t('screen.now.draftPlain')
        return missing.length === 0
          ? t('screen.now.draft')
          : t('screen.now.draftMissing', { missing: missing.map((need) => t(`missing.${need}`)).join(', ') })
      case 'toBeSigned':
        return t('screen.now.toBeSigned')
      case 'signed':
        return t('screen.now.signed', { day: shownDay(referral.signedAt?.slice(0, 10) ?? null) })
      case 'sent':
      case 'handedOver':
      case 'noAnswer':
        return [t(`screen.now.${state}`, waiting), chaseSentence(referral, t)].filter(Boolean).join(' ')
      case 'answered': {
        const day = shownDay(referral.answeredOn)
        const outcome = referral.answerOutcome && lists.word('answerOutcomes', referral.answerOutcome)
        return outcome ? t('screen.now.answeredAs', { day, outcome }) : t('screen.now.answered', { day })
      }
      case 'closed': {
        const day = shownDay(referral.closedOn)
        return referral.closeOutcome
          ? t('screen.now.closedAs', { day, outcome: t(`outcomes.${referral.closeOutcome}`) })
          : t('screen.now.closed', { day })
      }
    }
  }
}

type Say = ReturnType<typeof useTranslation<'referrals'>>['t']

function chaseSentence({ nextChaseOn, overdue }: ReferralStatus, t: Say): string {
  if (nextChaseOn === null) return ''
  const day = shownDay(nextChaseOn)
  return overdue ? t('screen.now.overdue', { day }) : t('screen.now.nextChase', { day })
}
