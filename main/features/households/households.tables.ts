import { defineEntity } from '../../database/entity'

export type HouseholdRow = {
  id: string
  version: number
  note: string
  createdAt: string
  createdBy: string
}

export const householdsTable = defineEntity<HouseholdRow>({
  table: 'households',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    note: { type: 'text' },
    createdAt: { type: 'text' },
    createdBy: { type: 'text' },
  },
})

export type MembershipRow = {
  id: string
  version: number
  householdId: string
  citizenId: string
  relation: string
  fromDay: string
  /** The day of leaving: on it the citizen no longer lives there. */
  untilDay: string | null
}

export const householdMembersTable = defineEntity<MembershipRow>({
  table: 'household_members',
  columns: {
    id: { type: 'text', primary: true },
    version: { type: 'integer' },
    householdId: { type: 'text' },
    citizenId: { type: 'text' },
    relation: { type: 'text' },
    fromDay: { type: 'text' },
    untilDay: { type: 'text', nullable: true },
  },
  indices: [
    { name: 'household_members_of_citizen', columns: ['citizenId', 'fromDay'] },
    { name: 'household_members_of_household', columns: ['householdId', 'fromDay'] },
    {
      name: 'household_members_current',
      columns: ['citizenId'],
      unique: true,
      where: `"untilDay" IS NULL`,
    },
  ],
  checks: [{ name: 'household_members_order', expression: `"untilDay" IS NULL OR "untilDay" > "fromDay"` }],
  foreignKeys: [
    {
      name: 'household_members_household',
      target: 'households',
      columnNames: ['householdId'],
      referencedColumnNames: ['id'],
    },
    {
      name: 'household_members_citizen',
      target: 'citizens',
      columnNames: ['citizenId'],
      referencedColumnNames: ['id'],
    },
  ],
})
