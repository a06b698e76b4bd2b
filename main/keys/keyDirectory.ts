import type { KeyFile } from './keyFile'
import { trustedPairsOf } from './trustChain'

/** The public halves of one person's keys. */
export type KnownKeys = { readonly boxPub: string; readonly sigPub: string }

/** Whose public keys are whose, as far as the chain of trust vouches for them. */
export type KeyDirectory = {
  readonly storeId: string
  /** The present keys of a user who may open the store; null for everybody else. */
  present(userId: string): KnownKeys | null
  /** All keys the user ever had, for checking what they signed. */
  ever(userId: string): readonly KnownKeys[]
}

/** The directory of a key file, which may be replaced between two calls. Each file's vouchers are checked once. */
export function directoryOf(file: () => KeyFile): KeyDirectory {
  let known = { file: file(), keys: new Map<string, readonly KnownKeys[]>() }
  const ever = (userId: string) => {
    if (known.file !== file()) known = { file: file(), keys: new Map() }
    const keys =
      known.keys.get(userId) ??
      trustedPairsOf(known.file, userId).map((pair) => ({ boxPub: pair.box_pub, sigPub: pair.sig_pub }))
    known.keys.set(userId, keys)
    return keys
  }
  return {
    get storeId() {
      return file().db_uuid
    },
    ever,
    present(userId) {
      const user = file().users.find((entry) => entry.uid === userId)
      if (user?.state !== 'active' || user.pair === null) return null
      const { box_pub: boxPub, sig_pub: sigPub } = user.pair
      return ever(userId).find((keys) => keys.boxPub === boxPub && keys.sigPub === sigPub) ?? null
    },
  }
}
