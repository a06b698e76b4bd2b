import { rule, type Rule } from '../rule'

const handlers = 'main/features/sessions/sessions.handlers.ts'
const policy = 'main/features/sessions/sessions.policy.ts'
const store = 'main/features/sessions/sessions.store.ts'
const operations = 'tests/main/features/sessions/sessions.operations.test.ts'
const attack = 'tests/security/sessionsVisibility.attack.test.ts'

/** What counselling tells, to whom, and what is asked before it is written down. */
export const sessionRules: readonly Rule[] = [
  rule(
    'a minor without a consent in force is asked about',
    [
      handlers,
      "  if (!session.despite.includes('guardianConsent')) throw ruleBroken('sessions.consentMissing')\n",
      '',
    ],
    [operations, 'minors a child without a consent in force is asked about'],
  ),
  rule(
    'a session is corrected by its author alone',
    [handlers, "  if (session.staffId !== actor.userId) throw ruleBroken('sessions.notYours')\n", ''],
    [operations, 'only who recorded it corrects and undoes it'],
  ),
  rule(
    'an appointment leads to one record',
    [
      handlers,
      "  if (sessionOfAppointment(reader, appointmentId) !== null) throw ruleBroken('sessions.appointmentRecorded')\n",
      '',
    ],
    [operations, 'from an appointment the record begins with what the appointment says'],
  ),
  rule(
    'words about a session with a hidden member are withheld',
    [store, 'const whole = others === 0', 'const whole = others >= 0'],
    [attack, 'a family’s session shows who may be seen'],
  ),
  rule(
    'a risk is seen by few',
    [policy, '(r.noticedBy = ? OR', '(1 OR r.noticedBy = ? OR'],
    [attack, 'of the risks of an open card socialWorker sees: nothing'],
  ),
  rule(
    'a risk of a closed card is seen by nobody else',
    [
      policy,
      "if (roles.includes('supervisor')) return card",
      "if (roles.includes('supervisor')) return { sql: '1', values: [] }",
    ],
    [attack, 'supervisor gets nothing of a restricted card'],
  ),
  rule(
    'a consent is found through the card of the child',
    [
      'main/features/sessions/minors.store.ts',
      'WHERE c.id = g.citizenId AND ${sql}',
      'WHERE c.id = g.citizenId AND (1 OR ${sql})',
    ],
    [attack, 'what hangs on a hidden card and what does not exist give the same answer'],
  ),
  rule(
    'the minutes of a small whole are hidden with it',
    [
      'main/features/reports/reports.rules.ts',
      "(totalIsSmall && figure.kind !== 'count')",
      "(totalIsSmall && figure.kind === 'cents')",
    ],
    [
      'tests/main/features/reports/sessionTables.operations.test.ts',
      'small counts do not leave the centre, nor the minutes of a small whole',
    ],
  ),
]
