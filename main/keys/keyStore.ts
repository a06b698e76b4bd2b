import { toText } from './encoding'
import type { Clock } from '../ports/clock'
import { anchorOf, signedAnchor, type Anchor, type CheckedAnchor } from './anchor'
import { FailedSignIns } from './failedSignIns'
import {
  newInviteSlot,
  newPasswordSlot,
  ownKeys,
  storeOf,
  withInvite,
  withOwnKeys,
  withUser,
  withoutExpiredInvites,
  withoutUser,
  type Derivation,
  type Vouching,
} from './keyChanges'
import { done, refused, type KeyResult } from './keyFailure'
import { isInviteSlot, isPasswordSlot, type FailedSignIn, type KeyFile, type UserEntry } from './keyFile'
import type { KeyFileDisk } from './keyFileDisk'
import type { KeyFileNotice, KeyFileState } from './keyFileState'
import { knownUser, type KnownUser } from './knownUser'
import { readRecoverySheet } from './recoverySheet'
import { foldedName, isSignInName } from './signInName'
import { databaseKeyBehind, openFirstSlot } from './slotOpening'
import { inviteTrusted, signingKeysOf, verifyChain } from './trustChain'
import { pairsOfUnlocked, unlockedKeys, type UnlockedKeys } from './unlockedKeys'
import { newInviteCode, tidiedCode, type WordList } from './wordCode'
import { openByRecovery, recoverySignPair, type KeyPair } from './wraps'

export type KeyStoreParts = Derivation & {
  readonly clock: Clock
  readonly disk: KeyFileDisk
  readonly words: WordList
  readonly appVersion: string
}

export type Unlock = { readonly keys: UnlockedKeys; readonly notices: readonly KeyFileNotice[] }
/** What the recovery sheet gives: the database key, and the right to give a user new keys. */
export type Recovered = {
  readonly databaseKey: Uint8Array
  readonly signKeyPair: KeyPair
  readonly notices: readonly KeyFileNotice[]
}
export type Invited = { readonly code: string; readonly expires: number }

const inviteLifeMilliseconds = 72 * 60 * 60 * 1000

