/** Words of the audit trail. */
export const audit = {
  audit: { searched: 'Αναζήτηση στο ίχνος ενεργειών', verified: 'Έλεγχος του ίχνους ενεργειών' },
} as const
