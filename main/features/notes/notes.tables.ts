import type { NoteKind } from '../../../shared/features/notes/note'
import { defineEntity, foreignKey } from '../../database/entity'

export type NoteRow = { id: string; sessionId: string; authorId: string; createdAt: string }

export const notesTable = defineEntity<NoteRow>({
  table: 'notes',
  columns: {
    id: { type: 'text', primary: true },
    sessionId: { type: 'text' },
    authorId: { type: 'text' },
    createdAt: { type: 'text' },
  },
  indices: [
    { name: 'notes_of_session', columns: ['sessionId', 'createdAt', 'id'] },
    { name: 'notes_of_author', columns: ['authorId', 'createdAt', 'id'] },
  ],
  foreignKeys: [
    foreignKey('notes_session', 'sessionId', 'sessions'),
    foreignKey('notes_author', 'authorId', 'users'),
  ],
})

export type VersionRow = {
  noteId: string
  version: number
  kind: NoteKind
  at: string
  /** JSON: sorted ids. */
  citizenIds: string
  previous: string
  /** JSON: `SealedFor[]`. */
  readers: string
  commitment: string
  nonce: string
  ct: string
  signer: string
  signature: string
}

export const noteVersionsTable = defineEntity<VersionRow>({
  table: 'note_versions',
  columns: {
    noteId: { type: 'text', primary: true },
    version: { type: 'integer', primary: true },
    kind: { type: 'text' },
    at: { type: 'text' },
    citizenIds: { type: 'text' },
    previous: { type: 'text' },
    readers: { type: 'text' },
    commitment: { type: 'text' },
    nonce: { type: 'text' },
    ct: { type: 'text' },
    signer: { type: 'text' },
    signature: { type: 'text' },
  },
  checks: [
    { name: 'note_versions_kind', expression: `"kind" IN ('version', 'signed', 'addendum')` },
    { name: 'note_versions_number', expression: `"version" >= 1` },
    { name: 'note_versions_json', expression: `json_valid("citizenIds") AND json_valid("readers")` },
  ],
  foreignKeys: [foreignKey('note_versions_note', 'noteId', 'notes')],
})

/** The files of the newest version; `createdAt` is the note's. */
export type NoteCitizenRow = { noteId: string; citizenId: string; createdAt: string }

export const noteCitizensTable = defineEntity<NoteCitizenRow>({
  table: 'note_citizens',
  withoutRowid: true,
  columns: {
    noteId: { type: 'text', primary: true },
    citizenId: { type: 'text', primary: true },
    createdAt: { type: 'text' },
  },
  indices: [{ name: 'note_citizens_file', columns: ['citizenId', 'createdAt', 'noteId'] }],
  foreignKeys: [
    foreignKey('note_citizens_note', 'noteId', 'notes'),
    foreignKey('note_citizens_citizen', 'citizenId', 'citizens'),
  ],
})

export type RewrapRow = {
  noteId: string
  version: number
  userId: string
  boxPub: string
  wrap: string
  byId: string
  at: string
  signer: string
  signature: string
}

export const noteRewrapsTable = defineEntity<RewrapRow>({
  table: 'note_rewraps',
  withoutRowid: true,
  columns: {
    noteId: { type: 'text', primary: true },
    version: { type: 'integer', primary: true },
    userId: { type: 'text', primary: true },
    boxPub: { type: 'text', primary: true },
    wrap: { type: 'text' },
    byId: { type: 'text' },
    at: { type: 'text' },
    signer: { type: 'text' },
    signature: { type: 'text' },
  },
  foreignKeys: [
    foreignKey('note_rewraps_note', 'noteId', 'notes'),
    foreignKey('note_rewraps_user', 'userId', 'users'),
    foreignKey('note_rewraps_by', 'byId', 'users'),
  ],
})

export type NoteDraftRow = {
  userId: string
  sessionId: string
  /** Empty for a note that was never saved. */
  noteId: string
  /** JSON: sorted ids. */
  citizenIds: string
  sealed: string
  savedAt: string
}

export const noteDraftsTable = defineEntity<NoteDraftRow>({
  table: 'note_drafts',
  withoutRowid: true,
  columns: {
    userId: { type: 'text', primary: true },
    sessionId: { type: 'text', primary: true },
    noteId: { type: 'text', primary: true },
    citizenIds: { type: 'text', primary: true },
    sealed: { type: 'text' },
    savedAt: { type: 'text' },
  },
  foreignKeys: [
    foreignKey('note_drafts_user', 'userId', 'users'),
    foreignKey('note_drafts_session', 'sessionId', 'sessions'),
  ],
})
