import { useTranslation } from 'react-i18next'
import type { OpenedNote, OpenedVersion } from '../../../shared/features/notes/note'
import { shownInstant } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { partsOf } from './noteParts'
import './notes.css'

/** What an opened note says: the text as it stands, then its addenda. One that is not whole is said loudly, without text. */
export function NoteText({ note }: { readonly note: OpenedNote }) {
  const { t } = useTranslation('notes')
  if (!note.whole)
    return (
      <Banner tone="danger" title={t('screen.notWhole')}>
        {t('screen.notWholeText')}
      </Banner>
    )
  const parts = partsOf(note)
  return (
    <div className="f-note-parts">
      {parts.some(({ signedWith }) => signedWith === 'unconfirmed') && (
        <Banner tone="warning">{t(note.head.mine ? 'screen.unconfirmedOwn' : 'screen.unconfirmed')}</Banner>
      )}
      {parts.map((part) => (
        <NotePart key={part.version} part={part} />
      ))}
    </div>
  )
}

export function NotePart({ part }: { readonly part: OpenedVersion }) {
  const { t } = useTranslation('notes')
  return (
    <article>
      <p className="k-soft">
        <Badge tone={part.kind === 'version' ? 'neutral' : 'accent'}>{t(`screen.kinds.${part.kind}`)}</Badge>{' '}
        {shownInstant(part.at)}
      </p>
      {part.text === null ? (
        <p>{t(`screen.closed.${part.closed ?? 'notReader'}`)}</p>
      ) : (
        <p className="f-note-text">
          <bdi>{part.text}</bdi>
        </p>
      )}
    </article>
  )
}
