import type { RuleKey } from '../../shared/i18n'
import type { AuditAction } from '../../shared/contract/operation'
import { DatabaseRefused } from '../database/refused'
import type { AuditDetail } from '../dispatch/context'
import { ruleBroken } from '../dispatch/failed'
import { driverCode } from '../dispatch/failureOf'
import type { SignIns } from '../dispatch/signIns'
import type { FirstRows, SignedIn, StoreState, Vault as VaultPort } from '../dispatch/vault'
import { findUser } from '../features/users'
import { openKeyFile } from '../keys/openKeyFile'
import type { KeyStore, KeyStoreParts } from '../keys/keyStore'
import { prepareKeys, type PreparedKeys } from '../keys/prepareKeys'
import { tidiedSheetText } from '../keys/recoverySheet'
import { type UnlockedKeys, wipe } from '../keys/unlockedKeys'
import type { AppInfo } from '../ports/appInfo'
import type { Ids } from '../ports/ids'
import type { Log } from '../ports/log'
import { adoptCopy } from './adoptCopy'
import { keysOrFail } from './keyFailures'
import { openParts } from './openStore'
import { auditSignerOf, OpenVault } from './openVault'
import type { StoreFolder } from './storeFolder'

export type VaultParts = {
  readonly folder: StoreFolder
  readonly keyParts: KeyStoreParts
  readonly appInfo: AppInfo
  readonly ids: Ids
  readonly log: Log
  readonly signIns: () => SignIns
}

type Prepared = { userId: string; signInName: string; keys: PreparedKeys }

/** From sealed to open and back: the only place where keys meet the database. */
export class Vault implements VaultPort {
  private opened: OpenVault | null = null
  private keyStore: KeyStore | null = null
  private readonly prepared = new Map<string, Prepared>()
  private sealing: Promise<void> = Promise.resolve()

  constructor(private readonly parts: VaultParts) {}

  get open(): OpenVault | null {
    return this.opened
  }

  async status(): Promise<StoreState> {
    const { practice } = this.parts.appInfo
    const reason = await this.readKeyFile()
    const people = (this.keyStore?.users ?? []).map(({ name, state }) => ({
      name,
      state: state === 'revoked' ? ('blocked' as const) : state,
    }))
    if (reason === 'vault.storeAbsent') return { state: 'absent', reason: null, practice, people: [] }
    if (reason) return { state: 'refused', reason, practice, people: [] }
    return { state: this.opened?.actor ? 'open' : 'sealed', reason: null, practice, people }
  }

  async prepare(connection: string, { signInName, password }: { signInName: string; password: string }) {
    if ((await this.readKeyFile()) !== 'vault.storeAbsent') throw ruleBroken('vault.storeExists')
    this.abandon(connection)
    const userId = this.parts.ids.next()
    const wanted = {
      storeId: this.parts.ids.next(),
      practice: this.parts.appInfo.practice,
      firstUser: { id: userId, name: signInName, password },
    }
    const keys = keysOrFail(await prepareKeys(wanted, this.parts.keyParts))
    this.prepared.set(connection, { userId, signInName, keys })
    return [...keys.recovery.groups, keys.recovery.check]
  }

  abandon(connection: string): void {
    const prepared = this.prepared.get(connection)
    if (!prepared) return
    wipe(prepared.keys.unlocked)
    this.prepared.delete(connection)
  }

