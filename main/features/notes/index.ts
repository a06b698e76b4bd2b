export { sessionsWithNoteOf } from './notes.store'
export { ownTexts } from './opening'
