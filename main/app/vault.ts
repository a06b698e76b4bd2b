import type { RuleKey } from '../../shared/i18n'
import type { AuditAction } from '../../shared/contract/operation'
import type { List } from '../../shared/values/listEntry'
import { ruleBroken } from '../dispatch/failed'
import type { SignIns } from '../dispatch/signIns'
import type { FirstRows, SignedIn, StoreState, Vault as VaultPort } from '../dispatch/vault'
import { findUser } from '../features/users'
import { openKeyFile } from '../keys/openKeyFile'
import type { KeyFileNotice } from '../keys/keyFileState'
import type { KeyStore, KeyStoreParts } from '../keys/keyStore'
import { prepareKeys, type PreparedKeys } from '../keys/prepareKeys'
import { tidiedSheetText } from '../keys/recoverySheet'
import { sodiumReady } from '../keys/sodium'
import { type UnlockedKeys, wipe } from '../keys/unlockedKeys'
import { suggestedPassword } from '../keys/wordCode'
import type { AppInfo } from '../ports/appInfo'
import type { Ids } from '../ports/ids'
import type { Log } from '../ports/log'
import { adoptCopy } from './adoptCopy'
import { bringUpToDate } from './bringUpToDate'
import { checkAtEnd } from './checkAtEnd'
import { copyAtEnd } from './copyAtEnd'
import { keysOrFail } from './keyFailures'
import { NewPasswords } from './newPasswords'
import { namesOf, refusalAsFailure } from './databaseFailures'
import { isAdministrator, openParts } from './openStore'
import { auditSignerOf, OpenVault } from './openVault'
import { LastLanguage } from './lastLanguage'
import { recordOpening } from './recordOpening'
import type { StoreFolder } from './storeFolder'

export type VaultParts = {
  readonly folder: StoreFolder
  readonly keyParts: KeyStoreParts
  readonly appInfo: AppInfo
  readonly ids: Ids
  readonly log: Log
  readonly newPasswords: NewPasswords
  readonly shippedLists: () => readonly List[]
  readonly signIns: () => SignIns
}

type Prepared = { userId: string; signInName: string; keys: PreparedKeys }

/** From sealed to open and back: the only place where keys meet the database. */
export class Vault implements VaultPort {
  readonly language: LastLanguage
  private opened: OpenVault | null = null
  private keyStore: KeyStore | null = null
  private readonly prepared = new Map<string, Prepared>()
  private sealing: Promise<void> = Promise.resolve()

  constructor(private readonly parts: VaultParts) {
    this.language = new LastLanguage(parts.folder.path)
  }

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

  async prepare(
    connection: string,
    { signInName, password, names }: { signInName: string; password: string; names: readonly string[] },
  ) {
    if ((await this.readKeyFile()) !== 'vault.storeAbsent') throw ruleBroken('vault.storeExists')
    this.parts.newPasswords.check(password, 'password', [signInName, ...names])
    this.abandon(connection)
    const userId = this.parts.ids.next()
    const wanted = {
      storeId: this.parts.ids.next(),
      practice: this.parts.appInfo.practice,
      firstUser: { id: userId, name: signInName, password },
    }
    const keys = keysOrFail(await prepareKeys(wanted, this.parts.keyParts))
    this.prepared.set(connection, { userId, signInName, keys })
    return this.preparedSheet(connection)
  }

  preparedSheet(connection: string): readonly string[] {
    const prepared = this.prepared.get(connection)
    if (!prepared) throw ruleBroken('vault.notPrepared')
    return [...prepared.keys.recovery.groups, prepared.keys.recovery.check]
  }

  async suggestPassword(): Promise<string> {
    await sodiumReady()
    return suggestedPassword(this.parts.keyParts.words)
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
    const sheet = this.preparedSheet(connection)
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
    const { keys, notices } = keysOrFail(
      await (await this.requireKeys()).unlockWithPassword(signInName, password),
    )
    return this.openFor(connection, keys, 'vault.signedIn', notices)
  }

  async acceptInvitation(connection: string, signInName: string, code: string, password: string) {
    this.parts.newPasswords.check(password, 'password', [signInName])
    const { keys, notices } = keysOrFail(
      await (await this.requireKeys()).acceptInvite(signInName, code, password),
    )
    return this.openFor(connection, keys, 'vault.invitationAccepted', notices)
  }

  async recover(connection: string, sheet: string, signInName: string, password: string) {
    this.parts.newPasswords.check(password, 'password', [signInName])
    const keyStore = await this.requireKeys()
    const recovered = keysOrFail(await keyStore.unlockWithRecovery(sheet))
    const user = keyStore.users.find(({ name }) => name === signInName)
    if (!user) throw ruleBroken('vault.recoveryRefused')
    if (!isAdministrator(this.parts.folder.database, recovered.databaseKey, user.id))
      throw ruleBroken('vault.recoverAdministrator')
    const keys = keysOrFail(await keyStore.recoverAs(recovered, user.id, password))
    return this.openFor(connection, keys, 'vault.recovered', recovered.notices)
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
    await copyAtEnd(open, by, this.parts.log)
    await checkAtEnd(open, by, this.parts.log)
    try {
      await open.transactions.write({ ...by, action: 'vault.locked' }, (_writer, audit) => audit(open.userId))
      await open.anchor()
    } catch (error) {
      // A full disk must not keep the store open; what was acknowledged before is on it.
      this.parts.log.write({ event: 'lockNotRecorded', ...namesOf(error) })
    }
    await open.close()
  }

  private async openFor(
    connection: string,
    keys: UnlockedKeys,
    action: AuditAction,
    notices: readonly KeyFileNotice[] = [],
  ): Promise<SignedIn> {
    await this.seal()
    const keyStore = await this.requireKeys()
    const parts = await this.openDatabase(this.parts.folder.database, keys, 'existing').catch(
      (error: unknown) => {
        wipe(keys)
        throw refusalAsFailure(error)
      },
    )
    const { keyParts, newPasswords } = this.parts
    const open = new OpenVault(parts, keys, keyStore, this.clock, newPasswords, keyParts.words)
    try {
      const user = findUser(parts.reader, keys.userId)
      // The key file may have been brought back from before the person was blocked: the database knows better.
      if (!user || (user.state === 'blocked' && action === 'vault.signedIn'))
        throw ruleBroken('vault.wrongPassword')
      await bringUpToDate(open, { now: () => this.clock.now(), shippedLists: this.parts.shippedLists })
      await recordOpening(open, await this.requireKeys(), {
        action,
        notices,
        roles: user.roles,
        now: () => this.clock.now(),
      })
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

  private openDatabase(file: string, keys: UnlockedKeys, how: 'create' | 'existing') {
    this.parts.folder.shareWithGroup()
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
