import { defineEntity } from '../../database/entity'

export type CopiesRow = {
  id: string
  version: number
  folder: string | null
  atQuit: number
  /** JSON of the last verified copy. */
  lastCopy: string | null
  lastFailureAt: string | null
}

export const copiesTable = defineEntity<CopiesRow>({
  table: 'copies',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    folder: { type: 'text', nullable: true },
    atQuit: { type: 'integer' },
    lastCopy: { type: 'text', nullable: true },
    lastFailureAt: { type: 'text', nullable: true },
  },
  checks: [{ name: 'copies_at_quit', expression: `"atQuit" IN (0, 1)` }],
})
