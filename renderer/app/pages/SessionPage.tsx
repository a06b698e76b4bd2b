import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { type Session, tookPlace } from '../../../shared/features/sessions/session'
import { greekUpper } from '../../../shared/values/greekText'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { EarlierNotes } from '../../features/notes/EarlierNotes'
import { SessionNotes } from '../../features/notes/SessionNotes'
import { SessionRecord } from '../../features/sessions/SessionRecord'
import { sessionsPath } from '../../features/sessions/sessionPaths'
import { useSessionWords } from '../../features/sessions/useSessionWords'
import { Button } from '../../ui/Button'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { PageHeader } from '../../ui/page/PageHeader'

/** One session: its record and the note being written, and beside them the earlier notes of the same citizen. */
export function SessionPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const id = params['id'] ?? ''
  // Nothing of one session is ever shown under another.
  return <OneSession key={id} id={id} />
}

function OneSession({ id }: { readonly id: string }) {
  const { t } = useTranslation('sessions')
  const failureText = useFailureText()
  const { data: session, failure } = useQuery('sessions.open', { id })
  if (failure)
    return (
      <>
        <PageHeader title={t('screen.kind')} />
        <Banner tone="danger">{failureText(failure)}</Banner>
      </>
    )
  return session ? <Opened session={session} /> : <LoadingLine />
}

function Opened({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions')
  const [, navigate] = useLocation()
  const words = useSessionWords()
  const { data: me } = useQuery('users.me', {})
  if (!me) return <LoadingLine />
  const ofNotes = {
    id: session.id,
    citizens: session.citizens.map(({ id, surname, name }) => ({
      id,
      name: `${greekUpper(surname)} ${name}`.trim(),
    })),
  }
  const writes = session.staffId === me.id && session.undone === null && tookPlace(session.attendance)
  return (
    <>
      <PageHeader
        title={`${t('screen.kind')} ${words.when(session)}`}
        badges={session.undone && <Badge tone="warning">{t('screen.undone')}</Badge>}
        actions={
          <Button keys={{ code: 'Escape' }} onClick={() => navigate(sessionsPath)}>
            {t('screen.back')}
          </Button>
        }
      />
      <div className="k-desk">
        <div>
          <SessionRecord session={session} />
          <SessionNotes session={ofNotes} writes={writes} />
        </div>
        <EarlierNotes session={ofNotes} />
      </div>
    </>
  )
}
