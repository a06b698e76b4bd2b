import type { app as el } from '../el/app'
import type { Messages } from '../messages'

export const app = {
  name: 'Kentro',
  subjects: { operation: 'operation' },
  audit: { denied: 'Denied: outside the role' },
  roles: {
    reception: 'Reception',
    socialWorker: 'Social worker',
    psychologist: 'Psychologist',
    supervisor: 'Supervisor',
    administrator: 'Administrator',
  },
} as const satisfies Messages<typeof el>
