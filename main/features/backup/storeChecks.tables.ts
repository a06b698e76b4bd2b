import { defineEntity } from '../../database/entity'

export type StoreChecksRow = {
  id: string
  everyDays: number
  lastAt: string | null
  /** 0 where the database was whole. */
  lastFaults: number | null
}

export const storeChecksTable = defineEntity<StoreChecksRow>({
  table: 'store_checks',
  columns: {
    id: { type: 'text', primary: true },
    everyDays: { type: 'integer' },
    lastAt: { type: 'text', nullable: true },
    lastFaults: { type: 'integer', nullable: true },
  },
  checks: [
    { name: 'store_checks_every', expression: `"everyDays" > 0` },
    { name: 'store_checks_last', expression: `("lastAt" IS NULL) = ("lastFaults" IS NULL)` },
  ],
})
