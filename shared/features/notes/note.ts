import { z } from 'zod'
import { requiredLongText, shortText } from '../../values/schemas'

const id = z.string().max(40)
export const mostNoteLength = 20_000
export const mostNoteReaders = 8

/**
 * `version`: the text as it was saved, may still be changed; `signed`: the text as it stays; `addendum`: what was added
 * to a signed note. A note is its versions, numbered from 1; none is ever changed or removed.
 */
export const noteKinds = ['version', 'signed', 'addendum'] as const
export type NoteKind = (typeof noteKinds)[number]

/** Which citizens' files a note belongs to: some of the session's, at least one. */
const citizenIds = z.array(id).min(1).max(30)
/** Who may read besides the author: user ids whose six words the author has confirmed. Holds from this version on. */
const readerIds = z.array(id).max(mostNoteReaders)

/** What the author writes; kept as a new version of the note. */
export const writtenNoteSchema = z.strictObject({
  /** Null for a new note. */
  id: id.nullable(),
  /** The number of the newest version the author has seen; 0 for a new note. Another one in between: `stale`. */
  seen: z.number().int().min(0),
  /** Of a new note, and the note's own again later. */
  sessionId: id,
  citizenIds,
  readerIds,
  text: requiredLongText(mostNoteLength),
})
export type WrittenNote = z.output<typeof writtenNoteSchema>

export const addendumSchema = z.strictObject({
  id,
  seen: z.number().int().min(1),
  readerIds,
  text: requiredLongText(mostNoteLength),
})

/** A note without its text, told only to its readers. */
export const noteHeadSchema = z.object({
  id: z.string(),
  sessionId: z.string(),
  authorId: z.string(),
  /** The actor wrote it. */
  mine: z.boolean(),
  createdAt: z.string(),
  /** When it was signed and locked; null while it may still be changed. */
  signedAt: z.string().nullable(),
  /** The number of the newest version, to be given back as `seen`. */
  newest: z.number().int(),
  newestAt: z.string(),
  addenda: z.number().int(),
  citizenIds: z.array(z.string()),
  /** Of the newest version, without the author. */
  readerIds: z.array(z.string()),
  /**
   * Whether the actor's keys open its newest text. `otherKeys`: it was sealed to keys the actor no longer has; see
   * `notes.lost`. `notReader`: the actor was a reader of earlier versions only.
   */
  opens: z.enum(['yes', 'otherKeys', 'notReader']),
})
export type NoteHead = z.output<typeof noteHeadSchema>

/** One version as it was opened. */
export const openedVersionSchema = z.object({
  version: z.number().int(),
  kind: z.enum(noteKinds),
  at: z.string(),
  /** Null where the actor's keys do not open it. */
  text: z.string().nullable(),
  closed: z.enum(['notReader', 'otherKeys']).nullable(),
  readerIds: z.array(z.string()),
  /**
   * Whose keys signed it: `own`: the actor's; `confirmed`: the keys of the author whose six words the actor confirmed;
   * `unconfirmed`: keys that the key file calls the author's, which the actor never compared, or earlier ones.
   */
  signedWith: z.enum(['own', 'confirmed', 'unconfirmed']),
})
export type OpenedVersion = z.output<typeof openedVersionSchema>

export const openedNoteSchema = z.object({
  head: noteHeadSchema,
  /**
   * False where its signatures or its chain do not hold: somebody changed it outside the program. Then there are no
   * versions, and the screen says so.
   */
  whole: z.boolean(),
  /** From the first to the newest. The text to show: the newest `version` or `signed`, then every addendum. */
  versions: z.array(openedVersionSchema),
})
export type OpenedNote = z.output<typeof openedNoteSchema>

/** Where a draft belongs: nothing of it opens anywhere else. */
export const draftPlaceSchema = z.strictObject({
  sessionId: id,
  /** Null for a note that was never saved. */
  noteId: id.nullable(),
  citizenIds,
})
export type DraftPlace = z.output<typeof draftPlaceSchema>

export const draftSchema = z.strictObject({
  ...draftPlaceSchema.shape,
  text: z.string().max(mostNoteLength),
})

export const draftLineSchema = z.object({
  noteId: z.string().nullable(),
  citizenIds: z.array(z.string()),
  savedAt: z.string(),
})

export const noteSearchSchema = z.strictObject({
  /** Words that must all stand in the note; accents, case and look-alike letters do not count. */
  text: shortText(100).refine((text) => text.length >= 2, { params: { issue: 'tooShort' } }),
  /** Only in notes of this citizen's file. */
  citizenId: id.nullable(),
})

export const noteHitSchema = z.object({
  noteId: z.string(),
  sessionId: z.string(),
  citizenIds: z.array(z.string()),
  version: z.number().int(),
  kind: z.enum(noteKinds),
  at: z.string(),
  /** A piece of the text around the first word found. */
  before: z.string(),
  found: z.string(),
  after: z.string(),
})
export type NoteHit = z.output<typeof noteHitSchema>
