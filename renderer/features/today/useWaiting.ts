import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { awaitingStates } from '../../../shared/features/referrals/referral'
import { useMay } from '../../api/useMay'
import { useUi } from '../../ui/UiProvider'
import { useFreshQuery } from './useFreshQuery'

/** One kind of work that waits, with the place where its list is. */
type Waiting = {
  readonly key: string
  readonly count: number
  readonly label: string
  readonly detail: string
  readonly urgent: boolean
  readonly onOpen: () => void
}

/** What waits for the signed-in person, by what the roles may do; the most urgent first. */
export function useWaiting(): { readonly lines: readonly Waiting[]; readonly ready: boolean } {
  const { t } = useTranslation('today')
  const [, navigate] = useLocation()
  const { today } = useUi()
  const may = useMay()
  const me = useFreshQuery('users.me', {})
  const counts = useFreshQuery('referrals.counts', {}, may('referrals.counts'))
  const steps = useFreshQuery(
    'visits.nextSteps',
    { whose: 'mine', until: today(), limit: 1 },
    may('visits.nextSteps'),
  )
  const toSign = useFreshQuery('letters.toSign', {}, may('letters.toSign'))
  const chases = may('referrals.chaseList')
  const line = (
    key:
      | 'toSign'
      | 'toBeSigned'
      | 'toHandOut'
      | 'overdue'
      | 'awaiting'
      | 'myDrafts'
      | 'stepsLate'
      | 'stepsToday',
    count: number | undefined,
    path: string,
    urgent = false,
  ): readonly Waiting[] =>
    count === undefined || count === 0
      ? []
      : [{ key, count, label: t(key), detail: t(`means.${key}`), urgent, onOpen: () => navigate(path) }]
  const listOf = (states: readonly string[]) => `/referrals?states=${states.join(',')}`
  return {
    ready: [me, counts, steps, toSign].every(({ settled }) => settled),
    lines: [
      ...line('toSign', toSign.data?.length, '/letters/sign', true),
      ...line(
        'overdue',
        counts.data?.overdue,
        chases ? '/referrals/chase?due' : `/referrals?overdue=1`,
        true,
      ),
      ...line('stepsLate', steps.data?.counts?.overdue, '/visits/next', true),
      ...line('stepsToday', steps.data?.counts?.today, '/visits/next'),
      ...line('toHandOut', counts.data?.toBeDelivered, '/letters/hand-out'),
      ...line('awaiting', counts.data?.awaiting, chases ? '/referrals/chase' : listOf(awaitingStates)),
      ...(may('letters.toSign') ? [] : line('toBeSigned', counts.data?.toBeSigned, listOf(['toBeSigned']))),
      ...(may('referrals.begin')
        ? line('myDrafts', counts.data?.myDrafts, `${listOf(['draft'])}&responsible=${me.data?.id ?? ''}`)
        : []),
    ],
  }
}
