import type { notesContract } from '../../../shared/features/notes/notes.contract'
import type { OpenedNote } from '../../../shared/features/notes/note'
import type { Handlers, QueryContext } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { discardDraft, draftsOf, keepDraft, openDraft } from './drafts.store'
import {
  findRows,
  headsOf,
  notesOfCitizen,
  notesOfSession,
  openOwn,
  openRow,
  readingsOf,
} from './notes.store'
import type { NoteRow } from './notes.tables'
import { opened, searched } from './opening'
import { readersHandlers } from './readers.handlers'
import { keepAddendum, keepText } from './writing'

export const notesHandlers: Handlers<typeof notesContract> = {
  ...readersHandlers,

  ofSession: ({ reader, seals, actor }, { sessionId }) =>
    headsOf(reader, seals, actor, notesOfSession(reader, actor, sessionId)),

  ofCitizen({ reader, seals, actor }, wanted) {
    const rows = notesOfCitizen(reader, actor, wanted)
    const notes = headsOf(reader, seals, actor, rows.slice(0, wanted.limit))
    return { notes, more: rows.length > wanted.limit }
  },

  open: (context, { id }) => read(context, openRow(context.reader, context.actor, id)),
  openMany(context, { ids }) {
    const rows = findRows(context.reader, context.actor, ids)
    if (rows.length === 0) throw new Failed({ code: 'notFound', subject: 'notes.note' })
    return rows.map((row) => read(context, row))
  },

  readings: ({ reader, actor }, { id }) => readingsOf(reader, openOwn(reader, actor, id)),

  search({ reader, seals, actor, audit }, wanted) {
    const found = searched(reader, seals, actor, wanted)
    // How many notes lie in a file is known to their author alone.
    audit(wanted.citizenId)
    return found
  },

  drafts: ({ reader, actor }, { sessionId }) => draftsOf(reader, actor, sessionId),
  openDraft: ({ reader, seals, actor }, place) => openDraft(reader, seals, actor, place),
  saveDraft({ writer, seals, actor, now }, draft) {
    const savedAt = now()
    keepDraft(writer, seals, actor, { ...draft, savedAt })
    return { savedAt }
  },
  discardDraft({ writer, actor }, place) {
    discardDraft(writer, actor, place)
    return null
  },

  save: (context, written) => keepText(context, 'version', written),
  sign: (context, written) => keepText(context, 'signed', written),
  addAddendum: (context, written) => keepAddendum(context, written),
}

/** Opens one note and records that it was read, and how much of it. */
function read({ reader, seals, actor, audit }: QueryContext, row: NoteRow): OpenedNote {
  const note = opened(reader, seals, actor, row)
  audit(row.id, { whole: note.whole, opened: note.versions.filter(({ text }) => text !== null).length })
  return note
}
