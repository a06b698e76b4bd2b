import type { ParcelState } from '../../../shared/features/distributions/distributionDay'
import { defineEntity, foreignKey, number, optional, optionalNumber, text } from '../../database/entity'

export type DayRow = {
  id: string
  version: number
  programmeId: string
  warehouseId: string
  day: string
  slots: string
  note: string
  cancelled: number
  createdAt: string
  createdBy: string
}

export const distributionDaysTable = defineEntity<DayRow>({
  table: 'distribution_days',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    programmeId: text,
    warehouseId: text,
    day: text,
    slots: text,
    note: text,
    cancelled: number,
    createdAt: text,
    createdBy: text,
  },
  indices: [
    { name: 'distribution_days_by_day', columns: ['day'] },
    { name: 'distribution_days_of_programme', columns: ['programmeId', 'day'] },
  ],
  checks: [{ name: 'distribution_days_cancelled', expression: `"cancelled" IN (0, 1)` }],
  foreignKeys: [
    foreignKey('distribution_days_programme', 'programmeId', 'programmes'),
    foreignKey('distribution_days_warehouse', 'warehouseId', 'warehouses'),
    foreignKey('distribution_days_created_by', 'createdBy', 'users'),
  ],
})

export type ParcelRow = {
  id: string
  version: number
  dayId: string | null
  programmeId: string | null
  warehouseId: string
  householdId: string
  day: string
  year: number
  serial: number
  state: ParcelState
  slot: number | null
  island: string | null
  reservedUntil: string | null
  /** Of a parcel that was taken off the list by hand. */
  removedReason: string | null
  createdAt: string
  createdBy: string
}

export const parcelsTable = defineEntity<ParcelRow>({
  table: 'parcels',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    dayId: optional,
    programmeId: optional,
    warehouseId: text,
    householdId: text,
    day: text,
    year: number,
    serial: number,
    state: text,
    slot: optionalNumber,
    island: optional,
    reservedUntil: optional,
    removedReason: optional,
    createdAt: text,
    createdBy: text,
  },
  indices: [
    { name: 'parcels_code', columns: ['year', 'serial'], unique: true },
    {
      name: 'parcels_once_a_day',
      columns: ['dayId', 'householdId'],
      unique: true,
      where: `"state" <> 'removed'`,
    },
    { name: 'parcels_of_day', columns: ['dayId', 'slot'] },
    { name: 'parcels_of_household', columns: ['householdId', 'day'] },
    { name: 'parcels_reserving', columns: ['warehouseId', 'reservedUntil'], where: `"state" = 'packed'` },
  ],
  checks: [
    {
      name: 'parcels_state',
      expression: `"state" IN ('planned', 'packed', 'handedOver', 'notCollected', 'removed')`,
    },
    { name: 'parcels_reserved', expression: `("state" = 'packed') = ("reservedUntil" IS NOT NULL)` },
    { name: 'parcels_of_programme', expression: `("dayId" IS NULL) = ("programmeId" IS NULL)` },
  ],
  foreignKeys: [
    foreignKey('parcels_day', 'dayId', 'distribution_days'),
    foreignKey('parcels_programme', 'programmeId', 'programmes'),
    foreignKey('parcels_warehouse', 'warehouseId', 'warehouses'),
    foreignKey('parcels_household', 'householdId', 'households'),
    foreignKey('parcels_created_by', 'createdBy', 'users'),
  ],
})

export type ParcelLotRow = {
  parcelId: string
  position: number
  itemId: string
  lotId: string
  quantity: number
  substitutesItemId: string | null
  reason: string
}

export const parcelLotsTable = defineEntity<ParcelLotRow>({
  table: 'parcel_lots',
  columns: {
    parcelId: { type: 'text', primary: true },
    position: { type: 'integer', primary: true },
    itemId: text,
    lotId: text,
    quantity: number,
    substitutesItemId: optional,
    reason: text,
  },
  indices: [{ name: 'parcel_lots_of_lot', columns: ['lotId'] }],
  checks: [{ name: 'parcel_lots_quantity', expression: `"quantity" > 0` }],
  foreignKeys: [
    foreignKey('parcel_lots_parcel', 'parcelId', 'parcels'),
    foreignKey('parcel_lots_item', 'itemId', 'items'),
    foreignKey('parcel_lots_lot', 'lotId', 'lots'),
    foreignKey('parcel_lots_substitutes', 'substitutesItemId', 'items'),
  ],
})
