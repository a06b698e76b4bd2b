import type { NoteHead, NoteKind, WrittenNote } from '../../../shared/features/notes/note'
import type { Writer } from '../../database/writer'
import type { CommandContext } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { openSession } from '../sessions'
import { findUser } from '../users'
import { discardDraft } from './drafts.store'
import { isCoReaderMissing, whyNotWritten } from './notes.rules'
import { citizensIn, headsOf, isWhole, openOwn, versionsOf } from './notes.store'
import { notesTable, noteVersionsTable, type NoteRow, type VersionRow } from './notes.tables'
import { confirmedPins, mayRead, presentPolicy } from './readers.store'

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort()

/** Keeps a text as a new note or as the next version of one. */
export async function keepText(
  context: CommandContext,
  kind: Exclude<NoteKind, 'addendum'>,
  written: WrittenNote,
): Promise<NoteHead> {
  const { writer, actor, newId, now } = context
  const known = written.id === null ? null : openOwn(writer, actor, written.id)
  const session = openSession(writer, actor, known?.sessionId ?? written.sessionId)
  if (known !== null && known.sessionId !== written.sessionId) throw ruleBroken('notes.notOfSession')
  if (known === null && session.undone !== null) throw ruleBroken('notes.sessionUndone')
  const citizenIds = sorted(written.citizenIds)
  // Those of the session whose cards the author may open.
  if (!citizenIds.every((id) => session.citizens.some((citizen) => citizen.id === id)))
    throw ruleBroken('notes.notOfSession')
  const note = known ?? {
    id: newId(),
    sessionId: session.id,
    authorId: actor.userId,
    createdAt: now(),
  }
  if (known === null) await writer.insert(notesTable, note)
  const head = await append(context, note, { ...written, kind, citizenIds })
  discardDraft(writer, actor, { sessionId: note.sessionId, noteId: written.id, citizenIds })
  return head
}

/** Keeps an addition to a signed note, in the same files. */
export async function keepAddendum(
  context: CommandContext,
  { id, seen, readerIds, text }: { id: string; seen: number; readerIds: readonly string[]; text: string },
): Promise<NoteHead> {
  const { writer, actor } = context
  const note = openOwn(writer, actor, id)
  const citizenIds = sorted(citizensIn(newestOf(writer, note)!))
  const head = await append(context, note, { kind: 'addendum', seen, readerIds, text, citizenIds })
  discardDraft(writer, actor, { sessionId: note.sessionId, noteId: id, citizenIds })
  return head
}

const newestOf = (writer: Writer, note: NoteRow): VersionRow | undefined =>
  writer.get<VersionRow>(
    'SELECT * FROM note_versions WHERE noteId = ? ORDER BY version DESC LIMIT 1',
    note.id,
  )

type Next = {
  readonly kind: NoteKind
  readonly seen: number
  readonly citizenIds: readonly string[]
  readonly readerIds: readonly string[]
  readonly text: string
}

/** The next version: sealed, bound to its place and to the version before, and stated in the trail by its hash. */
async function append(
  { writer, actor, seals, audit, now }: CommandContext,
  note: NoteRow,
  { kind, seen, citizenIds, readerIds, text }: Next,
): Promise<NoteHead> {
  refuseAgainstPolicy({ writer, seals, actor }, readerIds)
  const versions = versionsOf(writer, note)
  const newest = versions.at(-1) ?? null
  if (newest !== null && !isWhole(writer, seals, note, versions)) throw ruleBroken('notes.forged')
  const opened = newest && seals.open(newest)
  if (opened !== null && !opened.ok && opened.why === 'forged') throw ruleBroken('notes.forged')
  if ((newest?.place.version ?? 0) !== seen) throw new Failed({ code: 'stale' })
  const rule = whyNotWritten(newest?.place.kind ?? null, kind)
  if (rule !== null) throw ruleBroken(rule)
  const place = {
    noteId: note.id,
    version: seen + 1,
    kind,
    authorId: note.authorId,
    sessionId: note.sessionId,
    citizenIds,
    previous: newest === null ? '' : seals.hashOf(newest.place, newest.sealed),
    at: now(),
  }
  const sealed = seals.seal(place, text, confirmedPins(writer, seals, actor, readerIds))
  const { commitment, nonce, ct, signer, signature } = sealed
  await writer.insert(noteVersionsTable, {
    noteId: note.id,
    version: place.version,
    kind,
    at: place.at,
    citizenIds: JSON.stringify(citizenIds),
    previous: place.previous,
    readers: JSON.stringify(sealed.readers),
    commitment,
    nonce,
    ct,
    signer,
    signature,
  })
  writer.run('DELETE FROM note_citizens WHERE noteId = ?', note.id)
  for (const citizenId of citizenIds)
    writer.run(
      'INSERT INTO note_citizens (noteId, citizenId, createdAt) VALUES (?, ?, ?)',
      note.id,
      citizenId,
      note.createdAt,
    )
  audit(note.id, { version: place.version, hash: seals.hashOf(place, sealed) })
  return headsOf(writer, seals, actor, [note])[0]!
}

/** Nothing is written before the centre decided, and nothing against what it decided. */
function refuseAgainstPolicy(
  { writer, seals, actor }: Pick<CommandContext, 'writer' | 'seals' | 'actor'>,
  readerIds: readonly string[],
): void {
  const policy = presentPolicy(writer, seals)
  if (policy === null) throw ruleBroken('notes.policyNotChosen')
  if (!isCoReaderMissing(policy, actor.userId, readerIds)) return
  const coReader = findUser(writer, policy.coReaderId ?? '')
  const rule = coReader && mayRead(coReader) ? 'notes.coReaderMissing' : 'notes.coReaderGone'
  throw ruleBroken(rule, { name: coReader?.fullName ?? '' })
}
