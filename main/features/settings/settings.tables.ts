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
