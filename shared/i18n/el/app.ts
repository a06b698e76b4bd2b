/** Words of the program as a whole. */
export const app = {
  name: 'Kentro',
  subjects: { operation: 'ενέργεια' },
  rules: {
    tooManyCalls:
      'Ζητήθηκε πάρα πολλές φορές το ίδιο μέσα σε λίγο χρόνο. Δεν άλλαξε τίποτα. Περιμένετε λίγα δευτερόλεπτα και δοκιμάστε ξανά.',
  },
  audit: { denied: 'Άρνηση ενέργειας εκτός ρόλου' },
  practiceBanner: 'ΔΟΚΙΜΗ – όχι πραγματικά στοιχεία',
  screenBroken:
    'Αυτή η οθόνη δεν μπόρεσε να εμφανιστεί. Ό,τι αποθηκεύτηκε είναι ασφαλές. Κλειδώστε (Ctrl+L) και συνδεθείτε ξανά.',
  lockSoon: 'Η οθόνη κλειδώνει σε {{seconds}} δευτερόλεπτα. Πατήστε ένα πλήκτρο για να συνεχίσετε.',
  rail: {
    today: 'Σήμερα',
    citizens: 'Πολίτες',
    visits: 'Βιβλίο κίνησης',
    referrals: 'Παραπομπές & έγγραφα',
    appointments: 'Ραντεβού',
    sessions: 'Συνεδρίες',
    directory: 'Κατάλογος φορέων',
    people: 'Προσωπικό',
    audit: 'Ιχνηλασιμότητα',
    copies: 'Αντίγραφα',
    settings: 'Ρυθμίσεις',
    stock: 'Αποθέματα',
    deliveries: 'Παραλαβές',
    distributions: 'Διανομές',
    reports: 'Αναφορές',
  },
  railGroups: { goods: 'Αγαθά', administration: 'Διαχείριση' },
  tabs: { stock: 'Είδη', movements: 'Κινήσεις', stocktakes: 'Απογραφές', warehouses: 'Αποθήκες' },
  roles: {
    reception: 'Υποδοχή',
    socialWorker: 'Κοινωνικός/ή Λειτουργός',
    psychologist: 'Ψυχολόγος',
    supervisor: 'Προϊστάμενος/η',
    administrator: 'Διαχειριστής/τρια',
  },
} as const
