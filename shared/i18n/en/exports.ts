import type { exports as el } from '../el/exports'
import type { Messages } from '../messages'

export const exports = {
  audit: { saved: 'List saved as a file' },
  xlsx: 'Save for Excel',
  csv: 'Save as CSV',
  saved: 'Saved: {{file}}',
} as const satisfies Messages<typeof el>
