/** Words of the verified copies. */
export const backup = {
  rules: {
    noFolder:
      'Δεν έχει οριστεί φάκελος για τα αντίγραφα. Πατήστε «Επιλογή φακέλου» και δείξτε ένα στικάκι ή δίσκο.',
  },
  audit: {
    copied: 'Ελεγμένο αντίγραφο',
    folderChosen: 'Επιλογή φακέλου αντιγράφων',
    atQuitSet: 'Ρύθμιση αντιγράφου στο κλείσιμο',
  },
} as const
