import type { NoteHead } from '../../../shared/features/notes/note'

/** What the notes of a session need to know of it. */
export type SessionOfNotes = {
  readonly id: string
  /** Those who took part and whose cards the user may open. */
  readonly citizens: readonly { readonly id: string; readonly name: string }[]
}

/** With what the writing begins. */
export type NoteStart = {
  /** Null: a new note. */
  readonly head: NoteHead | null
  readonly citizenIds: readonly string[]
  readonly readerIds: readonly string[]
  /** The text of the newest version; empty for a new note. */
  readonly saved: string
  /** What stands in the field: the draft where one was left, else what was saved. */
  readonly text: string
  /** When the draft was kept, on the wall clock; null: there was none. */
  readonly draftAt: string | null
}
