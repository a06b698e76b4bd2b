import { rule, type Rule } from '../rule'

const rules = 'main/features/reports/reports.rules.ts'
const rulesTest = 'tests/main/features/reports/reports.rules.test.ts'
const operations = 'tests/main/features/reports/reports.operations.test.ts'

/** What keeps the figures of people from naming anybody. */
export const reportRules: readonly Rule[] = [
  rule(
    'one hidden count takes another along',
    [rules, 'if (hidden.length < 2) return false', 'if (hidden.length < 1) return false'],
    [rulesTest, 'small counts no hidden cell of any table follows from what is told'],
  ),
  rule(
    'hidden counts that could have only one value are not told apart',
    [
      rules,
      'return sum >= least && sum > figures.filter(({ value }) => value !== null && value > 0).length',
      'return sum >= least',
    ],
    [rulesTest, 'small counts no hidden cell of any table follows from what is told'],
  ),
  rule(
    'the list behind a number names no card that the reader may not open',
    [
      'main/features/citizens/forReports.store.ts',
      'WHERE c.id IN (SELECT value FROM json_each(?)) AND ${sql}',
      'WHERE c.id IN (SELECT value FROM json_each(?)) AND (1 OR ${sql})',
    ],
    [operations, 'a restricted card counts, and is not named to who may not open it'],
  ),
  rule(
    'what leaves the centre is the table without small counts',
    [
      'main/features/reports/reports.handlers.ts',
      'outgoingTable(table, least, request.language)',
      'shownTable(table, request.language)',
    ],
    [operations, 'what leaves the centre hides small counts of people and their money'],
  ),
  rule(
    'what was taken back later stays in the numbers of its period',
    [
      'main/features/goods/forReports.store.ts',
      "[`m.kind <> 'undone'`, ...(undone",
      "[`m.kind <> 'undone' AND NOT ${takenBack}`, ...(undone",
    ],
    [operations, 'goods: what moved, was given and was written off, with its value'],
  ),
  rule(
    'how many hand-overs were taken back is hidden while they are few',
    [
      'main/features/reports/handOverTables.ts',
      '        figures: [count(source.undone.length, opens)],\n      },\n    ],\n    total: null,\n    people: true,',
      '        figures: [count(source.undone.length, opens)],\n      },\n    ],\n    total: null,\n    people: false,',
    ],
    [operations, 'what was taken back is not counted'],
  ),
]
