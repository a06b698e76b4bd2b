import type { ConsentCapacity, CustodyHolder } from '../../../shared/features/sessions/custody'
import { defineEntity, foreignKey } from '../../database/entity'

export type CustodyRow = {
  id: string
  version: number
  /** The child. */
  citizenId: string
  holder: CustodyHolder
  holderCitizenId: string | null
  holderName: string
  decision: string
  startsOn: string
  endsOn: string | null
  createdAt: string
  createdBy: string
}

export const custodyTable = defineEntity<CustodyRow>({
  table: 'custody',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    citizenId: { type: 'text' },
    holder: { type: 'text' },
    holderCitizenId: { type: 'text', nullable: true },
    holderName: { type: 'text' },
    decision: { type: 'text' },
    startsOn: { type: 'text' },
    endsOn: { type: 'text', nullable: true },
    createdAt: { type: 'text' },
    createdBy: { type: 'text' },
  },
  indices: [{ name: 'custody_of_citizen', columns: ['citizenId', 'startsOn'], unique: true }],
  checks: [
    { name: 'custody_holder', expression: `"holder" IN ('both', 'mother', 'father', 'other')` },
    { name: 'custody_days', expression: `"endsOn" IS NULL OR "endsOn" >= "startsOn"` },
  ],
  foreignKeys: [
    foreignKey('custody_citizen', 'citizenId', 'citizens'),
    foreignKey('custody_holder_citizen', 'holderCitizenId', 'citizens'),
    foreignKey('custody_created_by', 'createdBy', 'users'),
  ],
})

export type ConsentRow = {
  id: string
  version: number
  /** The child. */
  citizenId: string
  givenBy: string
  capacity: ConsentCapacity
  givenOn: string
  document: string
  endsOn: string | null
  withdrawnOn: string | null
  createdAt: string
  createdBy: string
}

export const consentsTable = defineEntity<ConsentRow>({
  table: 'guardian_consents',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    citizenId: { type: 'text' },
    givenBy: { type: 'text' },
    capacity: { type: 'text' },
    givenOn: { type: 'text' },
    document: { type: 'text' },
    endsOn: { type: 'text', nullable: true },
    withdrawnOn: { type: 'text', nullable: true },
    createdAt: { type: 'text' },
    createdBy: { type: 'text' },
  },
  indices: [{ name: 'guardian_consents_citizen', columns: ['citizenId', 'givenOn'] }],
  checks: [
    {
      name: 'guardian_consents_capacity',
      expression: `"capacity" IN ('mother', 'father', 'bothParents', 'guardian', 'other')`,
    },
    { name: 'guardian_consents_days', expression: `"endsOn" IS NULL OR "endsOn" >= "givenOn"` },
  ],
  foreignKeys: [
    foreignKey('guardian_consents_child', 'citizenId', 'citizens'),
    foreignKey('guardian_consents_created_by', 'createdBy', 'users'),
  ],
})
