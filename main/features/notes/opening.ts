import type { NoteHit, OpenedNote, OpenedVersion } from '../../../shared/features/notes/note'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import type { Opened, SealedNote, Seals } from '../../ports/seals'
import { hiddenFrom } from '../citizens'
import { headsOf, isWhole, ownNotes, versionsOf } from './notes.store'
import type { NoteRow } from './notes.tables'
import { pinOf } from './readers.store'
import { snippetOf } from './search.rules'

/**
 * The note with every text that the actor's keys open, and whose file the actor may open; without any where its chain or a
 * signature does not hold.
 */
export function opened(reader: Reader, seals: Seals, actor: Actor, note: NoteRow): OpenedNote {
  const [head] = headsOf(reader, seals, actor, [note])
  const notes = versionsOf(reader, note)
  const pin = pinOf(reader, actor, note.authorId)
  const results = notes.map((version) => ({ version, result: seals.open(version) }))
  const whole =
    isWhole(reader, seals, note, notes) && results.every(({ result }) => result.ok || result.why !== 'forged')
  if (!whole) return { head: head!, whole, versions: [] }
  const hidden = hiddenOf(
    reader,
    actor,
    notes.flatMap(({ place }) => place.citizenIds),
  )
  return {
    head: head!,
    whole,
    versions: results.map(({ version: { place, sealed }, result }) => ({
      version: place.version,
      kind: place.kind,
      at: place.at,
      ...told(
        result,
        place.citizenIds.some((id) => hidden.has(id)),
      ),
      readerIds: sealed.readers.map(({ userId }) => userId).filter((id) => id !== note.authorId),
      signedWith: seals.signedWith(sealed, note.authorId, pin),
    })),
  }
}

/** A text as it is told; `hidden`: an earlier one, of a file that the actor may not open. */
function told(result: Opened, hidden: boolean): Pick<OpenedVersion, 'text' | 'closed'> {
  if (result.ok) return hidden ? { text: null, closed: 'notReader' } : { text: result.text, closed: null }
  return { text: null, closed: result.why === 'forged' ? null : result.why }
}

/** Those of these citizens whose cards the actor may not open. */
function hiddenOf(reader: Reader, actor: Actor, ids: readonly string[]): ReadonlySet<string> {
  const { sql, values } = hiddenFrom(actor)
  const rows = reader.all<{ id: string }>(
    `SELECT c.id FROM citizens c WHERE c.id IN (SELECT value FROM json_each(?)) AND ${sql}`,
    JSON.stringify([...new Set(ids)]),
    ...values,
  )
  return new Set(rows.map(({ id }) => id))
}

const mostHits = 50

/** The text as it is now: the newest version of it, and every addendum. */
const present = (versions: readonly SealedNote[]): SealedNote[] => {
  const text = versions.findLast(({ place }) => place.kind !== 'addendum')
  return [...(text ? [text] : []), ...versions.filter(({ place }) => place.kind === 'addendum')]
}

/** Opens the actor's own notes one after another, in memory, and keeps nothing but the pieces around what was found. */
export function searched(
  reader: Reader,
  seals: Seals,
  actor: Actor,
  { text, citizenId }: { text: string; citizenId: string | null },
): { hits: NoteHit[]; looked: number; closed: number } {
  const hits: NoteHit[] = []
  const notes = ownNotes(reader, actor, citizenId)
  let closed = 0
  for (const note of notes) {
    const results = present(versionsOf(reader, note)).map((version) => ({
      place: version.place,
      result: seals.open(version),
    }))
    if (results.some(({ result }) => !result.ok)) closed += 1
    for (const { place, result } of results) {
      const snippet = result.ok ? snippetOf(result.text, text) : null
      if (snippet === null || hits.length >= mostHits) continue
      const { noteId, sessionId, version, kind, at } = place
      hits.push({ noteId, sessionId, citizenIds: [...place.citizenIds], version, kind, at, ...snippet })
    }
  }
  return { hits, looked: notes.length, closed }
}

/**
 * The texts of the actor's own notes, the newest notes first, for looking whether any of it lies somewhere in the open.
 * They stay in memory, and no longer than the looking takes.
 */
export function ownTexts(reader: Reader, seals: Seals, actor: Actor, mostNotes: number): string[] {
  return ownNotes(reader, actor, null)
    .slice(0, mostNotes)
    .flatMap((note) => versionsOf(reader, note))
    .flatMap((version) => {
      const result = seals.open(version)
      return result.ok ? [result.text] : []
    })
}