  async create(connection: string, groups: Readonly<Record<number, string>>, firstRows: FirstRows) {
    const prepared = this.prepared.get(connection)
    if (!prepared) throw ruleBroken('vault.notPrepared')
    const { userId, signInName, keys } = prepared
    const sheet = [...keys.recovery.groups, keys.recovery.check]
    const typed = Object.entries(groups)
    if (typed.length < 2 || typed.some(([place, text]) => sheet[Number(place)] !== tidiedSheetText(text)))
      throw ruleBroken('vault.groupsDoNotMatch')
    const { folder, ids } = this.parts
    folder.make()
    folder.dropUnfinished()
    try {
      const parts = await this.openDatabase(folder.unfinished, keys.unlocked, 'create')
      try {
        const now = () => this.clock.now()
        await parts.transactions.write(
          { action: 'vault.created', userId, roles: [], at: now },
          async (writer, audit) => {
            await firstRows({ writer, userId, signInName, newId: () => ids.next(), now })
            audit(userId)
          },
        )
      } finally {
        await parts.close()
      }
      // The key file before the name: a database without its keys must never be found.
      keysOrFail(await keys.commit(folder.path, folder.database))
      folder.finish()
    } catch (error) {
      folder.dropUnfinished()
      throw refusalAsFailure(error)
    }
    this.prepared.delete(connection)
    await this.requireKeys()
    return this.openFor(connection, keys.unlocked, 'vault.signedIn')
  }

  async signIn(connection: string, signInName: string, password: string): Promise<SignedIn> {
    const { keys } = keysOrFail(await (await this.requireKeys()).unlockWithPassword(signInName, password))
    return this.openFor(connection, keys, 'vault.signedIn')
  }

  async acceptInvitation(connection: string, signInName: string, code: string, password: string) {
    const { keys } = keysOrFail(await (await this.requireKeys()).acceptInvite(signInName, code, password))
    return this.openFor(connection, keys, 'vault.invitationAccepted')
  }

  async recover(connection: string, sheet: string, signInName: string, password: string) {
    const keyStore = await this.requireKeys()
    const recovered = keysOrFail(await keyStore.unlockWithRecovery(sheet))
    const user = keyStore.users.find(({ name }) => name === signInName)
    if (!user) throw ruleBroken('vault.recoveryRefused')
    const keys = keysOrFail(await keyStore.recoverAs(recovered, user.id, password))
    return this.openFor(connection, keys, 'vault.recovered')
  }

  async adoptCopy(folder: string): Promise<void> {
    if ((await this.readKeyFile()) !== 'vault.storeAbsent') throw ruleBroken('vault.storeExists')
    await adoptCopy(folder, this.parts.folder, this.parts.keyParts, this.parts.appInfo.practice)
    this.keyStore = null
  }

  async lock(connection: string): Promise<void> {
    this.abandon(connection)
    this.parts.signIns().end(connection, 'locked')
    await this.seal()
  }

  /** Closes the store, whatever else fails. Safe to call when it is sealed already or being sealed. */
  async seal(): Promise<void> {
    const open = this.opened
    this.opened = null
    if (open) this.sealing = this.sealing.then(() => this.close(open))
    await this.sealing
  }

  private async close(open: OpenVault): Promise<void> {
    const by = { userId: open.userId, roles: open.actor?.roles ?? [], at: () => this.clock.now() }
    try {
      await open.transactions.write({ ...by, action: 'vault.locked' }, (_writer, audit) => audit(open.userId))
      await open.anchor()
    } catch (error) {
      // A full disk must not keep the store open; what was acknowledged before is on it.
      this.parts.log.write({ event: 'lockNotRecorded', ...namesOf(error) })
    }
    await open.close()
  }

  private async openFor(connection: string, keys: UnlockedKeys, action: AuditAction): Promise<SignedIn> {
    await this.seal()
    const keyStore = await this.requireKeys()
    const parts = await this.openDatabase(this.parts.folder.database, keys, 'existing').catch(
      (error: unknown) => {
        wipe(keys)
        throw refusalAsFailure(error)
      },
    )
    const open = new OpenVault(parts, keys, keyStore, this.clock)
    try {
      const user = findUser(parts.reader, keys.userId)
      // The key file may have been brought back from before the person was blocked: the database knows better.
      if (!user || (user.state === 'blocked' && action === 'vault.signedIn'))
        throw ruleBroken('vault.wrongPassword')
      await this.recordOpening(open, action, user.roles)
      this.opened = open
      open.actor = this.parts.signIns().begin(connection, user.id, user.roles)
      return { userId: user.id, roles: user.roles, fullName: user.fullName, title: user.title }
    } catch (error) {
      this.opened = null
      await parts.close()
      wipe(keys)
      throw error
    }
  }

