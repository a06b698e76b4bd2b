import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { awaitingStates } from '../../../shared/features/referrals/referral'
import { useMay } from '../../api/useMay'
import { shownInstant } from '../../ui/days'
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
  const changes = useFreshQuery('cases.changes', {}, may('cases.changes'))
  // Whoever has cases looks after those; the reception and the supervisor see to everybody's.
  const ownCases = may('referrals.begin') && !may('letters.toSign')
  const missing = useFreshQuery(
    'citizens.missing',
    { whose: ownCases ? 'mine' : 'all' },
    may('citizens.missing'),
  )
  const risks = useFreshQuery('sessions.risks', {}, may('sessions.risks'))
  const nods = useFreshQuery('distributions.waitingForNod', {}, may('distributions.waitingForNod'))
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
      | 'stepsToday'
      | 'noNotice'
      | 'noPapers'
      | 'nods'
      | 'risks',
    count: number | undefined,
    path: string,
    urgent = false,
    detail: string = t(`means.${key}`),
  ): readonly Waiting[] =>
    count === undefined || count === 0
      ? []
      : [{ key, count, label: t(key), detail, urgent, onOpen: () => navigate(path) }]
  const changed = (): readonly Waiting[] => {
    const { since = null, cases = [] } = changes.data ?? {}
    if (cases.length === 0) return []
    const detail = t('changes.line', { since: shownInstant(since) })
    const onOpen = () => navigate('/changes')
    return [{ key: 'changed', count: cases.length, label: t('changes.title'), detail, urgent: false, onOpen }]
  }
  const lacking = (key: 'noNotice' | 'noPapers', count: number | undefined) =>
    ownCases
      ? line(key, count, `/citizens?states=${key},mine`, false, t(`means.${key}Mine`))
      : line(key, count, `/citizens?states=${key}`)
  const listOf = (states: readonly string[]) => `/referrals?states=${states.join(',')}`
  return {
    ready: [me, counts, steps, toSign, changes, missing, nods, risks].every(({ settled }) => settled),
    lines: [
      ...line('risks', risks.data?.length, '/sessions', true),
      ...line('toSign', toSign.data?.length, '/letters/sign', true),
      ...line(
        'overdue',
        counts.data?.overdue,
        chases ? '/referrals/chase?due' : `/referrals?overdue=1`,
        true,
      ),
      ...line('stepsLate', steps.data?.counts?.overdue, '/visits/next?mine', true),
      ...line('stepsToday', steps.data?.counts?.today, '/visits/next?mine'),
      ...changed(),
      ...line('nods', nods.data?.length, '/distributions/nods'),
      ...line('toHandOut', counts.data?.toBeDelivered, '/letters/hand-out'),
      ...line('awaiting', counts.data?.awaiting, chases ? '/referrals/chase?all' : listOf(awaitingStates)),
      ...(may('letters.toSign') ? [] : line('toBeSigned', counts.data?.toBeSigned, listOf(['toBeSigned']))),
      ...(may('referrals.begin')
        ? line('myDrafts', counts.data?.myDrafts, `${listOf(['draft'])}&responsible=${me.data?.id ?? ''}`)
        : []),
      ...lacking('noNotice', missing.data?.notice),
      ...lacking('noPapers', missing.data?.papers),
    ],
  }
}
