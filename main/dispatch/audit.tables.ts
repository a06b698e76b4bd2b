import { defineEntity } from '../database/entity'
import type { AuditEntry } from './auditTrail'

export const auditTable = defineEntity<AuditEntry>({
  table: 'audit',
  columns: {
    serial: { type: 'integer', primary: true },
    at: { type: 'text' },
    userId: { type: 'text', nullable: true },
    roles: { type: 'text' },
    signerId: { type: 'text' },
    action: { type: 'text' },
    subject: { type: 'text', nullable: true },
    detail: { type: 'text' },
    previousHash: { type: 'text' },
    hash: { type: 'text' },
    signature: { type: 'text' },
  },
  indices: [
    { name: 'audit_by_subject', columns: ['subject', 'serial'] },
    { name: 'audit_by_user', columns: ['userId', 'serial'] },
    { name: 'audit_by_action', columns: ['action', 'serial'] },
  ],
})
