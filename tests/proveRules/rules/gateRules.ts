import { rule, type Rule } from '../rule'

const dispatch = 'main/dispatch/dispatch.ts'
const signIns = 'main/dispatch/signIns.ts'
const transactions = 'main/dispatch/transactions.ts'
const writer = 'main/database/writer.ts'
const tests = 'tests/main/dispatch/dispatch.test.ts'
const leaving = 'tests/security/whatLeavesTheGate.attack.test.ts'

/** The stages of the gate, in their order. */
export const gateRules: readonly Rule[] = [
  rule(
    'an operation is looked up among the contract’s own names',
    [
      dispatch,
      'if (rest.length > 0 || !Object.hasOwn(operations, operationName))',
      'if (rest.length > 0 || !(operationName in operations))',
    ],
    [tests, 'an operation that is not in the contract is refused'],
  ),
  rule(
    'a sign-in belongs to its connection',
    [
      signIns,
      `    const signIn = this.byConnection.get(connection)
    if (!signIn) return undefined
    if (this.idleFor`,
      `    const signIn = [...this.byConnection.values()][0]
    if (!signIn) return undefined
    if (this.idleFor`,
    ],
    [tests, 'nobody is signed in on another connection'],
  ),
  rule(
    'one person is signed in at a time',
    [signIns, `    this.endAll('replaced')\n`, ''],
    [tests, 'the second person signs the first one out'],
  ),
  rule(
    'an idle sign-in ends',
    [signIns, 'if (this.idleFor(signIn) >= this.idleLimit()) {', 'if (this.idleLimit() < 0) {'],
    [tests, 'a sign-in ends after five idle minutes'],
  ),
  rule(
    'use renews a sign-in',
    [
      signIns,
      '    signIn.lastUse = this.clock.monotonic()\n    return signIn.actor',
      '    return signIn.actor',
    ],
    [tests, 'a sign-in ends after five idle minutes and is renewed by use'],
  ),
  rule(
    'the role is compared with the contract',
    [dispatch, 'if (mayCall(operation.access, actor.roles)) return', 'if (actor) return'],
    [tests, 'a wrong role is refused'],
  ),
  rule(
    'a denial is recorded',
    [
      dispatch,
      `  await gate.open()!.transactions.write(denial, (_writer, audit) => audit(null, { operation: name }))\n`,
      '  void [denial, name]\n',
    ],
    [tests, 'a wrong role is refused and the denial is in the audit trail'],
  ),
  rule(
    'the input is parsed',
    [dispatch, 'if (parsed.success) return parsed.data', 'if (parsed) return input'],
    [tests, 'what is wrong with the input comes back by field'],
  ),
  rule(
    'the output is parsed, so that surplus columns are stripped',
    [dispatch, 'return operation.output.parse(value)', 'return (void operation, value as Json)'],
    [leaving, 'columns nobody meant to show are stripped'],
  ),
  rule(
    'SQLite itself refuses writes during a read',
    [transactions, `    connection.exec('PRAGMA query_only = 1')\n`, ''],
    [tests, 'SQLite itself refuses a write during a read'],
  ),
  rule(
    'one at a time',
    [
      'main/dispatch/queue.ts',
      'const turn = this.tail.then(work)',
      'const turn = Promise.resolve().then(work)',
    ],
    [tests, 'two writes at the same time do not see each other half-done'],
  ),
  rule(
    'a write that records nothing rolls back',
    [transactions, 'if (noted.length === 0) throw new NothingAudited(by.action)', ''],
    [tests, 'a write without its audit entry rolls back'],
  ),
  rule(
    'a recorded read gives nothing before its record is on the disk',
    [
      transactions,
      'await this.writeNow(by, noted, () => undefined)',
      'this.writeNow(by, noted, () => undefined).catch(() => undefined)',
    ],
    [tests, 'a read that must be recorded gives nothing when the record cannot be written'],
  ),
  rule(
    'a writer is of no use after its transaction',
    [transactions, '      writer.end()\n', ''],
    [tests, 'a writer is of no use after its transaction'],
  ),
  rule(
    'no message of an error reaches the log',
    [
      dispatch,
      'errorName: error instanceof Error ? error.name : typeof error,',
      'errorName: error instanceof Error ? error.message : typeof error,',
    ],
    [leaving, 'an error’s message, which may repeat a row'],
  ),
  rule(
    'of a stack only the frames reach the log, not the message above them',
    [dispatch, `.filter((line) => line.trimStart().startsWith('at '))`, ''],
    [leaving, 'an error’s message, which may repeat a row'],
  ),
  rule(
    'a row that was changed meanwhile is not overwritten',
    [writer, `'id = :id AND version = :version'`, `'id = :id AND :version > 0'`],
    [
      'tests/main/features/citizens/citizens.operations.test.ts',
      'file numbers count and none is ever given twice',
    ],
  ),
]