  /** What waited for the database: failed sign-ins, and what is not as it was left. */
  private async recordOpening(open: OpenVault, action: AuditAction, roles: SignedIn['roles']): Promise<void> {
    const keyStore = await this.requireKeys()
    const { failures } = keyStore.failedSignIns
    const now = this.clock.now()
    const last = open.parts.reader.get<{ at: string }>('SELECT at FROM audit ORDER BY serial DESC LIMIT 1')
    const setBack = last !== undefined && Date.parse(last.at) - Date.parse(now) > 10 * 60_000
    const note = (name: AuditAction, by: string | null, detail?: AuditDetail) =>
      open.transactions.write(
        { action: name, userId: by, roles, at: () => this.clock.now() },
        (_writer, audit) => audit(by, detail),
      )
    for (const failure of failures) await note('vault.signInFailed', failure.userId, { at: failure.at })
    await keyStore.clearFailedSignIns(failures.length)
    if (open.olderThanAnchor) await note('vault.anchorAlarm', open.userId)
    if (setBack) await note('vault.clockSetBack', open.userId, { lastEntryAt: last.at })
    await open.transactions.write(
      { action, userId: open.userId, roles, at: () => this.clock.now() },
      async (writer, audit) => {
        writer.run(`UPDATE users SET state = 'active' WHERE id = ? AND state <> 'active'`, open.userId)
        audit(open.userId)
      },
    )
  }

  private openDatabase(file: string, keys: UnlockedKeys, how: 'create' | 'existing') {
    const before = this.parts.folder.beforeMigration(this.clock.now())
    return openParts(file, keys.databaseKey, how, auditSignerOf(keys), before)
  }

  private get clock() {
    return this.parts.keyParts.clock
  }

  /** @throws Failed when the store cannot be signed in to */
  private async requireKeys(): Promise<KeyStore> {
    const reason = await this.readKeyFile()
    if (reason || !this.keyStore) throw ruleBroken(reason ?? 'vault.storeAbsent')
    return this.keyStore
  }

  /** Reads the key file once; the reason why there is none to work with, or null. */
  private async readKeyFile(): Promise<RuleKey | null> {
    if (this.keyStore) return null
    const { folder, keyParts, appInfo } = this.parts
    const found = await openKeyFile(folder.path, keyParts)
    if (found.status === 'absent') return folder.hasDatabase() ? 'vault.keyFileMissing' : 'vault.storeAbsent'
    if (found.status === 'newer') return 'vault.keyFileNewer'
    if (found.status !== 'ready') return 'vault.keyFileDamaged'
    if (found.keys.practice !== appInfo.practice)
      return found.keys.practice ? 'vault.practiceStore' : 'vault.realStore'
    // The power went between the key file and the name of a finished database.
    if (!folder.hasDatabase() && folder.hasUnfinished()) folder.finish()
    if (!folder.hasDatabase()) return 'vault.databaseMissing'
    this.keyStore = found.keys
    return null
  }
}

const ruleOfRefusal: Readonly<Record<DatabaseRefused['reason'], RuleKey>> = {
  missing: 'vault.databaseMissing',
  foreign: 'vault.databaseForeign',
  damaged: 'vault.databaseDamaged',
  newer: 'vault.databaseNewer',
  inUse: 'vault.databaseInUse',
  readOnly: 'vault.databaseReadOnly',
  diskFull: 'vault.databaseDiskFull',
  settings: 'vault.databaseSettingsRefused',
}

function refusalAsFailure(error: unknown): unknown {
  return error instanceof DatabaseRefused ? ruleBroken(ruleOfRefusal[error.reason]) : error
}

function namesOf(error: unknown): { errorName: string; errorCode?: string } {
  const code = driverCode(error)
  return {
    errorName: error instanceof Error ? error.name : typeof error,
    ...(code ? { errorCode: code } : {}),
  }
}
