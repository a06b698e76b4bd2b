import type { Deadlines } from '../../../shared/features/settings/deadlines'
import type { pictureFormats } from '../../../shared/features/settings/picture'
import { defineEntity } from '../../database/entity'

export type CentreRow = { id: string; version: number; format: number; content: string }

/** One row, `centre`. */
export const centreTable = defineEntity<CentreRow>({
  table: 'centre_settings',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    format: { type: 'integer' },
    content: { type: 'text' },
  },
  checks: [{ name: 'centre_settings_one', expression: `"id" = 'centre'` }],
})

export type DeadlinesRow = Deadlines & { id: string; version: number }

/** One row, `centre`. */
export const deadlinesTable = defineEntity<DeadlinesRow>({
  table: 'deadlines',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    chaseDays: { type: 'integer' },
    documentExpiresDays: { type: 'integer' },
    residenceCheckDays: { type: 'integer' },
    copyOldDays: { type: 'integer' },
    hoursBetweenCopies: { type: 'integer' },
    goodsExpireDays: { type: 'integer' },
    stocktakePauseMinutes: { type: 'integer' },
    parcelsHeldDays: { type: 'integer' },
  },
  checks: [
    { name: 'deadlines_one', expression: `"id" = 'centre'` },
    { name: 'deadlines_chase', expression: '"chaseDays" BETWEEN 1 AND 180' },
    { name: 'deadlines_document', expression: '"documentExpiresDays" BETWEEN 1 AND 365' },
    { name: 'deadlines_residence', expression: '"residenceCheckDays" BETWEEN 30 AND 1825' },
    { name: 'deadlines_copy', expression: '"copyOldDays" BETWEEN 1 AND 60' },
    { name: 'deadlines_between', expression: '"hoursBetweenCopies" BETWEEN 1 AND 48' },
    { name: 'deadlines_goods', expression: '"goodsExpireDays" BETWEEN 1 AND 365' },
    { name: 'deadlines_pause', expression: '"stocktakePauseMinutes" BETWEEN 10 AND 1440' },
    { name: 'deadlines_held', expression: '"parcelsHeldDays" BETWEEN 1 AND 60' },
  ],
})

export type PictureRow = {
  id: string
  format: (typeof pictureFormats)[number]
  width: number
  height: number
  bytes: Uint8Array
  createdAt: string
}

export const picturesTable = defineEntity<PictureRow>({
  table: 'pictures',
  columns: {
    id: { type: 'text', primary: true },
    format: { type: 'text' },
    width: { type: 'integer' },
    height: { type: 'integer' },
    bytes: { type: 'blob' },
    createdAt: { type: 'text' },
  },
  checks: [{ name: 'pictures_format', expression: `"format" IN ('png', 'jpeg')` }],
})

export type ListEntryRow = {
  list: string
  code: string
  version: number
  el: string
  en: string
  /** JSON of the fields that only some lists have. */
  details: string
  position: number
  active: number
}

export const listEntriesTable = defineEntity<ListEntryRow>({
  table: 'list_entries',
  columns: {
    list: { type: 'text', primary: true },
    code: { type: 'text', primary: true },
    version: { type: 'integer' },
    el: { type: 'text' },
    en: { type: 'text' },
    details: { type: 'text' },
    position: { type: 'integer' },
    active: { type: 'integer' },
  },
  checks: [{ name: 'list_entries_active', expression: `"active" IN (0, 1)` }],
})
