import { useTranslation } from 'react-i18next'
import { useForget } from '../../api/useForget'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Badge } from '../../ui/page/Badge'

/** Where the actor's own note of a session stands: missing, left as a draft, saved, signed. */
export function NoteState({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('notes')
  const mayWrite = useMay()('notes.save')
  const asked = { sessionId }
  const { data: heads } = useQuery('notes.ofSession', asked, { enabled: mayWrite })
  const { data: drafts } = useQuery('notes.drafts', asked, { enabled: mayWrite })
  useForget('notes.drafts', asked)
  if (!heads || !drafts) return null
  const own = heads.filter(({ mine }) => mine)
  if (drafts.length > 0) return <Badge tone="warning">{t('screen.states.draft')}</Badge>
  if (own.length === 0) return <Badge tone="danger">{t('screen.states.missing')}</Badge>
  return own.some(({ signedAt }) => signedAt === null) ? (
    <Badge tone="warning">{t('screen.states.open')}</Badge>
  ) : (
    <Badge tone="good">{t('screen.states.signed')}</Badge>
  )
}