/** The key file of one store. Each act is durable in the file when it resolves `ok`, and has not happened otherwise. */
export class KeyStore {
  private readonly failed: FailedSignIns
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly state: KeyFileState,
    private readonly parts: KeyStoreParts,
  ) {
    this.failed = new FailedSignIns(state, parts.clock)
  }

  get storeId(): string {
    return this.file.db_uuid
  }
  get practice(): boolean {
    return this.file.practice
  }
  /** Grows with every change; the database notes it, so that an older key file is recognised. */
  get seq(): number {
    return this.file.seq
  }
  get anchor(): CheckedAnchor | null {
    return anchorOf(this.file)
  }
  get users(): readonly KnownUser[] {
    return this.file.users.map(knownUser)
  }
  /** The key file as it stands, for a copy of the store. */
  get file(): KeyFile {
    return this.state.file
  }
  /** Every public signing key the user ever had. */
  signingKeysOf(userId: string): readonly Uint8Array[] {
    return signingKeysOf(this.file, userId)
  }
  /** The users one of whose public keys nobody rightly vouches for. */
  verifyChain(): readonly string[] {
    return verifyChain(this.file)
  }

  unlockWithPassword(name: string, password: string): Promise<KeyResult<Unlock>> {
    return this.inTurn(async () => {
      const user = this.userNamed(name)
      const refusal = this.refusalByDelay(user)
      if (refusal !== null) return refusal
      const slots = user?.state === 'active' ? user.slots.filter(isPasswordSlot) : []
      const opened = await openFirstSlot(this.parts.hasher, this.file, user, slots, password)
      if (user === undefined || opened === null) return this.wrong(user)
      const databaseKey = databaseKeyBehind(this.file, user.uid, opened, user.pair, user.dbk_seal)
      if (databaseKey === null) return refused({ code: 'forged' })
      const keys = unlockedKeys(user.uid, databaseKey, opened.pairs)
      const notices = await this.state.settle(databaseKey, (file) => holdsPair(file, keys))
      await this.failed.forgive(user.uid)
      const { m_kib: memoryKib, t: passes } = opened.slot.kdf
      const { numbers } = this.parts
      if (memoryKib * passes < numbers.memoryKib * numbers.passes) await this.replacePassword(keys, password)
      return done({ keys, notices })
    })
  }

  /** The first sign-in of an invited person: their own keys, and the invite gone in the same write. */
  acceptInvite(name: string, typedCode: string, newPassword: string): Promise<KeyResult<Unlock>> {
    return this.inTurn(async () => {
      const user = this.userNamed(name)
      const refusal = this.refusalByDelay(user)
      if (refusal !== null) return refusal
      const code = tidiedCode(typedCode.slice(0, 1024))
      const slots = user?.slots.filter(isInviteSlot) ?? []
      const opened = await openFirstSlot(this.parts.hasher, this.file, user, slots, code)
      if (user === undefined || opened === null) return this.wrong(user)
      const { slot, pairs } = opened
      if (slot.expires < this.now()) return refused({ code: 'inviteExpired' })
      const databaseKey = inviteTrusted(this.file, user.uid, slot)
        ? databaseKeyBehind(this.file, user.uid, opened, slot, slot.seal)
        : null
      if (databaseKey === null) return refused({ code: 'forged' })
      const notices = await this.state.settle(databaseKey, (file) =>
        file.users.some(
          (entry) => entry.uid === user.uid && entry.slots.some((known) => known.sid === slot.sid),
        ),
      )
      const keys = await this.enrol(user.uid, newPassword, databaseKey, {
        by: 'invite',
        slot,
        sign: pairs.sign,
      })
      if (!keys.ok) return keys
      await this.failed.forgive(user.uid)
      return done({ keys: keys.value, notices })
    })
  }

  /** Opens with the paper. A wrong sheet is noted for the audit trail, but its 160 bits need no wait. */
  unlockWithRecovery(sheetText: string): Promise<KeyResult<Recovered>> {
    return this.inTurn(async () => {
      const sheet = readRecoverySheet(sheetText)
      if (!sheet.ok) return refused({ code: 'sheetNotRead', issue: sheet.issue })
      const databaseKey = openByRecovery(this.storeId, this.file.recovery, sheet.recoveryKey)
      if (databaseKey === null) {
        await this.failed.note(null, false)
        return refused({ code: 'sheetOfAnotherStore' })
      }
      const signKeyPair = recoverySignPair(sheet.recoveryKey, this.storeId)
      const notices = await this.state.settle(
        databaseKey,
        (file) => file.recovery.sig_pub === toText(signKeyPair.publicKey),
      )
      return done({ databaseKey, signKeyPair, notices })
    })
  }

  /** New keys for a user by the right of the sheet. Whether the user may be given them is for the caller to decide. */
  recoverAs(recovered: Recovered, userId: string, newPassword: string): Promise<KeyResult<UnlockedKeys>> {
    return this.inTurn(async () => {
      if (this.user(userId) === undefined) return refused({ code: 'unknownUser' })
      return this.enrol(userId, newPassword, recovered.databaseKey, {
        by: 'recovery',
        sign: recovered.signKeyPair,
      })
    })
  }

  changePassword(keys: UnlockedKeys, current: string, next: string): Promise<KeyResult<null>> {
    return this.inTurn(async () => {
      const user = this.user(keys.userId)
      const refusal = this.refusalByDelay(user)
      if (refusal !== null) return refusal
      const slots = user?.state === 'active' ? user.slots.filter(isPasswordSlot) : []
      const opened = await openFirstSlot(this.parts.hasher, this.file, user, slots, current)
      if (opened === null) return this.wrong(user)
      return this.replacePassword(keys, next)
    })
  }

  /**
   * A one-time code for a new user, or for a known one who forgot the password or is to come back; the older ways in
   * stay until it is used. Valid 72 hours.
   */
  invite(
    inviter: UnlockedKeys,
    person: { readonly id: string; readonly name: string },
  ): Promise<KeyResult<Invited>> {
    return this.inTurn(async () => {
      if (!holdsPair(this.file, inviter)) return refused({ code: 'signerNotActive' })
      if (!isSignInName(person.name)) return refused({ code: 'nameNotUsable' })
      const named = this.userNamed(person.name)
      if (named !== undefined && named.uid !== person.id) return refused({ code: 'nameTaken' })
      const code = newInviteCode(this.parts.words)
      const expires = this.now() + inviteLifeMilliseconds
      const invite = { userId: person.id, code: tidiedCode(code), expires }
      const slot = await newInviteSlot(this.parts, storeOf(this.file), invite, inviter)
      const saved = await this.change(inviter.databaseKey, (file) =>
        withInvite(file, person.id, person.name, slot),
      )
      return saved.ok ? done({ code, expires }) : saved
    })
  }

  /** Takes every way in from the user, and the invites the user made. A new invite brings the user back. */
  block(by: UnlockedKeys, userId: string): Promise<KeyResult<null>> {
    return this.inTurn(async () => {
      if (!holdsPair(this.file, by)) return refused({ code: 'signerNotActive' })
      if (this.user(userId) === undefined) return refused({ code: 'unknownUser' })
      const others = this.file.users.filter((user) => user.state === 'active' && user.uid !== userId)
      if (others.length === 0) return refused({ code: 'lastUser' })
      return this.change(by.databaseKey, (file) => withoutUser(file, userId))
    })
  }

  setAnchor(signer: UnlockedKeys, anchor: Anchor): Promise<KeyResult<null>> {
    return this.inTurn(() =>
      this.change(signer.databaseKey, (file) => ({ ...file, anchor: signedAnchor(file, anchor, signer) })),
    )
  }

  /** What waits for the audit trail; to be cleared by `clearFailedSignIns` once it stands there. */
  get failedSignIns(): { readonly failures: readonly FailedSignIn[]; readonly dropped: number } {
    return this.failed.list
  }
  clearFailedSignIns(count: number): Promise<void> {
    return this.inTurn(() => this.failed.clear(count))
  }

  private async enrol(
    userId: string,
    password: string,
    databaseKey: Uint8Array,
    vouching: Vouching,
  ): Promise<KeyResult<UnlockedKeys>> {
    const own = await ownKeys(this.parts, storeOf(this.file), { userId, password, databaseKey }, vouching)
    const saved = await this.change(databaseKey, (file) => withOwnKeys(file, userId, own.entry))
    return saved.ok ? done(unlockedKeys(userId, databaseKey, own.pairs)) : saved
  }

  private async replacePassword(keys: UnlockedKeys, password: string): Promise<KeyResult<null>> {
    if (!holdsPair(this.file, keys)) return refused({ code: 'signerNotActive' })
    const store = storeOf(this.file)
    const slot = await newPasswordSlot(this.parts, store, keys.userId, password, pairsOfUnlocked(keys))
    return this.change(keys.databaseKey, (file) =>
      withUser(file, keys.userId, (user) => ({
        ...user,
        slots: [...user.slots.filter((known) => !isPasswordSlot(known)), slot],
      })),
    )
  }

  private change(databaseKey: Uint8Array, edit: (file: KeyFile) => KeyFile): Promise<KeyResult<null>> {
    return this.state.change(databaseKey, this.parts.appVersion, (file) =>
      edit(withoutExpiredInvites(file, this.now())),
    )
  }

  private async wrong(user: UserEntry | undefined) {
    await this.failed.note(user?.uid ?? null, true)
    return refused({ code: 'wrongPassword' })
  }

  private refusalByDelay(user: UserEntry | undefined) {
    const seconds = this.failed.secondsLeft(user?.uid ?? null)
    return seconds === 0 ? null : refused({ code: 'delayed', seconds })
  }

  private user(userId: string): UserEntry | undefined {
    return this.file.users.find((user) => user.uid === userId)
  }

  private userNamed(name: string): UserEntry | undefined {
    const folded = foldedName(name.slice(0, 200))
    return this.file.users.find((user) => foldedName(user.name) === folded)
  }

  private now(): number {
    return Date.parse(this.parts.clock.now())
  }

  /** One act at a time: each builds on the file the one before left. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.last.then(act, act)
    this.last = turn.catch(() => undefined)
    return turn
  }
}

/** Whether the user is active with exactly these keys. */
function holdsPair(file: KeyFile, keys: UnlockedKeys): boolean {
  const user = file.users.find((entry) => entry.uid === keys.userId)
  return user?.state === 'active' && user.pair?.sig_pub === toText(keys.signKeyPair.publicKey)
}
