import type { draftsContract } from '../../../shared/features/drafts/drafts.contract'
import type { Handlers } from '../../dispatch/context'
import type { DraftRow } from './drafts.tables'

const mine = 'userId = ? AND form = ? AND record = ?'

export const draftsHandlers: Handlers<typeof draftsContract> = {
  open: ({ reader, actor }, { form, record }) =>
    reader.get<DraftRow>(`SELECT content, savedAt FROM drafts WHERE ${mine}`, actor.userId, form, record) ??
    null,

  list: ({ reader, actor }) =>
    reader.all<DraftRow>(
      'SELECT form, record, savedAt FROM drafts WHERE userId = ? ORDER BY savedAt DESC LIMIT 100',
      actor.userId,
    ),

  save({ writer, actor, now }, { form, record, content }) {
    const savedAt = now()
    writer.run(
      `INSERT INTO drafts (userId, form, record, content, savedAt) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (userId, form, record) DO UPDATE SET content = excluded.content, savedAt = excluded.savedAt`,
      actor.userId,
      form,
      record,
      content,
      savedAt,
    )
    return { savedAt }
  },

  discard({ writer, actor }, { form, record }) {
    writer.run(`DELETE FROM drafts WHERE ${mine}`, actor.userId, form, record)
    return null
  },
}
