export { filesWithNoteOf, sessionsWithNoteOf } from './notes.store'
export { ownTexts } from './opening'
