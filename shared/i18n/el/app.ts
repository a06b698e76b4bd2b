/** Words of the program as a whole. */
export const app = {
  name: 'Kentro',
  subjects: { operation: 'ενέργεια' },
  audit: { denied: 'Άρνηση ενέργειας εκτός ρόλου' },
  roles: {
    reception: 'Υποδοχή',
    socialWorker: 'Κοινωνικός/ή Λειτουργός',
    psychologist: 'Ψυχολόγος',
    supervisor: 'Προϊστάμενος/η',
    administrator: 'Διαχειριστής/τρια',
  },
} as const
