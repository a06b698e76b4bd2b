import type { FrequencyPeriod } from '../../../shared/features/distributions/programme'
import { defineEntity, foreignKey, number, optional, optionalNumber, text } from '../../database/entity'

export type ProgrammeRow = {
  id: string
  version: number
  name: string
  sortKey: string
  fundedBy: string
  startsOn: string
  endsOn: string | null
  times: number
  per: FrequencyPeriod
  needsDecision: number
  criteria: string
  incomeLimits: string | null
  exclusive: number
  note: string
  closed: number
  createdAt: string
  createdBy: string
}

export const programmesTable = defineEntity<ProgrammeRow>({
  table: 'programmes',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    name: text,
    sortKey: text,
    fundedBy: text,
    startsOn: text,
    endsOn: optional,
    times: number,
    per: text,
    needsDecision: number,
    criteria: text,
    incomeLimits: optional,
    exclusive: number,
    note: text,
    closed: number,
    createdAt: text,
    createdBy: text,
  },
  checks: [
    { name: 'programmes_order', expression: `"endsOn" IS NULL OR "endsOn" >= "startsOn"` },
    { name: 'programmes_frequency', expression: `"times" > 0 AND "per" IN ('month', 'year', 'programme')` },
    { name: 'programmes_needs_decision', expression: `"needsDecision" IN (0, 1)` },
    { name: 'programmes_exclusive', expression: `"exclusive" IN (0, 1)` },
    { name: 'programmes_closed', expression: `"closed" IN (0, 1)` },
  ],
  foreignKeys: [foreignKey('programmes_created_by', 'createdBy', 'users')],
})

export type BasketRow = {
  id: string
  programmeId: string
  number: number
  validFrom: string
  createdAt: string
  createdBy: string
}

export const basketsTable = defineEntity<BasketRow>({
  table: 'baskets',
  columns: {
    id: { type: 'text', primary: true },
    programmeId: text,
    number: number,
    validFrom: text,
    createdAt: text,
    createdBy: text,
  },
  indices: [{ name: 'baskets_number', columns: ['programmeId', 'number'], unique: true }],
  foreignKeys: [
    foreignKey('baskets_programme', 'programmeId', 'programmes'),
    foreignKey('baskets_created_by', 'createdBy', 'users'),
  ],
})

export type BasketLineRow = {
  basketId: string
  position: number
  itemId: string
  quantity: number
  per: 'household' | 'member'
  ageFrom: number | null
  ageTo: number | null
  sizeFrom: number | null
  sizeTo: number | null
  mark: string | null
  exceptMark: string | null
  maximum: number | null
}

export const basketLinesTable = defineEntity<BasketLineRow>({
  table: 'basket_lines',
  columns: {
    basketId: { type: 'text', primary: true },
    position: { type: 'integer', primary: true },
    itemId: text,
    quantity: number,
    per: text,
    ageFrom: optionalNumber,
    ageTo: optionalNumber,
    sizeFrom: optionalNumber,
    sizeTo: optionalNumber,
    mark: optional,
    exceptMark: optional,
    maximum: optionalNumber,
  },
  indices: [{ name: 'basket_lines_of_item', columns: ['itemId'] }],
  checks: [
    { name: 'basket_lines_quantity', expression: `"quantity" > 0 AND ("maximum" IS NULL OR "maximum" > 0)` },
    { name: 'basket_lines_per', expression: `"per" IN ('household', 'member')` },
  ],
  foreignKeys: [
    foreignKey('basket_lines_basket', 'basketId', 'baskets'),
    foreignKey('basket_lines_item', 'itemId', 'items'),
  ],
})

export type DecisionRow = {
  id: string
  version: number
  programmeId: string
  householdId: string
  criteria: string
  decidedOn: string
  decidedBy: string
  validUntil: string | null
  monthlyIncomeCents: number | null
  marks: string
  note: string
  withdrawnOn: string | null
  withdrawnBy: string | null
  withdrawnReason: string
  createdAt: string
}

export const decisionsTable = defineEntity<DecisionRow>({
  table: 'entitlement_decisions',
  columns: {
    id: { type: 'text', primary: true },
    version: number,
    programmeId: text,
    householdId: text,
    criteria: text,
    decidedOn: text,
    decidedBy: text,
    validUntil: optional,
    monthlyIncomeCents: optionalNumber,
    marks: text,
    note: text,
    withdrawnOn: optional,
    withdrawnBy: optional,
    withdrawnReason: text,
    createdAt: text,
  },
  indices: [
    { name: 'entitlement_decisions_of_programme', columns: ['programmeId', 'householdId', 'decidedOn'] },
    { name: 'entitlement_decisions_of_household', columns: ['householdId'] },
  ],
  checks: [
    {
      name: 'entitlement_decisions_order',
      expression: `"validUntil" IS NULL OR "validUntil" >= "decidedOn"`,
    },
    {
      name: 'entitlement_decisions_withdrawn',
      expression: `("withdrawnOn" IS NULL) = ("withdrawnBy" IS NULL)`,
    },
  ],
  foreignKeys: [
    foreignKey('entitlement_decisions_programme', 'programmeId', 'programmes'),
    foreignKey('entitlement_decisions_household', 'householdId', 'households'),
    foreignKey('entitlement_decisions_decided_by', 'decidedBy', 'users'),
    foreignKey('entitlement_decisions_withdrawn_by', 'withdrawnBy', 'users'),
  ],
})
