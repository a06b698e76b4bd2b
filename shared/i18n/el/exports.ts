/** Words of lists taken out as a file. */
export const exports = {
  audit: { saved: 'Εξαγωγή λίστας σε αρχείο' },
  xlsx: 'Αποθήκευση σε Excel',
  csv: 'Αποθήκευση σε CSV',
  saved: 'Αποθηκεύτηκε: {{file}}',
} as const
