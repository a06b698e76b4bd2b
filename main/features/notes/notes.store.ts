import { z } from 'zod'
import type { NoteHead } from '../../../shared/features/notes/note'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import type { Rewrap, SealedFor, SealedNote, Seals } from '../../ports/seals'
import { hiddenFrom, type Visible } from '../citizens'
import { isChainWhole } from './notes.rules'
import type { NoteRow, RewrapRow, VersionRow } from './notes.tables'

const idsSchema = z.array(z.string())
const readersSchema = z.array(z.object({ userId: z.string(), boxPub: z.string(), wrap: z.string() }))

/** What lies in the database may have been changed outside the program: what has not its form is empty, and then forged. */
function parsed<T>(schema: z.ZodType<T[]>, json: string): T[] {
  const found = schema.safeParse(JSON.parse(json))
  return found.success ? found.data : []
}
export const citizensIn = (row: Pick<VersionRow, 'citizenIds'>): string[] => parsed(idsSchema, row.citizenIds)
export const readersIn = (row: Pick<VersionRow, 'readers'>): SealedFor[] => parsed(readersSchema, row.readers)

/** The condition that a note `n` has this user among the readers of any of its versions. */
const isReader = `EXISTS (SELECT 1 FROM note_versions v, json_each(v.readers) r
  WHERE v.noteId = n.id AND json_extract(v.readers, r.fullkey || '.userId') = ?)`

/**
 * The condition that a note `n` exists for the actor: as a reader of it, who may open every card it belongs to, because
 * its text tells of all of them.
 */
export function noteVisibleTo(actor: Actor): Visible {
  const hidden = hiddenFrom(actor)
  return {
    sql: `(${isReader} AND NOT EXISTS (SELECT 1 FROM note_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
      WHERE o.noteId = n.id AND ${hidden.sql}))`,
    values: [actor.userId, ...hidden.values],
  }
}

/** Those of these notes that exist for the actor, in the order asked for. */
export function findRows(reader: Reader, actor: Actor, ids: readonly string[]): NoteRow[] {
  const { sql, values } = noteVisibleTo(actor)
  return [...new Set(ids)].flatMap(
    (id) => reader.get<NoteRow>(`SELECT n.* FROM notes n WHERE n.id = ? AND ${sql}`, id, ...values) ?? [],
  )
}

/** @throws Failed notFound, also where the actor is no reader of it or may not open one of its cards */
export function openRow(reader: Reader, actor: Actor, id: string): NoteRow {
  const [row] = findRows(reader, actor, [id])
  if (!row) throw new Failed({ code: 'notFound', subject: 'notes.note' })
  return row
}

/** The actor's own note. @throws Failed as `openRow`, and where another wrote it */
export function openOwn(reader: Reader, actor: Actor, id: string): NoteRow {
  const row = openRow(reader, actor, id)
  if (row.authorId !== actor.userId) throw ruleBroken('notes.notAuthor')
  return row
}

export function rewrapsOf(reader: Reader, noteIds: readonly string[]): Map<string, RewrapRow[]> {
  const rows = reader.all<RewrapRow>(
    'SELECT * FROM note_rewraps WHERE noteId IN (SELECT value FROM json_each(?))',
    JSON.stringify(noteIds),
  )
  return Map.groupBy(rows, ({ noteId, version }) => `${noteId} ${version}`)
}

const rewrapIn = ({ userId, boxPub, wrap, byId, signer, signature }: RewrapRow): Rewrap => ({
  userId,
  boxPub,
  wrap,
  byId,
  signer,
  signature,
})

/** A version as the keys take it. */
export function sealedNote(note: NoteRow, row: VersionRow, rewraps: readonly RewrapRow[]): SealedNote {
  const { version, kind, previous, at, commitment, nonce, ct, signer, signature } = row
  const { id: noteId, authorId, sessionId } = note
  const citizenIds = citizensIn(row)
  return {
    place: { noteId, version, kind, authorId, sessionId, citizenIds, previous, at },
    sealed: { commitment, nonce, ct, readers: readersIn(row), signer, signature },
    rewraps: rewraps.map(rewrapIn),
  }
}

/** Every version of a note, from the first. */
export function versionsOf(reader: Reader, note: NoteRow): SealedNote[] {
  const rewraps = rewrapsOf(reader, [note.id])
  return reader
    .all<VersionRow>('SELECT * FROM note_versions WHERE noteId = ? ORDER BY version', note.id)
    .map((row) => sealedNote(note, row, rewraps.get(`${note.id} ${row.version}`) ?? []))
}

const filesOf = (reader: Reader, noteId: string): string[] =>
  reader
    .all<{ citizenId: string }>(
      'SELECT citizenId FROM note_citizens WHERE noteId = ? ORDER BY citizenId',
      noteId,
    )
    .map(({ citizenId }) => citizenId)

/** The newest version as its author's entry in the audit trail states it. */
function statedNewest(reader: Reader, note: NoteRow): { version: number; hash: string } | null {
  const entry = reader.get<{ detail: string }>(
    `SELECT detail FROM audit WHERE subject = ? AND userId = ?
     AND action IN ('notes.saved', 'notes.signed', 'notes.addendumAdded') ORDER BY serial DESC LIMIT 1`,
    note.id,
    note.authorId,
  )
  return entry ? (JSON.parse(entry.detail) as { version: number; hash: string }) : null
}

