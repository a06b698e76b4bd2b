import type { app as el } from '../el/app'
import type { Messages } from '../messages'

export const app = {
  name: 'Kentro',
  subjects: { operation: 'operation' },
  rules: {
    tooManyCalls:
      'The same was asked for far too often in a short time. Nothing was changed. Wait a few seconds and try again.',
  },
  audit: { denied: 'Denied: outside the role' },
  practiceBanner: 'PRACTICE – not real data',
  screenBroken: 'This screen could not be shown. What was saved is safe. Lock (Ctrl+L) and sign in again.',
  lockSoon: 'The screen locks in {{seconds}} seconds. Press a key to go on.',
  rail: {
    today: 'Today',
    citizens: 'Citizens',
    visits: 'Book of visits',
    referrals: 'Referrals & letters',
    appointments: 'Appointments',
    sessions: 'Sessions',
    directory: 'Directory of bodies',
    people: 'Staff',
    audit: 'Audit trail',
    copies: 'Copies',
    settings: 'Settings',
    stock: 'Stock',
    deliveries: 'Deliveries',
    distributions: 'Distributions',
    reports: 'Reports',
  },
  railGroups: { goods: 'Goods', administration: 'Administration' },
  tabs: { stock: 'Items', movements: 'Movements', stocktakes: 'Stocktakes', warehouses: 'Warehouses' },
  roles: {
    reception: 'Reception',
    socialWorker: 'Social worker',
    psychologist: 'Psychologist',
    supervisor: 'Supervisor',
    administrator: 'Administrator',
  },
} as const satisfies Messages<typeof el>
