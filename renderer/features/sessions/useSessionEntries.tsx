import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Session } from '../../../shared/features/sessions/session'
import { useColleagues } from '../../api/useColleagues'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { shownDay } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import type { TimelineEntry } from '../../ui/page/Timeline'
import { placeOfSession } from './sessionPaths'
import { useSessionWords } from './useSessionWords'

const most = 200

/** The sessions of a citizen for the timeline of the card: the record, never the note. */
export function useSessionEntries(citizenId: string): readonly TimelineEntry[] {
  const { t } = useTranslation('sessions')
  const may = useMay()
  const { data } = useQuery(
    'sessions.ofCitizen',
    { citizenId, limit: most },
    { enabled: may('sessions.ofCitizen') },
  )
  return (data?.sessions ?? []).map((session) => ({
    key: session.id,
    day: session.day,
    time: session.time,
    kind: t('screen.kind'),
    content: <SessionEntry session={session} />,
  }))
}

function SessionEntry({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const words = useSessionWords()
  const { nameOf } = useColleagues()
  return (
    <div className="k-entry" data-undone={session.undone !== null || undefined}>
      <p>
        <button type="button" className="k-link" onClick={() => navigate(placeOfSession(session.id))}>
          <strong>{words.details(session)}</strong>
        </button>{' '}
        {session.attendance !== 'came' && (
          <Badge tone="warning">{t(`screen.attendances.${session.attendance}`)}</Badge>
        )}{' '}
        {session.undone && <Badge tone="warning">{t('screen.undone')}</Badge>}
      </p>
      <p className="k-soft">{nameOf(session.staffId)}</p>
      {session.summary && (
        <p>
          <bdi>{session.summary}</bdi>
        </p>
      )}
      {session.nextOn && <p className="k-soft">{t('screen.next', { day: shownDay(session.nextOn) })}</p>}
    </div>
  )
}
