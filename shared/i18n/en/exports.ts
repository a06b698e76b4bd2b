import type { exports as el } from '../el/exports'
import type { Messages } from '../messages'

export const exports = {
  audit: { saved: 'List saved as a file', printed: 'List printed' },
  print: 'Print',
  xlsx: 'Excel',
  csv: 'CSV',
  takeAs: 'Save the list: {{format}}',
  saved: 'Saved: {{file}}',
} as const satisfies Messages<typeof el>
