import type { audit as el } from '../el/audit'
import type { Messages } from '../messages'

export const audit = {
  audit: { searched: 'Audit trail searched', verified: 'Audit trail verified' },
  screen: {
    title: 'Audit trail',
    subtitle: 'Who did and who saw what. No entry is ever changed or deleted; this search is recorded too.',
    user: 'User',
    anybody: 'Everybody',
    action: 'Action',
    anyAction: 'All',
    from: 'From',
    until: 'Until',
    list: 'Entries',
    serial: 'No.',
    at: 'When',
    who: 'Who',
    subject: 'About',
    details: 'Details',
    roles: 'Role',
    program: 'The program',
    sameSubject: 'Only entries about the same',
    onlySubject: 'Only about {{subject}}',
    openSubject: 'Open',
    filters: 'Filters',
    older: 'Older',
    newest: 'The newest',
    empty: 'No entry',
    emptyText: 'No action fits the filters.',
    verify: 'Verify chain',
    verifyMeans: 'Each entry is signed and bound to the one before. The check reads them all.',
    whole_one: 'The chain is whole: {{count, number}} entry, its signature right.',
    whole_other: 'The chain is whole: {{count, number}} entries, all signatures right.',
    fault: {
      gap: 'An entry before {{serial}} is missing. Somebody deleted lines outside the program. Keep a copy and tell the data protection officer.',
      edited:
        'Entry {{serial}} was changed outside the program. Keep a copy and tell the data protection officer.',
      broken: 'The chain breaks at entry {{serial}}. Keep a copy and tell the data protection officer.',
      signature:
        'The signature of entry {{serial}} is not genuine. Keep a copy and tell the data protection officer.',
      olderThanAnchor:
        'The database is older than its anchor outside (entry {{serial}}): an old copy was put back. Ask who did it and why.',
    },
  },
  details: {
    rows: 'Rows: {{value}}',
    list: 'List: {{value}}',
    format: 'Format: {{value}}',
    file: 'File: {{value}}',
    number: 'Number: {{value}}',
    fileNumber: 'File number: {{value}}',
    reference: 'Code: {{value}}',
    entries: 'Entries: {{value}}',
    fields: 'Fields: {{value}}',
  },
} as const satisfies Messages<typeof el>
