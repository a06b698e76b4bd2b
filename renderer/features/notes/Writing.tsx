import { useTranslation } from 'react-i18next'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import { NoteEditor } from './NoteEditor'
import type { SessionOfNotes } from './noteStart'
import { useNoteStart } from './useNoteStart'

/** Where one writes: a note of one's own or a new one, and the files of the draft that was left there. */
export type Place = { readonly noteId: string | null; readonly draftOf: readonly string[] | null }

/** The editor, once what it begins with is opened. */
export function Writing({
  session,
  place,
  coReaderId,
  ...on
}: {
  readonly session: SessionOfNotes
  readonly place: Place
  /** Who reads every note besides its author, where the centre decided so. */
  readonly coReaderId: string | null
  readonly onSaved: (noteId: string) => void
  readonly onSigned: () => void
  /** It was saved in another window; what is written here is kept as a draft of these files. */
  readonly onChanged: (citizenIds: readonly string[]) => void
}) {
  const { data: me } = useQuery('users.me', {})
  return me ? (
    <Loaded
      session={session}
      place={place}
      readerIds={coReaderId !== null && coReaderId !== me.id ? [coReaderId] : []}
      {...on}
    />
  ) : (
    <LoadingLine />
  )
}

function Loaded({
  session,
  place,
  readerIds,
  ...on
}: Omit<Parameters<typeof Writing>[0], 'coReaderId'> & { readonly readerIds: readonly string[] }) {
  const { t } = useTranslation('notes')
  const failureText = useFailureText()
  const begun = useNoteStart({
    sessionId: session.id,
    place,
    atFirst: { citizenIds: session.citizens.slice(0, 1).map(({ id }) => id), readerIds },
  })
  switch (begun.state) {
    case 'loading':
      return <LoadingLine />
    case 'failed':
      return <Banner tone="danger">{failureText(begun.failure)}</Banner>
    case 'notWhole':
      return (
        <Banner tone="danger" title={t('screen.notWhole')}>
          {t('screen.notWholeText')}
        </Banner>
      )
    case 'ready':
      return <NoteEditor session={session} start={begun.start} {...on} />
  }
}
