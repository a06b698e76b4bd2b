import { z } from 'zod'
import { command, noAudit, query, task } from '../../contract/operation'
import { caseRoles } from '../citizens/access'
import { noteWriters } from './access'
import {
  addendumSchema,
  draftLineSchema,
  draftPlaceSchema,
  draftSchema,
  noteHeadSchema,
  noteHitSchema,
  noteSearchSchema,
  openedNoteSchema,
  writtenNoteSchema,
} from './note'
import { chosenPolicySchema, notesPolicySchema } from './policy'
import { consequencesSchema, fingerprintSchema, lostNotesSchema, readersSchema } from './reader'

const id = z.string().max(40)
const nothing = z.strictObject({})

/**
 * Session notes. Their text is sealed to the keys of its readers: no role, and no copy of the database, opens them. A
 * note exists only for its readers, and for those of them who may open every card it belongs to.
 */
export const notesContract = {
  /** The notes of a session of which the actor is a reader, the oldest first. */
  ofSession: query({
    access: caseRoles,
    input: z.strictObject({ sessionId: id }),
    output: z.array(noteHeadSchema),
  }),
  /** The notes in a citizen's file of which the actor is a reader, the newest first. */
  ofCitizen: query({
    access: caseRoles,
    input: z.strictObject({
      citizenId: id,
      /** The last one of the page before. */
      after: z.strictObject({ createdAt: z.string().max(40), id }).nullable(),
      limit: z.number().int().min(1).max(50),
    }),
    output: z.object({ notes: z.array(noteHeadSchema), more: z.boolean() }),
  }),
  /** The note with the texts that the actor's keys open. Its author sees who read it, and when. */
  open: query({
    access: caseRoles,
    audit: 'notes.read',
    input: z.strictObject({ id }),
    output: openedNoteSchema,
  }),
  /**
   * Several at once, for the earlier ones beside the one being written; each is recorded as read. One that does not exist
   * for the actor is left out and takes none of the others along.
   */
  openMany: query({
    access: caseRoles,
    audit: 'notes.read',
    input: z.strictObject({ ids: z.array(id).min(1).max(20) }),
    output: z.array(openedNoteSchema),
  }),
  /** Who read the actor's own note, the newest first; the author's own readings are left out. */
  readings: query({
    access: noteWriters,
    input: z.strictObject({ id }),
    output: z.array(z.object({ userId: z.string(), at: z.string() })),
  }),
  /** Searches the actor's own notes, opened in memory; nothing of it is kept. The newest 50 hits. */
  search: query({
    access: noteWriters,
    audit: 'notes.searched',
    input: noteSearchSchema,
    output: z.object({
      hits: z.array(noteHitSchema),
      /** How many notes were looked through, and how many the actor's keys do not open. */
      looked: z.number().int(),
      closed: z.number().int(),
    }),
  }),

  /** Where the actor has unsaved writing in this session; no text. */
  drafts: query({
    access: noteWriters,
    input: z.strictObject({ sessionId: id }),
    output: z.array(draftLineSchema),
  }),
  /** Exactly the draft of this place, or null; never that of another session, note or file. */
  openDraft: query({
    access: noteWriters,
    input: draftPlaceSchema,
    output: z.object({ text: z.string(), savedAt: z.string() }).nullable(),
  }),
  /** To be called at most two seconds after a key was pressed, and instead of `drafts.save`. */
  saveDraft: command({
    access: noteWriters,
    audit: noAudit('draft'),
    input: draftSchema,
    output: z.object({ savedAt: z.string() }),
  }),
  discardDraft: command({
    access: noteWriters,
    audit: noAudit('draft'),
    input: draftPlaceSchema,
    output: z.null(),
  }),

  /** Keeps a version that may still be changed. The draft of its place is gone afterwards. */
  save: command({
    access: noteWriters,
    audit: 'notes.saved',
    input: writtenNoteSchema,
    output: noteHeadSchema,
  }),
  /** Keeps this text as the last one and locks it: from now on only addenda. */
  sign: command({
    access: noteWriters,
    audit: 'notes.signed',
    input: writtenNoteSchema,
    output: noteHeadSchema,
  }),
  addAddendum: command({
    access: noteWriters,
    audit: 'notes.addendumAdded',
    input: addendumSchema,
    output: noteHeadSchema,
  }),

  /** The actor's own six words, and whom the actor may name as reader. */
  readers: query({ access: caseRoles, input: nothing, output: readersSchema }),
  /** The actor has compared these six words with the colleague, face to face or by telephone. */
  confirmKeys: command({
    access: caseRoles,
    audit: 'notes.keysConfirmed',
    input: z.strictObject({ userId: id, words: fingerprintSchema }),
    output: readersSchema,
  }),

  /** What the centre decided; null until then, and nothing is saved before. */
  policy: query({
    access: [...caseRoles, 'administrator'],
    input: nothing,
    output: notesPolicySchema.nullable(),
  }),
  choosePolicy: command({
    access: ['supervisor', 'administrator'],
    audit: 'notes.policyChosen',
    input: chosenPolicySchema,
    output: notesPolicySchema,
  }),

  /** The actor's personal code: nine groups of four characters, told once. The former one is void. */
  makePersonalCode: command({
    access: caseRoles,
    audit: 'notes.personalCodeMade',
    input: nothing,
    output: z.object({ groups: z.array(z.string()).length(9) }),
  }),
  /** The sheet with the code, as a PDF in base64 that is nowhere on the disk. The code exists in the window only. */
  drawPersonalCode: task({
    access: caseRoles,
    audit: noAudit('noRecordTouched'),
    input: z.strictObject({
      groups: z.array(z.string().regex(/^[0-9A-Z]{4}$/)).length(9),
      language: z.enum(['el', 'en']),
    }),
    output: z.object({ pdf: z.string() }),
  }),
  /** After new keys: opens the actor's old notes with the code of the old keys and seals them to the new ones. */
  usePersonalCode: command({
    access: caseRoles,
    audit: 'notes.personalCodeUsed',
    input: z.strictObject({ code: z.string().min(1).max(400) }),
    output: lostNotesSchema,
  }),
  /** What the actor's present keys do not open, who can help, and whom the actor can help. */
  lost: query({ access: caseRoles, input: nothing, output: lostNotesSchema }),
  /**
   * Gives a colleague with new keys, whose six words the actor has confirmed, every note back that was sealed to the
   * colleague before and that the actor opens.
   */
  reseal: command({
    access: caseRoles,
    audit: 'notes.resealed',
    input: z.strictObject({ userId: id }),
    output: lostNotesSchema,
  }),
  /** To be shown before `users.reinvite`: what the person would no longer open. Numbers only. */
  consequences: query({
    access: ['administrator'],
    input: z.strictObject({ userId: id }),
    output: consequencesSchema,
  }),
}
