import { ownKeys } from './keyChanges'
import { done, refused, type KeyResult } from './keyFailure'
import { isPasswordSlot, nothingWaiting, type KeyFile } from './keyFile'
import { createCopies } from './keyFileCopies'
import type { KeyFileDisk } from './keyFileDisk'
import { writtenKeyFile } from './keyFileText'
import type { KeyStoreParts } from './keyStore'
import { newRecoveryKey, recoverySheetOf, type RecoverySheet } from './recoverySheet'
import { isSignInName } from './signInName'
import { sodium, sodiumReady } from './sodium'
import { unlockedKeys, type UnlockedKeys } from './unlockedKeys'
import { lockForRecovery, recoverySignPair } from './wraps'

export type PreparedKeys = {
  readonly unlocked: UnlockedKeys
  readonly recovery: RecoverySheet
  /** Writes both copies, durable when it resolves `ok`. Refuses where a key file or the database is already there. */
  commit(folder: string, databaseFile: string): Promise<KeyResult<null>>
}

/** The keys of a new store, in memory only: a set-up that is cancelled before `commit` leaves nothing. */
export async function prepareKeys(
  wanted: {
    readonly storeId: string
    readonly practice: boolean
    readonly firstUser: { readonly id: string; readonly name: string; readonly password: string }
  },
  parts: Pick<KeyStoreParts, 'hasher' | 'numbers' | 'disk' | 'appVersion'>,
): Promise<KeyResult<PreparedKeys>> {
  const { storeId, practice, firstUser } = wanted
  if (!isSignInName(firstUser.name)) return refused({ code: 'nameNotUsable' })
  await sodiumReady()
  const databaseKey = sodium.randombytes_buf(32)
  const recoveryKey = newRecoveryKey()
  const sheet = recoverySheetOf(recoveryKey)
  const recovery = lockForRecovery(storeId, databaseKey, recoveryKey, { check: sheet.check, gen: 1 })
  const sign = recoverySignPair(recoveryKey, storeId)
  sodium.memzero(recoveryKey)

  const person = { userId: firstUser.id, password: firstUser.password, databaseKey }
  const store = { storeId, root: recovery.sig_pub, gen: 1 }
  const own = await ownKeys(parts, store, person, { by: 'recovery', sign })
  sodium.memzero(sign.privateKey)
  const file: KeyFile = {
    v: 1,
    min_reader: 1,
    app: parts.appVersion,
    db_uuid: storeId,
    practice,
    seq: 1,
    dbk_gen: 1,
    users: [{ uid: firstUser.id, name: firstUser.name, state: 'active', earlier: [], ...own.entry }],
    recovery,
    pending: null,
    anchor: null,
  }
  const bytes = writtenKeyFile(file, nothingWaiting, databaseKey)
  return done({
    unlocked: unlockedKeys(firstUser.id, databaseKey, own.pairs),
    recovery: sheet,
    commit: (folder, databaseFile) => create(parts.disk, folder, bytes, databaseFile),
  })
}

async function create(
  disk: KeyFileDisk,
  folder: string,
  bytes: Uint8Array,
  databaseFile: string | null,
): Promise<KeyResult<null>> {
  if (databaseFile !== null && (await disk.exists(databaseFile))) return refused({ code: 'databaseExists' })
  const errno = await createCopies(disk, folder, bytes)
  if (errno === null) return done(null)
  return refused(
    errno === 'EEXIST' ? { code: 'keyFileExists' } : { code: 'notSaved', errno, uncertain: false },
  )
}

/**
 * The key file for a copy of the store: the recovery sheet opens it, and of the passwords only those of the named
 * users, because a copy on a stick is guessed at leisure.
 */
export async function writeKeysOfCopy(
  disk: KeyFileDisk,
  folder: string,
  file: KeyFile,
  databaseKey: Uint8Array,
  passwordsOf: readonly string[] = [],
): Promise<KeyResult<null>> {
  const users = file.users.map((user) => ({
    ...user,
    slots: passwordsOf.includes(user.uid) ? user.slots.filter(isPasswordSlot) : [],
  }))
  return create(disk, folder, writtenKeyFile({ ...file, users }, nothingWaiting, databaseKey), null)
}