/** Whether the note is as its author left it: every version, in its order, in its files. Signatures come with opening. */
export function isWhole(
  reader: Reader,
  seals: Seals,
  note: NoteRow,
  versions: readonly SealedNote[],
): boolean {
  const links = versions.map(({ place, sealed }) => ({ ...place, hash: seals.hashOf(place, sealed) }))
  return isChainWhole(links, filesOf(reader, note.id), statedNewest(reader, note))
}

type Heading = Pick<VersionRow, 'noteId' | 'version' | 'kind' | 'at' | 'citizenIds' | 'readers'>

/** Notes without their texts, of rows that were read under `noteVisibleTo`. */
export function headsOf(reader: Reader, seals: Seals, actor: Actor, notes: readonly NoteRow[]): NoteHead[] {
  const ids = notes.map(({ id }) => id)
  const headings = Map.groupBy(
    reader.all<Heading>(
      `SELECT noteId, version, kind, at, citizenIds, readers FROM note_versions
       WHERE noteId IN (SELECT value FROM json_each(?)) ORDER BY noteId, version`,
      JSON.stringify(ids),
    ),
    ({ noteId }) => noteId,
  )
  const rewraps = rewrapsOf(reader, ids)
  return notes.map((note) => {
    const versions = headings.get(note.id) ?? []
    const newest = versions.at(-1)!
    const text = versions.findLast(({ kind }) => kind !== 'addendum') ?? newest
    return {
      ...note,
      mine: note.authorId === actor.userId,
      signedAt: versions.find(({ kind }) => kind === 'signed')?.at ?? null,
      newest: newest.version,
      newestAt: newest.at,
      addenda: versions.filter(({ kind }) => kind === 'addendum').length,
      citizenIds: citizensIn(newest),
      readerIds: readersIn(newest)
        .map(({ userId }) => userId)
        .filter((userId) => userId !== note.authorId),
      opens: seals.fits(actor.userId, {
        readers: readersIn(text),
        rewraps: rewraps.get(`${note.id} ${text.version}`) ?? [],
      }),
    }
  })
}

export function notesOfSession(reader: Reader, actor: Actor, sessionId: string): NoteRow[] {
  const { sql, values } = noteVisibleTo(actor)
  return reader.all<NoteRow>(
    `SELECT n.* FROM notes n WHERE n.sessionId = ? AND ${sql} ORDER BY n.createdAt, n.id LIMIT 200`,
    sessionId,
    ...values,
  )
}

type Position = { readonly createdAt: string; readonly id: string }

/** The newest first, one more than asked for where there are more. */
export function notesOfCitizen(
  reader: Reader,
  actor: Actor,
  { citizenId, after, limit }: { citizenId: string; after: Position | null; limit: number },
): NoteRow[] {
  const { sql, values } = noteVisibleTo(actor)
  return reader.all<NoteRow>(
    `SELECT n.* FROM note_citizens f CROSS JOIN notes n ON n.id = f.noteId
     WHERE f.citizenId = ? ${after ? 'AND (f.createdAt, f.noteId) < (?, ?)' : ''} AND ${sql}
     ORDER BY f.createdAt DESC, f.noteId DESC LIMIT ?`,
    citizenId,
    ...(after ? [after.createdAt, after.id] : []),
    ...values,
    limit + 1,
  )
}

/** The actor's own notes, all or those of one file, the newest first. */
export function ownNotes(reader: Reader, actor: Actor, citizenId: string | null): NoteRow[] {
  const { sql, values } = noteVisibleTo(actor)
  const inFile = 'AND EXISTS (SELECT 1 FROM note_citizens f WHERE f.noteId = n.id AND f.citizenId = ?)'
  return reader.all<NoteRow>(
    `SELECT n.* FROM notes n WHERE n.authorId = ? ${citizenId === null ? '' : inFile} AND ${sql}
     ORDER BY n.createdAt DESC, n.id DESC`,
    actor.userId,
    ...(citizenId === null ? [] : [citizenId]),
    ...values,
  )
}

/** Who but its author read a note, the newest first. */
export function readingsOf(reader: Reader, note: NoteRow): { userId: string; at: string }[] {
  return reader.all<{ userId: string; at: string }>(
    `SELECT userId, at FROM audit WHERE subject = ? AND action = 'notes.read' AND userId <> ?
     ORDER BY serial DESC LIMIT 200`,
    note.id,
    note.authorId,
  )
}

/** In whose files of a session this author has a note. */
export const filesWithNoteOf = (reader: Reader, authorId: string, sessionId: string): ReadonlySet<string> =>
  new Set(
    reader
      .all<{ citizenId: string }>(
        `SELECT o.citizenId FROM notes n CROSS JOIN note_citizens o ON o.noteId = n.id
         WHERE n.sessionId = ? AND n.authorId = ?`,
        sessionId,
        authorId,
      )
      .map(({ citizenId }) => citizenId),
  )

/** Which of these sessions have a note of this author; for telling whose note is missing. */
export function sessionsWithNoteOf(
  reader: Reader,
  authorId: string,
  sessionIds: readonly string[],
): ReadonlySet<string> {
  const rows = reader.all<{ sessionId: string }>(
    'SELECT DISTINCT sessionId FROM notes WHERE authorId = ? AND sessionId IN (SELECT value FROM json_each(?))',
    authorId,
    JSON.stringify(sessionIds),
  )
  return new Set(rows.map(({ sessionId }) => sessionId))
}
