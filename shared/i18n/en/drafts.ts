import type { drafts as el } from '../el/drafts'
import type { Messages } from '../messages'

export const drafts = {
  saved: 'Draft, {{time}}',
  restored: 'What you were writing was brought back ({{time}}).',
  discard: 'Discard the draft',
} as const satisfies Messages<typeof el>
