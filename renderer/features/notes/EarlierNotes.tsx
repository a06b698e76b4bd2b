import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteHead } from '../../../shared/features/notes/note'
import { useFailureText } from '../../api/failureText'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { shownInstant } from '../../ui/days'
import { Badge } from '../../ui/page/Badge'
import { Banner } from '../../ui/page/Banner'
import { Section } from '../../ui/page/Section'
import { FilterChips } from '../../ui/table/FilterChips'
import { NoteText } from './NoteText'
import type { SessionOfNotes } from './noteStart'
import { useNoteWords } from './useNoteWords'
import { useOpenedNote } from './useOpenedNote'

const atOnce = 20

/** The earlier notes in the file of whoever is chosen, beside the one being written; each opens when it is asked for. */
export function EarlierNotes({ session }: { readonly session: SessionOfNotes }) {
  const { t } = useTranslation('notes')
  const [whose, setWhose] = useState(session.citizens[0]?.id ?? '')
  return (
    <Section title={t('screen.earlier.title')}>
      {session.citizens.length > 1 && (
        <FilterChips
          label={t('screen.earlier.whose')}
          chips={session.citizens.map(({ id, name }) => ({ key: id, label: name, active: id === whose }))}
          onToggle={setWhose}
        />
      )}
      {whose !== '' && <NotesOf key={whose} citizenId={whose} except={session.id} />}
    </Section>
  )
}

function NotesOf({ citizenId, except }: { readonly citizenId: string; readonly except: string }) {
  const { t } = useTranslation('notes')
  const failureText = useFailureText()
  const [limit, setLimit] = useState(atOnce)
  const { data, failure } = useQuery(
    'notes.ofCitizen',
    { citizenId, after: null, limit },
    { keepPrevious: true },
  )
  const notes = (data?.notes ?? []).filter(({ sessionId }) => sessionId !== except)
  return (
    <>
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {data && notes.length === 0 && <p className="k-soft">{t('screen.earlier.none')}</p>}
      <ul className="f-earlier" aria-label={t('screen.earlier.title')}>
        {notes.map((head) => (
          <EarlierNote key={head.id} head={head} />
        ))}
      </ul>
      {data?.more === true && limit < 50 && (
        <Button size="sm" onClick={() => setLimit(50)}>
          {t('screen.earlier.more')}
        </Button>
      )}
    </>
  )
}

function EarlierNote({ head }: { readonly head: NoteHead }) {
  const { t } = useTranslation('notes')
  const words = useNoteWords()
  const failureText = useFailureText()
  const { opened, failure, open, close } = useOpenedNote(head.id)
  const when = shownInstant(head.createdAt).slice(0, 10)
  return (
    <li>
      <div className="f-note-bar">
        <div>
          <strong>{when}</strong> <bdi>{words.nameOf(head.authorId)}</bdi>
          <p>
            <Badge tone={head.signedAt === null ? 'warning' : 'neutral'}>{words.state(head)}</Badge>
          </p>
        </div>
        {head.opens === 'notReader' ? null : (
          <Button
            size="sm"
            ariaLabel={t(opened ? 'screen.earlier.closeOf' : 'screen.earlier.openOf', {
              day: when,
              who: words.nameOf(head.authorId),
            })}
            onClick={() => (opened ? close() : void open())}
          >
            {t(opened ? 'screen.view.close' : 'screen.view.open')}
          </Button>
        )}
      </div>
      {head.opens !== 'yes' && <p className="k-soft">{t(`screen.closed.${head.opens}`)}</p>}
      {failure && <Banner tone="danger">{failureText(failure)}</Banner>}
      {opened && <NoteText note={opened} />}
    </li>
  )
}
