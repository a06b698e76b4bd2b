import type { policyChoices } from '../../../shared/features/notes/policy'
import { defineEntity, foreignKey } from '../../database/entity'

export type PinRow = { userId: string; ofUserId: string; keys: string; at: string; signature: string }

export const keyPinsTable = defineEntity<PinRow>({
  table: 'key_pins',
  withoutRowid: true,
  columns: {
    userId: { type: 'text', primary: true },
    ofUserId: { type: 'text', primary: true },
    keys: { type: 'text' },
    at: { type: 'text' },
    signature: { type: 'text' },
  },
  foreignKeys: [
    foreignKey('key_pins_user', 'userId', 'users'),
    foreignKey('key_pins_of_user', 'ofUserId', 'users'),
  ],
})

export type PolicyRow = {
  id: string
  choice: (typeof policyChoices)[number]
  coReaderId: string | null
  decidedBy: string
  decidedOn: string
  recordedBy: string
  recordedAt: string
  signer: string
  signature: string
}

export const notePoliciesTable = defineEntity<PolicyRow>({
  table: 'note_policies',
  columns: {
    id: { type: 'text', primary: true },
    choice: { type: 'text' },
    coReaderId: { type: 'text', nullable: true },
    decidedBy: { type: 'text' },
    decidedOn: { type: 'text' },
    recordedBy: { type: 'text' },
    recordedAt: { type: 'text' },
    signer: { type: 'text' },
    signature: { type: 'text' },
  },
  indices: [{ name: 'note_policies_by_time', columns: ['recordedAt', 'id'] }],
  checks: [
    { name: 'note_policies_choice', expression: `"choice" IN ('none', 'coReader')` },
    {
      name: 'note_policies_co_reader',
      expression: `("choice" = 'coReader') = ("coReaderId" IS NOT NULL)`,
    },
  ],
  foreignKeys: [
    foreignKey('note_policies_reader', 'coReaderId', 'users'),
    foreignKey('note_policies_recorded_by', 'recordedBy', 'users'),
  ],
})

export type PersonalCodeRow = { userId: string; boxPub: string; nonce: string; ct: string; createdAt: string }

export const personalCodesTable = defineEntity<PersonalCodeRow>({
  table: 'personal_codes',
  withoutRowid: true,
  columns: {
    userId: { type: 'text', primary: true },
    boxPub: { type: 'text', primary: true },
    nonce: { type: 'text' },
    ct: { type: 'text' },
    createdAt: { type: 'text' },
  },
  foreignKeys: [foreignKey('personal_codes_user', 'userId', 'users')],
})
