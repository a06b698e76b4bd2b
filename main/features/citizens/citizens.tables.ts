import type { CitizenFields, FileStatus, Standing } from '../../../shared/features/citizens/citizen'
import { defineEntity } from '../../database/entity'

type TypedColumns = Omit<CitizenFields, 'birthDateEstimated' | 'identityDocumentKind' | DateField> & {
  [F in DateField]: string | null
} & { identityDocumentKind: string | null; birthDateEstimated: number }
type DateField = {
  [F in keyof CitizenFields]: F extends 'birthDate' | `${string}${'On' | 'Until' | 'Expires'}` ? F : never
}[keyof CitizenFields]

export type CitizenRow = TypedColumns & {
  id: string
  version: number
  /** The store's own small number of the card, for the search index. */
  serial: number
  /** The folded name in the order of the list. */
  sortKey: string
  standing: Standing
  fileNumber: number | null
  fileStatus: FileStatus
  closeReason: string | null
  closedOn: string | null
  informedOn: string | null
  informedForm: string | null
  restricted: number
  createdAt: string
  createdBy: string
}

const index = (column: keyof CitizenRow, unique = false) => ({
  name: `citizens_${column}`,
  columns: [column],
  unique,
})

export const citizensTable = defineEntity<CitizenRow>({
  table: 'citizens',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    serial: { type: 'integer' },
    sortKey: { type: 'text' },
    standing: { type: 'text' },
    fileNumber: { type: 'integer', nullable: true },
    fileStatus: { type: 'text' },
    closeReason: { type: 'text', nullable: true },
    closedOn: { type: 'text', nullable: true },
    informedOn: { type: 'text', nullable: true },
    informedForm: { type: 'text', nullable: true },
    restricted: { type: 'integer' },
    createdAt: { type: 'text' },
    createdBy: { type: 'text' },
    surname: { type: 'text' },
    name: { type: 'text' },
    fatherName: { type: 'text', nullable: true },
    motherName: { type: 'text', nullable: true },
    birthSurname: { type: 'text', nullable: true },
    latinSurname: { type: 'text', nullable: true },
    latinName: { type: 'text', nullable: true },
    sex: { type: 'text', nullable: true },
    birthDate: { type: 'text', nullable: true },
    birthDateEstimated: { type: 'integer' },
    birthplace: { type: 'text', nullable: true },
    citizenship: { type: 'text', nullable: true },
    amka: { type: 'text', nullable: true },
    amkaAbsence: { type: 'text', nullable: true },
    afm: { type: 'text', nullable: true },
    afmAbsence: { type: 'text', nullable: true },
    personalNumber: { type: 'text', nullable: true },
    identityDocumentKind: { type: 'text', nullable: true },
    identityDocument: { type: 'text', nullable: true },
    identityDocumentExpires: { type: 'text', nullable: true },
    identityDocumentAbsence: { type: 'text', nullable: true },
    paaypa: { type: 'text', nullable: true },
    paaypaExpires: { type: 'text', nullable: true },
    address: { type: 'text', nullable: true },
    postcode: { type: 'text', nullable: true },
    settlement: { type: 'text', nullable: true },
    municipality: { type: 'text', nullable: true },
    residenceCheckedOn: { type: 'text', nullable: true },
    residenceProof: { type: 'text', nullable: true },
    mobile: { type: 'text', nullable: true },
    landline: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
    preferredLanguage: { type: 'text', nullable: true },
    interpretation: { type: 'text', nullable: true },
    contactPerson: { type: 'text', nullable: true },
    contactPersonCapacity: { type: 'text', nullable: true },
    contactPersonPhone: { type: 'text', nullable: true },
    authorisedUntil: { type: 'text', nullable: true },
    firstContactOn: { type: 'text', nullable: true },
    referralSource: { type: 'text', nullable: true },
    responsibleId: { type: 'text', nullable: true },
    request: { type: 'text', nullable: true },
  },
  indices: [
    ...(['serial', 'fileNumber', 'amka', 'afm'] as const).map((column) => index(column, true)),
    ...(['mobile', 'landline', 'birthDate', 'identityDocument', 'personalNumber', 'paaypa'] as const).map(
      (column) => index(column),
    ),
    { name: 'citizens_alphabetical', columns: ['sortKey', 'id'] },
    { name: 'citizens_by_standing', columns: ['restricted', 'standing', 'fileStatus', 'id'] },
    ...(['settlement', 'responsibleId'] as const).map((column) => ({
      name: `citizens_${column}`,
      columns: [column, 'sortKey', 'id', 'restricted'],
    })),
  ],
  checks: [
    { name: 'citizens_standing', expression: `"standing" IN ('enquirer', 'registered')` },
    { name: 'citizens_file_status', expression: `"fileStatus" IN ('active', 'inactive', 'closed')` },
    { name: 'citizens_restricted', expression: `"restricted" IN (0, 1)` },
    { name: 'citizens_birth_date_estimated', expression: `"birthDateEstimated" IN (0, 1)` },
    {
      name: 'citizens_file_number',
      expression: `("standing" = 'registered') = ("fileNumber" IS NOT NULL)`,
    },
  ],
  foreignKeys: [
    {
      name: 'citizens_created_by',
      target: 'users',
      columnNames: ['createdBy'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'citizens_responsible',
      target: 'users',
      columnNames: ['responsibleId'],
      referencedColumnNames: ['id'],
    },
  ],
})

export type CounterRow = { name: string; value: number }

export const citizenCountersTable = defineEntity<CounterRow>({
  table: 'citizen_counters',
  columns: { name: { type: 'text', primary: true }, value: { type: 'integer' } },
})

export type AssignmentRow = { citizenId: string; userId: string }

export const citizenAssignmentsTable = defineEntity<AssignmentRow>({
  table: 'citizen_assignments',
  columns: { citizenId: { type: 'text', primary: true }, userId: { type: 'text', primary: true } },
  foreignKeys: [
    {
      name: 'citizen_assignments_citizen',
      target: 'citizens',
      columnNames: ['citizenId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'citizen_assignments_user',
      target: 'users',
      columnNames: ['userId'],
      referencedColumnNames: ['id'],
    },
  ],
})

export type SafeContactRow = {
  id: string
  citizenId: string
  rule: string
  note: string
  /** Ways of contact with blanks between them. */
  blocks: string
  addedAt: string
  addedBy: string
}

export const citizenSafeContactsTable = defineEntity<SafeContactRow>({
  table: 'citizen_safe_contacts',
  columns: {
    id: { type: 'text', primary: true },
    citizenId: { type: 'text' },
    rule: { type: 'text' },
    note: { type: 'text' },
    blocks: { type: 'text' },
    addedAt: { type: 'text' },
    addedBy: { type: 'text' },
  },
  indices: [{ name: 'citizen_safe_contacts_rule', columns: ['citizenId', 'rule'], unique: true }],
  foreignKeys: [
    {
      name: 'citizen_safe_contacts_citizen',
      target: 'citizens',
      columnNames: ['citizenId'],
      referencedColumnNames: ['id'],
    },
  ],
})
