import { stocktakesFields, stocktakesScreen } from './stocktakesScreen'

/** Words of the stocktakes: counting in two hands. */
export const stocktakes = {
  subjects: { stocktake: 'απογραφή', line: 'γραμμή απογραφής' },
  rules: {
    alreadyOpen: 'Στην αποθήκη {{warehouse}} γίνεται ήδη απογραφή. Ολοκληρώστε ή ακυρώστε εκείνη πρώτα.',
    notCounting:
      'Η μέτρηση αυτής της απογραφής έχει τελειώσει. Ανοίξτε τη μέτρηση ξανά για να αλλάξετε ποσότητα.',
    notFinished: 'Η απογραφή δεν περιμένει επιβεβαίωση. Ανανεώστε τη σελίδα για να δείτε πού βρίσκεται.',
    notPosted: 'Μόνο επιβεβαιωμένη απογραφή αναιρείται. Ανανεώστε τη σελίδα.',
    alreadyEnded: 'Η απογραφή έχει ήδη τελειώσει. Αν έγινε λάθος, αναιρέστε την.',
    nothingCounted: 'Δεν έχει μετρηθεί καμία παρτίδα. Μετρήστε τουλάχιστον μία ή ακυρώστε την απογραφή.',
    unexplained: 'Διαφορές χωρίς εξήγηση: {{count}}. Γράψτε στην καθεμιά τι συνέβη και ύστερα επιβεβαιώστε.',
    needsSecondPerson:
      'Μετρήσατε εσείς. Την απογραφή επιβεβαιώνει άλλο πρόσωπο· αν εργάζεστε μόνοι, μπορείτε από τις {{from}} και θα μείνει γραμμένο.',
  },
  audit: {
    started: 'Έναρξη απογραφής',
    counted: 'Μέτρηση παρτίδας',
    uncounted: 'Αφαίρεση μέτρησης',
    lotFound: 'Παρτίδα που βρέθηκε στην απογραφή',
    finished: 'Τέλος μέτρησης',
    countedAgain: 'Η μέτρηση άνοιξε ξανά',
    explained: 'Εξήγηση διαφοράς',
    confirmed: 'Επιβεβαίωση απογραφής',
    cancelled: 'Ακύρωση απογραφής',
    undone: 'Αναίρεση απογραφής',
  },
  fields: stocktakesFields,
  screen: stocktakesScreen,
} as const
