import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteHead } from '../../../shared/features/notes/note'
import type { OutputOf } from '../../api/client'
import { useFailureText } from '../../api/failureText'
import { useForget } from '../../api/useForget'
import { useMay } from '../../api/useMay'
import { useQuery } from '../../api/useQuery'
import { Button } from '../../ui/Button'
import { Banner } from '../../ui/page/Banner'
import { LoadingLine } from '../../ui/page/LoadingLine'
import type { SessionOfNotes } from './noteStart'
import { NoteView } from './NoteView'
import { PolicyNotice } from './PolicyNotice'
import { type Place, Writing } from './Writing'

type Heads = readonly NoteHead[]
type Drafts = OutputOf<'notes.drafts'>

/** The notes of a session: the one being written and those to be read. `writes`: the session is the actor's own. */
export function SessionNotes({
  session,
  writes,
}: {
  readonly session: SessionOfNotes
  readonly writes: boolean
}) {
  const may = useMay()
  const failureText = useFailureText()
  const mayWrite = may('notes.save')
  const asked = { sessionId: session.id }
  const { data: heads, failure } = useQuery('notes.ofSession', asked)
  const { data: drafts } = useQuery('notes.drafts', asked, { enabled: mayWrite })
  useForget('notes.drafts', asked)
  const { data: policy } = useQuery('notes.policy', {})
  if (failure) return <Banner tone="danger">{failureText(failure)}</Banner>
  if (!heads || (mayWrite && !drafts) || policy === undefined) return <LoadingLine />
  if (!mayWrite) return heads.map((head) => <NoteView key={head.id} head={head} />)
  return (
    <Desk
      session={session}
      heads={heads}
      drafts={drafts ?? []}
      writes={writes}
      coReaderId={policy?.choice === 'coReader' ? policy.coReaderId : null}
      decided={policy !== null}
    />
  )
}

function Desk({
  session,
  heads,
  drafts,
  writes,
  coReaderId,
  decided,
}: {
  readonly session: SessionOfNotes
  readonly heads: Heads
  readonly drafts: Drafts
  readonly writes: boolean
  readonly coReaderId: string | null
  readonly decided: boolean
}) {
  const { t } = useTranslation('notes')
  // Chosen once: what is saved while one writes does not take the field away.
  const [place, setPlace] = useState(() => whereToBegin(heads, drafts, writes))
  const [round, setRound] = useState(0)
  const [writingId, setWritingId] = useState(place?.noteId ?? null)
  const write = (next: Place | null) => {
    setPlace(next)
    setWritingId(next?.noteId ?? null)
    setRound(round + 1)
  }
  const read = heads.filter(({ id }) => place === null || id !== writingId)
  return (
    <>
      {place !== null && !decided && <PolicyNotice />}
      {place !== null && decided && (
        <Writing
          key={round}
          session={session}
          place={place}
          coReaderId={coReaderId}
          onSaved={setWritingId}
          onSigned={() => write(null)}
          onChanged={(citizenIds) => write({ noteId: writingId, draftOf: citizenIds })}
        />
      )}
      {read.map((head) => (
        <NoteView
          key={head.id}
          head={head}
          left={draftOf(head.id, drafts)}
          onWrite={
            isOpen(head) ? () => write({ noteId: head.id, draftOf: draftOf(head.id, drafts) }) : undefined
          }
        />
      ))}
      {writes && place === null && (
        <Button onClick={() => write({ noteId: null, draftOf: null })}>{t('screen.write.another')}</Button>
      )}
    </>
  )
}

/** May still be changed, by the actor. */
const isOpen = ({ mine, signedAt, opens }: NoteHead): boolean => mine && signedAt === null && opens === 'yes'

const draftOf = (noteId: string | null, drafts: Drafts): readonly string[] | null =>
  drafts.find((draft) => draft.noteId === noteId)?.citizenIds ?? null

/** At the draft of a new note, else at a note not signed yet, else, where there is none of one's own, at a new one. */
function whereToBegin(heads: Heads, drafts: Drafts, writes: boolean): Place | null {
  const left = draftOf(null, drafts)
  if (left) return { noteId: null, draftOf: left }
  const open = heads.find(isOpen)
  if (open) return { noteId: open.id, draftOf: draftOf(open.id, drafts) }
  return writes && !heads.some(({ mine }) => mine) ? { noteId: null, draftOf: null } : null
}
