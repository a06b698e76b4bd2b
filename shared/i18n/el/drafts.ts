/** Words of what is kept while one types. */
export const drafts = {
  saved: 'Πρόχειρο, {{time}}',
  restored: 'Επαναφέρθηκε ό,τι γράφατε ({{time}}).',
  discard: 'Διαγραφή προχείρου',
} as const
