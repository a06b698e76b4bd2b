import type { Seals } from '../ports/seals'
import { fromText, isBytes, statementBytes, toText } from './encoding'
import { presentKeys, wordsOfKeys } from './fingerprint'
import type { KeyDirectory } from './keyDirectory'
import { confirmedBoxKey, signPin, stateOfKeys } from './keyPins'
import { keysBehindCode, newPersonalCode } from './personalCode'
import { openDraft, sealDraft } from './sealedDrafts'
import { hashOfNote, keyOfNote, openNote, rewrapNote, sealNote } from './sealedNotes'
import { signatureHolds, signMessage } from './signatures'
import { sodium } from './sodium'
import type { UnlockedKeys } from './unlockedKeys'
import type { WordList } from './wordCode'

/** The keys were wiped: somebody kept the seals of a store that was closed. */
export class KeysWiped extends Error {
  override readonly name = 'KeysWiped'
}

const policyStatement = (storeId: string, byId: string, fields: readonly string[]) =>
  statementBytes(['kn-policy', 1, storeId, byId, fields])

/** What one person's unlocked keys can seal and open. Nothing that is returned holds a key. */
export function sealsOf(unlocked: UnlockedKeys, directory: KeyDirectory, wordList: WordList): Seals {
  const keys = (): UnlockedKeys => {
    if (unlocked.boxKeyPair.privateKey.every((byte) => byte === 0))
      throw new KeysWiped('the store was closed')
    return unlocked
  }
  const storeId = () => directory.storeId
  const boxPub = toText(unlocked.boxKeyPair.publicKey)
  const sigPub = toText(unlocked.signKeyPair.publicKey)

  return {
    seal(place, text, pins) {
      const author = keys()
      if (place.authorId !== author.userId) throw new Error('a note is sealed by its author')
      const others = pins.map((pin) => ({
        userId: pin.ofUserId,
        boxPub: confirmedBoxKey(directory, author, pin),
      }))
      return sealNote(storeId(), author, place, text, others)
    },

    open: (note) => openNote(directory, keys(), note),

    fits(userId, { readers, rewraps }) {
      if (!readers.some((reader) => reader.userId === userId)) return 'notReader'
      const present = directory.present(userId)?.boxPub
      const fitting = [...readers, ...rewraps].some((to) => to.userId === userId && to.boxPub === present)
      return fitting ? 'yes' : 'otherKeys'
    },

    hashOf: (place, sealed) => hashOfNote(storeId(), place, sealed),

    rewrap(note, pin) {
      const by = keys()
      const recipient = { userId: pin.ofUserId, boxPub: confirmedBoxKey(directory, by, pin) }
      if (!note.sealed.readers.some(({ userId }) => userId === pin.ofUserId)) return null
      const found = keyOfNote(directory, note, by.userId, by.boxKeyPair)
      if (!found.ok) return null
      const rewrap = rewrapNote(storeId(), by, note, found.key, recipient)
      sodium.memzero(found.key)
      return rewrap
    },

    sealDraft: (place, text) => sealDraft(storeId(), keys(), place, text),
    openDraft: (place, sealed) => openDraft(storeId(), keys(), place, sealed),

    words(userId) {
      const hash = presentKeys(directory, userId)
      return hash === null ? null : wordsOfKeys(wordList, hash)
    },
    boxPubOf: (userId) => directory.present(userId)?.boxPub ?? null,
    keysOf: (userId) => presentKeys(directory, userId),
    pin: (ofUserId, hash, at) => signPin(storeId(), keys(), { ofUserId, keys: hash, at }),
    stateOf: (userId, pin) => stateOfKeys(directory, keys(), userId, pin),
    signedWith(sealed, authorId, pin) {
      if (authorId === unlocked.userId) return sealed.signer === sigPub ? 'own' : 'unconfirmed'
      const confirmed = stateOfKeys(directory, keys(), authorId, pin) === 'confirmed'
      return confirmed && directory.present(authorId)?.sigPub === sealed.signer ? 'confirmed' : 'unconfirmed'
    },

    signPolicy(fields) {
      const by = keys()
      const message = policyStatement(storeId(), by.userId, fields)
      const signature = toText(signMessage('notes-policy', message, by.signKeyPair.privateKey))
      return { signer: sigPub, signature }
    },
    policyHolds(fields, byId, { signer, signature }) {
      if (!isBytes(signer, 32) || !isBytes(signature, 64)) return false
      if (!directory.ever(byId).some((known) => known.sigPub === signer)) return false
      const message = policyStatement(storeId(), byId, fields)
      return signatureHolds('notes-policy', message, fromText(signature), fromText(signer))
    },

    makePersonalCode: () => newPersonalCode(storeId(), keys()),

    rewrapByCode(typed, wraps, notes) {
      const by = keys()
      const old = keysBehindCode(storeId(), by.userId, typed, wraps)
      if (old === null) return null
      const rewraps = notes.map((note) => {
        const found = keyOfNote(directory, note, by.userId, old)
        if (!found.ok) return null
        const rewrap = rewrapNote(storeId(), by, note, found.key, { userId: by.userId, boxPub })
        sodium.memzero(found.key)
        return rewrap
      })
      sodium.memzero(old.privateKey)
      return rewraps
    },
  }
}
