import type { BodyStatus } from '../../../shared/features/directory/body'
import { defineEntity, optional, text } from '../../database/entity'

export type BodyRow = {
  id: string
  version: number
  seedCode: string | null
  kind: string
  name: string
  nameEn: string | null
  service: string | null
  serviceEn: string | null
  department: string | null
  address: string | null
  postcode: string | null
  settlement: string | null
  phone: string | null
  email: string | null
  website: string | null
  contactPerson: string | null
  hours: string | null
  /** Codes with blanks between them, as in `requiredDocuments`. */
  languages: string
  requiredDocuments: string
  serves: string
  restricted: number
  note: string | null
  status: BodyStatus
  closedNote: string | null
  source: string | null
  checkedOn: string | null
  checkedBy: string | null
  lastAnsweredOn: string | null
  sortKey: string
  searchText: string
  createdAt: string
  /** Null: the program came with it. */
  createdBy: string | null
}

const user = (name: string, column: keyof BodyRow) => ({
  name,
  target: 'users',
  columnNames: [column],
  referencedColumnNames: ['id'],
})

export const bodiesTable = defineEntity<BodyRow>({
  table: 'bodies',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    seedCode: optional,
    kind: text,
    name: text,
    nameEn: optional,
    service: optional,
    serviceEn: optional,
    department: optional,
    address: optional,
    postcode: optional,
    settlement: optional,
    phone: optional,
    email: optional,
    website: optional,
    contactPerson: optional,
    hours: optional,
    languages: text,
    requiredDocuments: text,
    serves: text,
    restricted: { type: 'integer' },
    note: optional,
    status: text,
    closedNote: optional,
    source: optional,
    checkedOn: optional,
    checkedBy: optional,
    lastAnsweredOn: optional,
    sortKey: text,
    searchText: text,
    createdAt: text,
    createdBy: optional,
  },
  indices: [
    { name: 'bodies_seed_code', columns: ['seedCode'], unique: true },
    { name: 'bodies_alphabetical', columns: ['sortKey', 'id'] },
  ],
  checks: [
    { name: 'bodies_restricted', expression: `"restricted" IN (0, 1)` },
    {
      name: 'bodies_status',
      expression: `"status" IN ('toBeChecked', 'active', 'temporarilyClosed', 'closed')`,
    },
  ],
  foreignKeys: [user('bodies_checked_by', 'checkedBy'), user('bodies_created_by', 'createdBy')],
})
