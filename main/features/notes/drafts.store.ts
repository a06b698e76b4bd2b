import type { z } from 'zod'
import type { DraftPlace, draftLineSchema } from '../../../shared/features/notes/note'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import type { DraftPlaceSealed, Seals } from '../../ports/seals'
import { openSession } from '../sessions'
import { openOwn } from './notes.store'
import type { NoteDraftRow } from './notes.tables'

/** One spelling of one place, as it is kept and as the draft is bound to it. */
const placeOf = ({ sessionId, noteId, citizenIds }: DraftPlace): DraftPlaceSealed => ({
  sessionId,
  noteId: noteId ?? '',
  citizenIds: [...new Set(citizenIds)].sort(),
})

const here = 'userId = ? AND sessionId = ? AND noteId = ? AND citizenIds = ?'
const keyOf = (actor: Actor, { sessionId, noteId, citizenIds }: DraftPlaceSealed) =>
  [actor.userId, sessionId, noteId, JSON.stringify(citizenIds)] as const

/** Whether the actor may write here: a note of their own, or a new one about people of the session whose cards they may open. */
function assertMayWrite(reader: Reader, actor: Actor, { sessionId, noteId, citizenIds }: DraftPlace): void {
  if (noteId !== null) {
    if (openOwn(reader, actor, noteId).sessionId !== sessionId) throw ruleBroken('notes.notOfSession')
    return
  }
  const { citizens } = openSession(reader, actor, sessionId)
  if (!citizenIds.every((id) => citizens.some((citizen) => citizen.id === id)))
    throw ruleBroken('notes.notOfSession')
}

/** The draft of exactly this place, if the actor's keys open it there. */
export function openDraft(
  reader: Reader,
  seals: Seals,
  actor: Actor,
  wanted: DraftPlace,
): { text: string; savedAt: string } | null {
  assertMayWrite(reader, actor, wanted)
  const place = placeOf(wanted)
  const row = reader.get<NoteDraftRow>(
    `SELECT sealed, savedAt FROM note_drafts WHERE ${here}`,
    ...keyOf(actor, place),
  )
  const text = row ? seals.openDraft(place, row.sealed) : null
  return row && text !== null ? { text, savedAt: row.savedAt } : null
}

export function keepDraft(
  writer: Writer,
  seals: Seals,
  actor: Actor,
  { text, savedAt, ...wanted }: DraftPlace & { text: string; savedAt: string },
): void {
  assertMayWrite(writer, actor, wanted)
  const place = placeOf(wanted)
  writer.run(
    `INSERT INTO note_drafts (userId, sessionId, noteId, citizenIds, sealed, savedAt) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (userId, sessionId, noteId, citizenIds)
     DO UPDATE SET sealed = excluded.sealed, savedAt = excluded.savedAt`,
    ...keyOf(actor, place),
    seals.sealDraft(place, text),
    savedAt,
  )
}

export function discardDraft(writer: Writer, actor: Actor, wanted: DraftPlace): void {
  writer.run(`DELETE FROM note_drafts WHERE ${here}`, ...keyOf(actor, placeOf(wanted)))
}

/** Where in this session the actor has something unsaved. */
export function draftsOf(reader: Reader, actor: Actor, sessionId: string): z.input<typeof draftLineSchema>[] {
  return reader
    .all<NoteDraftRow>(
      `SELECT noteId, citizenIds, savedAt FROM note_drafts WHERE userId = ? AND sessionId = ?
       ORDER BY savedAt DESC LIMIT 100`,
      actor.userId,
      sessionId,
    )
    .map(({ noteId, citizenIds, savedAt }) => ({
      noteId: noteId || null,
      citizenIds: JSON.parse(citizenIds) as string[],
      savedAt,
    }))
}
