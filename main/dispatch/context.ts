import type { z } from 'zod'
import type { Json } from '../../shared/contract/json'
import type { Operation, Role } from '../../shared/contract/operation'
import type { IsoDate, IsoInstant } from '../../shared/values/isoDate'
import type { Reader } from '../database/reader'
import type { Writer } from '../database/writer'
import type { AppInfo } from '../ports/appInfo'
import type { Drawing } from '../ports/drawing'
import type { Files } from '../ports/files'
import type { OwnFiles } from '../ports/ownFiles'
import type { Printer } from '../ports/printer'
import type { Resources } from '../ports/resources'
import type { Seals } from '../ports/seals'
import type { Sheets } from '../ports/sheets'
import type { OpenStore, Vault } from './vault'

/** Who calls: a signed-in user on one connection. */
export type Actor = {
  readonly userId: string
  readonly roles: readonly Role[]
  readonly connection: string
}

/** Writes one audit entry under the operation's own action. `fields` are names of changed fields, never values. */
export type RecordAudit = (subject: string | null, detail?: AuditDetail) => void
export type AuditDetail = Readonly<Record<string, string | number | boolean | readonly string[]>>

type Time = { readonly now: () => IsoInstant; readonly today: () => IsoDate }

/** A query reads; SQLite itself refuses a write. `audit` counts only where the contract asks for it. */
export type QueryContext = Time & {
  readonly actor: Actor
  readonly reader: Reader
  readonly audit: RecordAudit
  readonly seals: Seals
}

/** A command runs inside one transaction and must write its audit entry. */
export type CommandContext = Time & {
  readonly actor: Actor
  readonly writer: Writer
  readonly audit: RecordAudit
  /** What the keys of the person who is signed in can seal and open. */
  readonly seals: Seals
  readonly newId: () => string
  /** Runs after the commit, for example to tell the windows. */
  readonly afterCommit: (work: () => void) => void
}

/** The outside, which only tasks may touch, so that no dialog ever waits inside a transaction. */
export type OutsidePorts = {
  readonly files: Files
  readonly ownFiles: OwnFiles
  readonly printer: Printer
  /** Puts a text on the clipboard; it is taken away again after half a minute. */
  readonly copyText: (text: string) => Promise<void>
  readonly drawing: Drawing
  readonly sheets: Sheets
  readonly appInfo: AppInfo
  readonly resources: Resources
}

/** A task opens its own short reads and writes; each write must record its audit entry. */
export type TaskContext = Time &
  OutsidePorts & {
    readonly actor: Actor
    readonly newId: () => string
    read<T>(work: (reader: Reader) => T | Promise<T>): Promise<T>
    write<T>(work: (writer: Writer, audit: RecordAudit) => T | Promise<T>): Promise<T>
    /** Tells the calling window how far a long task is. */
    readonly progress: (done: number, of: number) => void
    readonly seals: Seals
    /** What only the open store as a whole can do: its keys, its copies. */
    readonly store: OpenStore
  }

/** Before anybody has signed in there is no database, only the vault. */
export type SealedContext = Time &
  OutsidePorts & {
    readonly connection: string
    readonly vault: Vault
  }

type ContextOf<O extends Operation> = O['access'] extends 'sealed'
  ? SealedContext
  : O['kind'] extends 'query'
    ? QueryContext
    : O['kind'] extends 'command'
      ? CommandContext
      : TaskContext

/** Takes the parsed input; returns what the output schema accepts. */
export type Handler<O extends Operation> = (
  context: ContextOf<O>,
  input: z.output<O['input']>,
) => z.input<O['output']> | Promise<z.input<O['output']>>

/** One function per operation of a feature's contract: none missing, none too many. */
export type Handlers<Feature extends Readonly<Record<string, Operation>>> = {
  readonly [Name in keyof Feature]: Handler<Feature[Name]>
}

export type AnyHandler = (context: never, input: never) => Json | Promise<Json>
