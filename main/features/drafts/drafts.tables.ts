import { defineEntity } from '../../database/entity'

export type DraftRow = { userId: string; form: string; record: string; content: string; savedAt: string }

export const draftsTable = defineEntity<DraftRow>({
  table: 'drafts',
  columns: {
    userId: { type: 'text', primary: true },
    form: { type: 'text', primary: true },
    record: { type: 'text', primary: true },
    content: { type: 'text' },
    savedAt: { type: 'text' },
  },
  foreignKeys: [
    {
      name: 'drafts_user',
      target: 'users',
      columnNames: ['userId'],
      referencedColumnNames: ['id'],
      onDelete: 'CASCADE',
    },
  ],
})
