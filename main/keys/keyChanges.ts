// What each act makes of the key file, without reading or writing it.
import { fromText, toText } from './encoding'
import {
  isInviteSlot,
  type InviteSlot,
  type KeyFile,
  type PasswordSlot,
  type UserEntry,
  type Voucher,
} from './keyFile'
import { signMessage } from './signatures'
import { sodium } from './sodium'
import { onceStatement, pairStatement, recoverySigner } from './trustChain'
import { pairsOfUnlocked, type UnlockedKeys } from './unlockedKeys'
import {
  lockPairs,
  newId,
  newKdf,
  newUserKeyPairs,
  sealDatabaseKey,
  wipePairs,
  type KeyPair,
  type UserKeyPairs,
} from './wraps'
import type { Argon2Numbers } from './argon2'
import type { PasswordHasher } from './passwordHash'

/** How secrets become keys: the hasher and the numbers new slots get. */
export type Derivation = { readonly hasher: PasswordHasher; readonly numbers: Argon2Numbers }
type Store = { readonly storeId: string; readonly root: string; readonly gen: number }

export const storeOf = (file: KeyFile): Store => ({
  storeId: file.db_uuid,
  root: file.recovery.sig_pub,
  gen: file.dbk_gen,
})

export async function newPasswordSlot(
  derivation: Derivation,
  store: Store,
  userId: string,
  password: string,
  pairs: UserKeyPairs,
): Promise<PasswordSlot> {
  const head = { sid: newId('s'), type: 'pw' as const, kdf: newKdf(derivation.numbers) }
  const key = await derivation.hasher.hash(password, derivation.numbers, fromText(head.kdf.salt))
  const wrap = lockPairs({ storeId: store.storeId, userId }, head, pairs, store.root, key)
  sodium.memzero(key)
  return { ...head, ...wrap }
}

/** Who vouches for a new pair: the recovery key itself, or the one-time key of an invite. */
export type Vouching =
  | { readonly by: 'recovery'; readonly sign: KeyPair }
  | { readonly by: 'invite'; readonly slot: InviteSlot; readonly sign: KeyPair }

function vouched(
  storeId: string,
  userId: string,
  pair: Omit<PublicKeys, 'pub_sig'>,
  vouching: Vouching,
): Voucher {
  const sig = toText(signMessage('kk-pair', pairStatement(storeId, userId, pair), vouching.sign.privateKey))
  if (vouching.by === 'recovery') {
    return { by: recoverySigner, by_pub: toText(vouching.sign.publicKey), once: null, sig }
  }
  const { by, by_pub, box_pub, sig_pub, expires, sig: onceSig } = vouching.slot
  return { by, by_pub, once: { box_pub, sig_pub, expires, sig: onceSig }, sig }
}

type PublicKeys = NonNullable<UserEntry['pair']>

/** The person's own new keys: a new pair, its voucher, one password slot, the database key sealed to it. */
export async function ownKeys(
  derivation: Derivation,
  store: Store,
  person: { readonly userId: string; readonly password: string; readonly databaseKey: Uint8Array },
  vouching: Vouching,
): Promise<{ readonly entry: Pick<UserEntry, 'pair' | 'slots' | 'dbk_seal'>; readonly pairs: UserKeyPairs }> {
  const { userId } = person
  const place = { storeId: store.storeId, userId }
  const pairs = newUserKeyPairs()
  const publicKeys = { box_pub: toText(pairs.box.publicKey), sig_pub: toText(pairs.sign.publicKey) }
  const sealer = { userId, sign: pairs.sign }
  return {
    pairs,
    entry: {
      pair: { ...publicKeys, pub_sig: vouched(store.storeId, userId, publicKeys, vouching) },
      slots: [await newPasswordSlot(derivation, store, userId, person.password, pairs)],
      dbk_seal: sealDatabaseKey(place, person.databaseKey, pairs.box.publicKey, store.gen, sealer),
    },
  }
}

/** A one-time pair under the code, vouched for by the inviter, with the database key sealed to it. */
export async function newInviteSlot(
  derivation: Derivation,
  store: Store,
  invite: { readonly userId: string; readonly code: string; readonly expires: number },
  inviter: UnlockedKeys,
): Promise<InviteSlot> {
  const place = { storeId: store.storeId, userId: invite.userId }
  const pairs = newUserKeyPairs()
  const once = {
    box_pub: toText(pairs.box.publicKey),
    sig_pub: toText(pairs.sign.publicKey),
    expires: invite.expires,
  }
  const by = inviter.userId
  const head = { sid: newId('i'), type: 'invite' as const, kdf: newKdf(derivation.numbers), ...once, by }
  const key = await derivation.hasher.hash(invite.code, derivation.numbers, fromText(head.kdf.salt))
  const wrap = lockPairs(place, head, pairs, store.root, key)
  sodium.memzero(key)
  const statement = onceStatement(store.storeId, invite.userId, once)
  const slot: InviteSlot = {
    ...head,
    ...wrap,
    by_pub: toText(inviter.signKeyPair.publicKey),
    sig: toText(signMessage('kk-once', statement, inviter.signKeyPair.privateKey)),
    seal: sealDatabaseKey(place, inviter.databaseKey, pairs.box.publicKey, store.gen, {
      userId: by,
      sign: pairsOfUnlocked(inviter).sign,
    }),
  }
  wipePairs(pairs)
  return slot
}

export function withUser(file: KeyFile, userId: string, change: (user: UserEntry) => UserEntry): KeyFile {
  return { ...file, users: file.users.map((user) => (user.uid === userId ? change(user) : user)) }
}

/** A new user without keys, or the known one, with this invite and no older one. */
export function withInvite(file: KeyFile, userId: string, name: string, slot: InviteSlot): KeyFile {
  if (file.users.some((user) => user.uid === userId)) {
    return withUser(file, userId, (user) => ({
      ...user,
      slots: [...user.slots.filter((known) => !isInviteSlot(known)), slot],
    }))
  }
  const user: UserEntry = {
    uid: userId,
    name,
    state: 'invited',
    pair: null,
    earlier: [],
    slots: [slot],
    dbk_seal: null,
  }
  return { ...file, users: [...file.users, user] }
}

/** The user with new own keys; every older way in is gone, the older public keys stay for what they signed. */
export function withOwnKeys(
  file: KeyFile,
  userId: string,
  entry: Pick<UserEntry, 'pair' | 'slots' | 'dbk_seal'>,
): KeyFile {
  return withUser(file, userId, (user) => ({
    ...user,
    ...entry,
    state: 'active',
    earlier: user.pair === null ? user.earlier : [user.pair, ...user.earlier],
  }))
}

/** Without a way in for this user, and without the invites this user made, whose codes this user knows. */
export function withoutUser(file: KeyFile, userId: string): KeyFile {
  const users = file.users.map((user) => ({
    ...user,
    slots: user.slots.filter((slot) => !isInviteSlot(slot) || slot.by !== userId),
  }))
  return withUser({ ...file, users }, userId, (user) => ({
    ...user,
    state: 'revoked',
    slots: [],
    dbk_seal: null,
  }))
}

export function withoutExpiredInvites(file: KeyFile, now: number): KeyFile {
  const stays = (slot: UserEntry['slots'][number]) => !isInviteSlot(slot) || slot.expires >= now
  return { ...file, users: file.users.map((user) => ({ ...user, slots: user.slots.filter(stays) })) }
}
