import { rule, type Rule } from '../rule'

const rules = 'main/features/appointments/appointments.rules.ts'
const policy = 'main/features/appointments/appointments.policy.ts'
const book = 'main/features/appointments/book.handlers.ts'
const sheets = 'main/features/appointments/daySheets.handlers.ts'
const wholeDay = 'main/features/appointments/wholeDay.handlers.ts'
const ruleTests = 'tests/main/features/appointments/appointments.rules.test.ts'
const wholeDayTests = 'tests/main/features/appointments/wholeDay.operations.test.ts'
const reasonTests = 'tests/security/appointmentReason.attack.test.ts'
const gateTests = 'tests/main/features/appointments/doubleBooking.operations.test.ts'

/** Nobody is booked twice, and nobody reads of an appointment what is not theirs to read. */
export const appointmentRules: readonly Rule[] = [
  rule(
    'a person of staff is not booked twice',
    [rules, 'if (ofStaff) return', 'if (ofStaff && despite.length > 9) return'],
    [ruleTests, 'a person or a room is never booked twice'],
  ),
  rule(
    'a room is not booked twice',
    [rules, 'if (ofRoom) return', 'if (ofRoom && despite.length > 9) return'],
    [ruleTests, 'however people book, no minute of a person or a room is given twice'],
  ),
  rule(
    'what an appointment leaves free is free, and what it takes is taken, through the gate',
    ['main/features/appointments/appointments.store.ts', 'AND p.id IS NOT ?', 'AND (1 OR p.id IS NOT ?)'],
    [gateTests, 'whatever is booked, moved, corrected and cancelled'],
  ),
  rule(
    'a holiday refuses whatever one insists on',
    [rules, 'if (holiday && !holiday.halfDay) return', 'if (holiday && despite.length > 9) return'],
    [ruleTests, 'no insisting opens a holiday'],
  ),
  rule(
    'reception never reads the reason of a counselling appointment',
    [policy, '(counselling === 0 || readsReasons(roles))', '(counselling === 0 || roles.length > 0)'],
    [reasonTests, 'reception reads the book, books, corrects and moves, and never reads the reason'],
  ),
  rule(
    'counselling is not made something else by reception',
    [book, 'if (!reads && row.counselling === 1 && typed.kind !== row.kind)', 'if (row.counselling > 1)'],
    [reasonTests, 'reception does not make counselling something else'],
  ),
  rule(
    'what was said in counselling stays withheld when the kind changes',
    [
      book,
      'const stillCounselling = row.counselling === 1 &&',
      'const stillCounselling = row.counselling > 1 &&',
    ],
    [reasonTests, 'whoever works on the case may make it something else'],
  ),
  rule(
    'of a restricted card only the taken time is told',
    [sheets, 'rows.filter((row) => row.seen === 1)', 'rows.filter((row) => row.seen >= 0)'],
    [reasonTests, 'of a restricted card'],
  ),
  rule(
    'a number that must not be used is not on the call list',
    [wholeDay, 'citizen.blocked.includes(way) ? null', 'citizen.blocked.length > 99 ? null'],
    [wholeDayTests, 'the call list gives no number that must not be used'],
  ),
  rule(
    'a day moves whole or not at all',
    [wholeDay, 'if (!fitted)\n        throw', 'if (!fitted) continue\n      if (!fitted)\n        throw'],
    [wholeDayTests, 'a day that does not fit moves nothing'],
  ),
  rule(
    'the paper of the day does not tell who comes to counselling',
    [wholeDay, 'seen.has(row.id) && row.counselling === 0 ? row.kind', 'seen.has(row.id) ? row.kind'],
    [wholeDayTests, 'the paper of the day holds file numbers and no name'],
  ),
]
