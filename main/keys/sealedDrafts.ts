import type { DraftPlaceSealed } from '../ports/seals'
import type { CanonicalValue } from './canonicalJson'
import { derivedKey } from './encoding'
import { lockText, unlockText } from './sealedBytes'
import { sodium } from './sodium'
import type { UnlockedKeys } from './unlockedKeys'

const boundTo = (storeId: string, userId: string, place: DraftPlaceSealed): CanonicalValue => [
  'kn-draft',
  1,
  storeId,
  userId,
  place.sessionId,
  place.noteId,
  place.citizenIds,
]

/** Made of the person's private key, so that nobody else reads a draft or makes one. */
const draftKey = (keys: UnlockedKeys) => derivedKey(keys.boxKeyPair.privateKey, 'kn-draft-key')

/** Nonce and ciphertext, with a dot between. */
export function sealDraft(
  storeId: string,
  keys: UnlockedKeys,
  place: DraftPlaceSealed,
  text: string,
): string {
  const key = draftKey(keys)
  const { nonce, ct } = lockText(text, boundTo(storeId, keys.userId, place), key)
  sodium.memzero(key)
  return `${nonce}.${ct}`
}

/** Null where it is another person's, of other keys, or of another place. */
export function openDraft(
  storeId: string,
  keys: UnlockedKeys,
  place: DraftPlaceSealed,
  sealed: string,
): string | null {
  const [nonce = '', ct = ''] = sealed.split('.')
  const key = draftKey(keys)
  const text = unlockText({ nonce, ct }, boundTo(storeId, keys.userId, place), key)
  sodium.memzero(key)
  return text
}
