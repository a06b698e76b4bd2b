import type { z } from 'zod'
import type { consequencesSchema, lostNotesSchema } from '../../../shared/features/notes/reader'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import type { Addressed, Seals } from '../../ports/seals'
import { findUser } from '../users'
import { noteVisibleTo, readersIn, rewrapsOf, sealedNote } from './notes.store'
import type { NoteRow, VersionRow } from './notes.tables'
import { asReader, hasPersonalCode, mayRead, personalCodesOf } from './readers.store'

/** For whom a version is, by the public keys alone. */
type ForWhom = Pick<VersionRow, 'noteId' | 'version' | 'kind'> & {
  readonly readers: readonly Addressed[]
  readonly rewraps: readonly Addressed[]
}

/** All versions of the notes that a condition lets through: few columns of a few thousand rows, read on request. */
function allForWhom(reader: Reader, where: { sql: string; values: readonly string[] }): ForWhom[] {
  const rows = reader.all<Pick<VersionRow, 'noteId' | 'version' | 'kind' | 'readers'>>(
    `SELECT v.noteId, v.version, v.kind, v.readers FROM notes n CROSS JOIN note_versions v ON v.noteId = n.id
     WHERE ${where.sql} ORDER BY v.noteId, v.version`,
    ...where.values,
  )
  const rewraps = rewrapsOf(reader, [...new Set(rows.map(({ noteId }) => noteId))])
  return rows.map((row) => ({
    ...row,
    readers: readersIn(row),
    rewraps: rewraps.get(`${row.noteId} ${row.version}`) ?? [],
  }))
}

const notesIn = (versions: readonly ForWhom[]): number => new Set(versions.map(({ noteId }) => noteId)).size

const others = (version: ForWhom, userId: string): string[] =>
  version.readers.flatMap((reader) => (reader.userId === userId ? [] : reader.userId))

/** Of notes the actor knows of: what the present keys do not open, who could help, and whom the actor could help. */
export function lostNotes(reader: Reader, seals: Seals, actor: Actor): z.input<typeof lostNotesSchema> {
  const versions = allForWhom(reader, noteVisibleTo(actor))
  const { userId } = actor
  const closed = versions.filter((version) => seals.fits(userId, version) === 'otherKeys')
  const codes = new Set(personalCodesOf(reader, userId).map(({ boxPub }) => boxPub))
  const byCode = closed.filter(({ readers, rewraps }) =>
    [...readers, ...rewraps].some((to) => to.userId === userId && codes.has(to.boxPub)),
  )
  const helping = closed.flatMap((version) =>
    others(version, userId)
      .filter((id) => seals.fits(id, version) === 'yes')
      .map((id) => ({ id, version })),
  )
  const open = versions.filter((version) => seals.fits(userId, version) === 'yes')
  const waiting = open.flatMap((version) =>
    others(version, userId)
      .filter((id) => seals.fits(id, version) === 'otherKeys')
      .map((id) => ({ id, version })),
  )
  return {
    notes: notesIn(closed),
    byCode: notesIn(byCode),
    helpers: counted(helping).map(([id, notes]) => ({ userId: id, notes })),
    waiting: counted(waiting).flatMap(([id, notes]) => {
      const user = findUser(reader, id)
      return user && mayRead(user) ? [{ ...asReader(reader, seals, actor, user), notes }] : []
    }),
  }
}

const counted = (found: readonly { id: string; version: ForWhom }[]): [string, number][] =>
  [...Map.groupBy(found, ({ id }) => id)].map(([id, each]) => [
    id,
    notesIn(each.map(({ version }) => version)),
  ])

/** Of each note its newest text and every addendum: whoever opens only what stood there before does not have the note. */
const asTheyStand = (versions: readonly ForWhom[]): ForWhom[] =>
  [...Map.groupBy(versions, ({ noteId }) => noteId).values()].flatMap((ofNote) => {
    const text = ofNote.findLast(({ kind }) => kind !== 'addendum')
    return ofNote.filter((version) => version === text || version.kind === 'addendum')
  })

/** What a person would no longer open with new keys. Numbers only: the asking administrator learns nothing else. */
export function consequences(
  reader: Reader,
  seals: Seals,
  userId: string,
): z.input<typeof consequencesSchema> {
  const versions = allForWhom(reader, { sql: '1', values: [] }).filter(
    (version) => seals.fits(userId, version) === 'yes',
  )
  const alone = asTheyStand(versions).filter(
    (version) => !others(version, userId).some((id) => seals.fits(id, version) === 'yes'),
  )
  return {
    notes: notesIn(versions),
    withOtherReader: notesIn(versions) - notesIn(alone),
    hasPersonalCode: hasPersonalCode(reader, seals, userId),
  }
}

/** Every version that is sealed to this user, among the notes the actor knows of, and does not fit the user's keys. */
export function closedTo(reader: Reader, seals: Seals, actor: Actor, userId: string) {
  const closed = allForWhom(reader, noteVisibleTo(actor)).filter(
    (version) => seals.fits(userId, version) === 'otherKeys',
  )
  return closed.map(({ noteId, version }) => {
    const note = reader.get<NoteRow>('SELECT * FROM notes WHERE id = ?', noteId)!
    const row = reader.get<VersionRow>(
      'SELECT * FROM note_versions WHERE noteId = ? AND version = ?',
      noteId,
      version,
    )!
    return sealedNote(note, row, rewrapsOf(reader, [noteId]).get(`${noteId} ${version}`) ?? [])
  })
}
