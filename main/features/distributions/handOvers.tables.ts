import type { Nod } from '../../../shared/features/distributions/handOver'
import { defineEntity, foreignKey, number, optional, optionalNumber, text } from '../../database/entity'

export type HandOverRow = {
  id: string
  year: number
  serial: number
  parcelId: string
  programmeId: string | null
  householdId: string
  warehouseId: string
  day: string
  handedAt: string
  handedBy: string
  island: string | null
  collectedById: string | null
  proxyName: string | null
  proxyDocument: string | null
  authorisationKept: number
  urgentReason: string | null
  nod: Nod
  nodBy: string | null
  nodAt: string | null
  nodNote: string
  note: string
  undoneAt: string | null
  undoneBy: string | null
  undoneReason: string | null
  receipt: string
}

export const handOversTable = defineEntity<HandOverRow>({
  table: 'hand_overs',
  columns: {
    id: { type: 'text', primary: true },
    year: number,
    serial: number,
    parcelId: text,
    programmeId: optional,
    householdId: text,
    warehouseId: text,
    day: text,
    handedAt: text,
    handedBy: text,
    island: optional,
    collectedById: optional,
    proxyName: optional,
    proxyDocument: optional,
    authorisationKept: number,
    urgentReason: optional,
    nod: text,
    nodBy: optional,
    nodAt: optional,
    nodNote: text,
    note: text,
    undoneAt: optional,
    undoneBy: optional,
    undoneReason: optional,
    receipt: text,
  },
  indices: [
    { name: 'hand_overs_number', columns: ['year', 'serial'], unique: true },
    { name: 'hand_overs_once', columns: ['parcelId'], unique: true, where: `"undoneAt" IS NULL` },
    { name: 'hand_overs_of_parcel', columns: ['parcelId'] },
    { name: 'hand_overs_of_household', columns: ['householdId', 'day'] },
    { name: 'hand_overs_of_programme', columns: ['programmeId', 'day'] },
    { name: 'hand_overs_by_day', columns: ['day'] },
    { name: 'hand_overs_waiting', columns: ['handedAt'], where: `"nod" = 'waiting'` },
  ],
  checks: [
    { name: 'hand_overs_collector', expression: `("collectedById" IS NULL) = ("proxyName" IS NOT NULL)` },
    { name: 'hand_overs_authorisation', expression: `"authorisationKept" = ("proxyName" IS NOT NULL)` },
    {
      name: 'hand_overs_nod',
      expression: `"nod" IN ('none', 'waiting', 'approved', 'refused') AND ("nod" = 'none') = ("urgentReason" IS NULL)`,
    },
    {
      name: 'hand_overs_undone',
      expression: `("undoneAt" IS NULL) = ("undoneBy" IS NULL) AND ("undoneAt" IS NULL) = ("undoneReason" IS NULL)`,
    },
  ],
  foreignKeys: [
    foreignKey('hand_overs_parcel', 'parcelId', 'parcels'),
    foreignKey('hand_overs_programme', 'programmeId', 'programmes'),
    foreignKey('hand_overs_household', 'householdId', 'households'),
    foreignKey('hand_overs_warehouse', 'warehouseId', 'warehouses'),
    foreignKey('hand_overs_handed_by', 'handedBy', 'users'),
    foreignKey('hand_overs_collected_by', 'collectedById', 'citizens'),
    foreignKey('hand_overs_nod_by', 'nodBy', 'users'),
    foreignKey('hand_overs_undone_by', 'undoneBy', 'users'),
  ],
})

export type GivenRow = {
  handOverId: string
  position: number
  itemId: string
  lotId: string
  quantity: number
  substitutesItemId: string | null
  reason: string
}

export const handOverLinesTable = defineEntity<GivenRow>({
  table: 'hand_over_lines',
  columns: {
    handOverId: { type: 'text', primary: true },
    position: { type: 'integer', primary: true },
    itemId: text,
    lotId: text,
    quantity: number,
    substitutesItemId: optional,
    reason: text,
  },
  indices: [{ name: 'hand_over_lines_of_lot', columns: ['lotId'] }],
  checks: [{ name: 'hand_over_lines_quantity', expression: `"quantity" > 0` }],
  foreignKeys: [
    foreignKey('hand_over_lines_hand_over', 'handOverId', 'hand_overs'),
    foreignKey('hand_over_lines_item', 'itemId', 'items'),
    foreignKey('hand_over_lines_lot', 'lotId', 'lots'),
    foreignKey('hand_over_lines_substitutes', 'substitutesItemId', 'items'),
  ],
})

export type RecipientRow = {
  citizenId: string
  handOverId: string
  position: number
  age: number | null
  counting: number
}

export const handOverMembersTable = defineEntity<RecipientRow>({
  table: 'hand_over_members',
  columns: {
    citizenId: { type: 'text', primary: true },
    handOverId: { type: 'text', primary: true },
    position: number,
    age: optionalNumber,
    counting: number,
  },
  indices: [{ name: 'hand_over_members_of_hand_over', columns: ['handOverId'] }],
  checks: [{ name: 'hand_over_members_counting', expression: `"counting" IN (0, 1)` }],
  foreignKeys: [
    foreignKey('hand_over_members_hand_over', 'handOverId', 'hand_overs'),
    foreignKey('hand_over_members_citizen', 'citizenId', 'citizens'),
  ],
})
