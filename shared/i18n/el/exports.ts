/** Words of lists taken out as a file or printed. */
export const exports = {
  audit: { saved: 'Εξαγωγή λίστας σε αρχείο', printed: 'Εκτύπωση λίστας' },
  print: 'Εκτύπωση',
  xlsx: 'Excel',
  csv: 'CSV',
  takeAs: 'Αποθήκευση της λίστας: {{format}}',
  saved: 'Αποθηκεύτηκε: {{file}}',
} as const
