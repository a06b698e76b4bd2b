import type { ChainFault } from './auditTrail'
import type { Language, RuleKey } from '../../shared/i18n'
import type { Role } from '../../shared/contract/operation'
import type { IsoInstant } from '../../shared/values/isoDate'
import type { Writer } from '../database/writer'

/** What lies in the store's folder, told before anybody signs in. */
export type StoreState = {
  readonly state: 'absent' | 'sealed' | 'open' | 'refused'
  /** Why it is refused: the sentence to show. */
  readonly reason: RuleKey | null
  readonly practice: boolean
  /** Sign-in names with their state, for the sign-in screen. */
  readonly people: { name: string; state: 'invited' | 'active' | 'blocked' }[]
}

export type SignedIn = {
  readonly userId: string
  readonly roles: Role[]
  readonly fullName: string
  readonly title: string
}

export type Invitation = { readonly code: string; readonly validUntil: IsoInstant }

/** Writes what a new store must hold from the first moment, in the transaction that creates it. */
export type FirstRows = (first: {
  readonly writer: Writer
  readonly userId: string
  readonly signInName: string
  readonly newId: () => string
  readonly now: () => IsoInstant
}) => Promise<void>

/** The sealed store: the encrypted database and its key file, before anybody has signed in. */
export type Vault = {
  /** The language last used on this PC. */
  readonly language: { read(): Language | null; keep(language: Language): void }
  status(): Promise<StoreState>
  /** Makes the keys of a new store in memory only and returns the groups of the recovery sheet. */
  prepare(
    connection: string,
    person: { signInName: string; password: string; names: readonly string[] },
  ): Promise<readonly string[]>
  /** The groups of the sheet that `prepare` made. @throws Failed */
  preparedSheet(connection: string): readonly string[]
  /** A password of random words. */
  suggestPassword(): Promise<string>
  /** Forgets what `prepare` made; nothing is on the disk. */
  abandon(connection: string): void
  /**
   * Writes the store: keys, database, first rows; signs the first person in.
   * `groups`: the groups of the sheet typed back, by their place (0 = first).
   */
  create(
    connection: string,
    groups: Readonly<Record<number, string>>,
    firstRows: FirstRows,
  ): Promise<SignedIn>
  signIn(connection: string, signInName: string, password: string): Promise<SignedIn>
  /** First sign-in of an invited person, who chooses the password. */
  acceptInvitation(connection: string, signInName: string, code: string, password: string): Promise<SignedIn>
  /** With the recovery sheet: a new password for an administrator whose password is lost. */
  recover(connection: string, sheet: string, signInName: string, password: string): Promise<SignedIn>
  /** Puts a verified copy from a folder in place of an absent store; afterwards `recover` or `signIn` opens it. */
  adoptCopy(folder: string): Promise<void>
  lock(connection: string): Promise<void>
}

export type CopyResult = {
  readonly file: string
  readonly at: IsoInstant
  readonly tables: number
  readonly rows: number
  readonly bytes: number
}

/** The open store as a whole, for the signed-in person. */
export type OpenStore = {
  changePassword(current: string, next: string): Promise<void>
  invite(person: { userId: string; signInName: string }): Promise<Invitation>
  block(userId: string): Promise<void>
  /** One verified copy into a folder: written, read back and compared before it gets its name. */
  copyTo(folder: string): Promise<CopyResult>
  /** Reads the database through, page by page; how many faults there are, 0 where it is whole. */
  check(): Promise<number>
  /** The anchor outside the database is written anew; called by the clock, at lock and at quit. */
  anchor(): Promise<void>
  /** Follows the whole audit chain; null when it is whole. */
  verifyAudit(): Promise<ChainFault | null>
}
