import type { Failure, Reply } from '../../shared/contract/failure'
import { issueKeyOf } from '../../shared/contract/issues'
import type { Json } from '../../shared/contract/json'
import type { AuditAction, Operation } from '../../shared/contract/operation'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { Log } from '../ports/log'
import type { Seals } from '../ports/seals'
import { mayCall } from './access'
import type { Actor, AnyHandler, OutsidePorts, SealedContext, TaskContext } from './context'
import { Alarming, Failed } from './failed'
import { driverCode, failureOf } from './failureOf'
import type { SignIns } from './signIns'
import type { AuditFor, Transactions } from './transactions'
import type { OpenStore, Vault } from './vault'

type Contract = Readonly<Record<string, Readonly<Record<string, Operation>>>>
type HandlerTable = Readonly<Record<string, Readonly<Record<string, AnyHandler>>>>

export type OpenedGate = {
  readonly transactions: Transactions
  readonly store: OpenStore
  /** Those of this person, whose keys are in memory. @throws Failed notSignedIn where they are somebody else's */
  readonly sealsOf: (actor: Actor) => Seals
}

/** What the gate works with; everything of the outside comes in here. */
export type Gate = {
  readonly contract: Contract
  readonly handlers: HandlerTable
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly outside: OutsidePorts
  readonly signIns: SignIns
  readonly vault: Vault
  /** The open store, or null while it is sealed. */
  readonly open: () => OpenedGate | null
  readonly emit: (connection: string | 'all', event: string, payload: Json) => void
}

type Found = { readonly name: string; readonly operation: Operation; readonly handler: AnyHandler }

/** THE GATE: every user action of every host comes through here, in this order, and leaves as a reply. */
export function createDispatch(gate: Gate) {
  return async function dispatch(connection: string, name: string, input: unknown): Promise<Reply<Json>> {
    try {
      const found = find(gate, name)
      const actor = found.operation.access === 'sealed' ? null : signedIn(gate, connection)
      if (actor) await refuseOthers(gate, found, actor)
      const parsed = parseInput(found.operation, input)
      const result = actor
        ? await callOpen(gate, found, actor, parsed)
        : await callSealed(gate, found, connection, parsed)
      return { ok: true, value: result }
    } catch (error) {
      return { ok: false, failure: failureOf(error) ?? unexpected(gate, name, error) }
    }
  }
}

function find({ contract, handlers }: Gate, name: string): Found {
  const [feature = '', operationName = '', ...rest] = typeof name === 'string' ? name.split('.') : []
  const operations = Object.hasOwn(contract, feature) ? contract[feature]! : {}
  if (rest.length > 0 || !Object.hasOwn(operations, operationName))
    throw new Failed({ code: 'notFound', subject: 'app.operation' })
  return { name, operation: operations[operationName]!, handler: handlers[feature]![operationName]! }
}

function signedIn({ signIns, open }: Gate, connection: string): Actor {
  const actor = signIns.use(connection)
  if (!actor || !open()) throw new Failed({ code: 'notSignedIn' })
  return actor
}

async function refuseOthers(gate: Gate, { name, operation }: Found, actor: Actor): Promise<void> {
  if (mayCall(operation.access, actor.roles)) return
  const denial: AuditFor = { ...auditFor(gate, actor), action: 'app.denied' }
  await gate.open()!.transactions.write(denial, (_writer, audit) => audit(null, { operation: name }))
  throw new Failed({ code: 'notAllowed' })
}

function parseInput(operation: Operation, input: unknown): unknown {
  const parsed = operation.input.safeParse(input, { reportInput: true })
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    issue: issueKeyOf(issue),
  }))
  throw new Failed({ code: 'invalidInput', fields })
}

async function callSealed(gate: Gate, found: Found, connection: string, input: unknown): Promise<Json> {
  const context: SealedContext = { ...time(gate), ...gate.outside, connection, vault: gate.vault }
  return parseOutput(found, await found.handler(context as never, input as never))
}

async function callOpen(gate: Gate, found: Found, actor: Actor, input: unknown): Promise<Json> {
  const { transactions, sealsOf } = gate.open()!
  const by: AuditFor = { ...auditFor(gate, actor), action: actionOf(found.operation) }
  const call = async (context: object) =>
    parseOutput(found, await found.handler(context as never, input as never))
  const base = { ...time(gate), actor }
  if (found.operation.kind === 'query')
    return by.action === null
      ? transactions.read((reader) => call({ ...base, seals: sealsOf(actor), reader, audit: noNote }))
      : transactions.auditedRead(by, (reader, audit) =>
          call({ ...base, seals: sealsOf(actor), reader, audit }),
        )
  const newId = () => gate.ids.next()
  if (found.operation.kind === 'task') return call(taskContext(gate, actor, by, { ...base, newId }))
  const later: (() => void)[] = []
  const afterCommit = (work: () => void) => void later.push(work)
  const result = await transactions
    .write(by, (writer, audit) => call({ ...base, seals: sealsOf(actor), newId, writer, audit, afterCommit }))
    .catch((error: unknown) => recordAlarm(gate, transactions, actor, error))
  for (const work of later) work()
  return result
}

/** Throws the error again, once what it alarms about stands in the trail. */
async function recordAlarm(
  gate: Gate,
  transactions: Transactions,
  actor: Actor,
  error: unknown,
): Promise<never> {
  if (error instanceof Alarming) {
    const by: AuditFor = { ...auditFor(gate, actor), action: error.action }
    await transactions.write(by, (_writer, audit) => audit(error.subject))
  }
  throw error
}

function taskContext(
  gate: Gate,
  actor: Actor,
  by: AuditFor,
  base: ReturnType<typeof time> & { actor: Actor; newId: () => string },
): TaskContext {
  // Asked for at each use: the store may be locked while a dialog is open.
  const opened = () => {
    const parts = gate.open()
    if (!parts || !gate.signIns.isSignedIn(actor)) throw new Failed({ code: 'notSignedIn' })
    return parts
  }
  return {
    ...base,
    ...gate.outside,
    read: (work) => opened().transactions.read(work),
    write: (work) => opened().transactions.write(by, work),
    progress: (done, of) => gate.emit(actor.connection, 'progress', { done, of }),
    get seals() {
      return opened().sealsOf(actor)
    },
    get store() {
      return opened().store
    },
  }
}

function parseOutput({ operation }: Found, value: unknown): Json {
  return operation.output.parse(value)
}

function actionOf({ audit }: Operation): AuditAction | null {
  return typeof audit === 'string' ? audit : null
}

function auditFor({ clock }: Gate, actor: Actor): Omit<AuditFor, 'action'> {
  return { userId: actor.userId, roles: actor.roles, at: () => clock.now() }
}

function time({ clock }: Gate) {
  return { now: () => clock.now(), today: () => clock.today() }
}

function noNote(): never {
  throw new Error('the contract of this query asks for no audit entry')
}

/** A bug: logged with a number the user can read out, without the input and without the error's message. */
function unexpected({ ids, log }: Gate, operation: string, error: unknown): Failure {
  const incident = ids.next().slice(-8).toUpperCase()
  const code = driverCode(error)
  log.write({
    event: 'unexpectedFailure',
    operation: typeof operation === 'string' ? operation.slice(0, 80) : 'malformed',
    incident,
    errorName: error instanceof Error ? error.name : typeof error,
    ...(code ? { errorCode: code } : {}),
    frames: error instanceof Error ? framesOf(error) : [],
  })
  return { code: 'unexpected', incident }
}

function framesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
}
