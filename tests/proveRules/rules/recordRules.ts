import { rule, type Rule } from '../rule'

const policy = 'main/features/citizens/citizens.policy.ts'
const visible = '(${alias}.restricted = 0 OR EXISTS'
const signing = 'main/features/letters/letters.signing.ts'
const lettersTables = 'main/database/migrations/20261122T1040_letters.ts'
const signingTests = 'tests/main/features/letters/letters.signing.test.ts'
const citizenTests = 'tests/main/features/citizens/citizens.operations.test.ts'

/** Who sees which record, and what must never happen to one. */
export const recordRules: readonly Rule[] = [
  rule(
    'a restricted card is seen by the assigned only: by its id, in lists and searches',
    [policy, visible, '(1 = 1 OR EXISTS'],
    ['tests/security/restrictedCard.attack.test.ts', 'neither the list nor its count holds the hidden cards'],
  ),
  rule(
    'a restricted card is hidden through its referrals and visits too',
    [policy, visible, '(1 = 1 OR EXISTS'],
    [
      'tests/security/restrictedThroughReferrals.attack.test.ts',
      'no count, total or figure tells of a hidden card',
    ],
  ),
  rule(
    'an administrator opens no cards',
    [policy, 'cardRoles.some((role) => roles.includes(role))', 'cardRoles.length > 0 || roles.length > 0'],
    ['tests/main/features/citizens/citizens.policy.test.ts', 'administrator: opens cards'],
  ),
  rule(
    'the last administrator and the last supervisor stay',
    ['main/features/users/users.rules.ts', 'if (gives && !others.some(', 'if (!gives && !others.some('],
    [
      'tests/main/features/users/users.rules.test.ts',
      'the last active administrator and the last active supervisor',
    ],
  ),
  rule(
    'the last supervisor cannot be blocked, through the gate',
    [
      'main/features/users/users.handlers.ts',
      `    const rule = whyIndispensable(user, [], all)
    if (rule) throw ruleBroken(rule)
    if (user.version`,
      '    void all\n    if (user.version',
    ],
    ['tests/security/lastSupervisor.attack.test.ts', 'an administrator cannot block the last supervisor'],
  ),
  rule(
    'file numbers are never given twice',
    [
      'main/features/citizens/citizens.store.ts',
      'ON CONFLICT (name) DO UPDATE SET value = value + 1',
      'ON CONFLICT (name) DO UPDATE SET value = value + (value + 1) % 2',
    ],
    [citizenTests, 'file numbers count and none is ever given twice'],
  ),
  rule(
    'numbers of letters are unique in their year',
    [lettersTables, 'CREATE UNIQUE INDEX "letters_number"', 'CREATE INDEX "letters_number"'],
    [signingTests, 'a number that is taken while the letter is drawn'],
  ),
  rule(
    'a number that was taken is replaced by the next, without a gap',
    [signing, `if (driverCode(error) !== 'SQLITE_CONSTRAINT_UNIQUE') throw error`, 'throw error'],
    [signingTests, 'a number that is taken while the letter is drawn'],
  ),
  rule(
    'one letter is signed at a time',
    [signing, 'const turn = tail.then(work)', 'const turn = Promise.resolve().then(work)'],
    [signingTests, 'letters signed at the same moment get numbers in the order'],
  ),
  rule(
    'a signed letter never changes',
    [
      lettersTables,
      `for (const table of ['letters', 'letter_pdfs', 'letter_protocols'])`,
      `for (const table of ['letter_protocols'])`,
    ],
    [
      'tests/main/features/letters/letters.store.test.ts',
      'the database itself refuses to change or remove a signed letter',
    ],
  ),
  rule(
    'what is signed is what was seen',
    [signing, `if ((await seenOf(composed)) !== seen) throw new Failed({ code: 'stale' })`, ''],
    [
      'tests/security/letters.attack.test.ts',
      'a signature for another letter than the one that was seen is refused',
    ],
  ),
  rule(
    'what was changed while the letter was drawn is not signed',
    [signing, 'if (writer.changes() === changes && ', 'if (changes >= 0 && '],
    [signingTests, 'whatever fails in between, numbers are 1..n without a gap'],
  ),
]
