/** Words of the goods: items, warehouses, lots and the ledger of their movements. */
export const goods = {
  subjects: { item: 'είδος', lot: 'παρτίδα', movement: 'κίνηση', warehouse: 'αποθήκη' },
  rules: {
    shortage:
      '{{item}} ({{lot}}): στις {{day}} λείπουν {{missing}} – υπάρχουν {{left}}. Δώστε λιγότερα, πάρτε από άλλη παρτίδα ή ελέγξτε μήπως μια παραλαβή δεν γράφτηκε ακόμη.',
    expired:
      '{{item}} ({{lot}}): έληξε στις {{day}} και δεν δίνεται ούτε μεταφέρεται. Πάρτε από άλλη παρτίδα· αυτή μόνο διαγράφεται.',
    dayToCome: 'Η {{day}} δεν ήρθε ακόμη. Γράψτε την ημέρα που έγινε η κίνηση.',
    alreadyUndone: 'Η κίνηση έχει ήδη αναιρεθεί. Ανανεώστε τη λίστα.',
    isCounterEntry: 'Αυτή η κίνηση είναι η ίδια αναίρεση. Γράψτε την κίνηση ξανά από την αρχή.',
  },
} as const
