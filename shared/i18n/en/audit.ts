import type { audit as el } from '../el/audit'
import type { Messages } from '../messages'

export const audit = {
  audit: { searched: 'Audit trail searched', verified: 'Audit trail verified' },
} as const satisfies Messages<typeof el>
