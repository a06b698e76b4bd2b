import type { NoteKind } from '../../shared/features/notes/note'

/** Where a sealed text belongs. All of it is bound to the text: elsewhere, or with one word changed, it does not open. */
export type SealPlace = {
  readonly noteId: string
  readonly version: number
  readonly kind: NoteKind
  readonly authorId: string
  readonly sessionId: string
  /** Sorted. */
  readonly citizenIds: readonly string[]
  /** `hashOf` the version before; empty for the first. */
  readonly previous: string
  readonly at: string
}

/** To whom, and to which of the person's keys, something was sealed. */
export type Addressed = { readonly userId: string; readonly boxPub: string }
export type SealedFor = Addressed & { readonly wrap: string }

/** A text under a random key, and that key sealed to each reader. Bytes are base64 (URL alphabet, unpadded). */
export type SealedText = {
  /** Binds the ciphertext to one key, so that no two readers can be shown different texts. */
  readonly commitment: string
  readonly nonce: string
  readonly ct: string
  /** Sorted by user; the author is one of them. */
  readonly readers: readonly SealedFor[]
  /** The author's public signing key. */
  readonly signer: string
  readonly signature: string
}

/** The key of a sealed text, sealed again to the new keys of somebody who was its reader, by another of its readers. */
export type Rewrap = SealedFor & {
  readonly byId: string
  readonly signer: string
  readonly signature: string
}

export type SealedNote = {
  readonly place: SealPlace
  readonly sealed: SealedText
  /** Those of this version, for any reader. */
  readonly rewraps: readonly Rewrap[]
}

export type Opened =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      /** `otherKeys`: sealed to keys that the person no longer has. `forged`: changed, moved, or not the author's. */
      readonly why: 'notReader' | 'otherKeys' | 'forged'
    }

/**
 * What the person knows of a colleague's keys. `confirmed`: the present ones were compared; `new`: never compared;
 * `changed`: others were; `none`: there are no keys now.
 */
export type KeyState = 'confirmed' | 'new' | 'changed' | 'none'

/** Somebody's word, signed, that these are the colleague's keys. */
export type KeyPin = {
  readonly ofUserId: string
  /** Hash of the colleague's two public keys, hexadecimal. */
  readonly keys: string
  readonly at: string
  readonly signature: string
}

export type DraftPlaceSealed = {
  readonly sessionId: string
  /** Empty for a note that was never saved. */
  readonly noteId: string
  /** Sorted. */
  readonly citizenIds: readonly string[]
}

/** The private half of the sealing keys under a code on paper. */
export type PersonalCodeWrap = { readonly boxPub: string; readonly nonce: string; readonly ct: string }

export type SignedStatement = { readonly signer: string; readonly signature: string }

/**
 * What the keys of the person who is signed in can seal and open. The keys themselves stay where they are; after the
 * store was closed every call throws.
 */
export interface Seals {
  /** Sealed to the person and to each of these colleagues. @throws KeysNotConfirmed where a pin does not hold today */
  seal(place: SealPlace, text: string, pins: readonly KeyPin[]): SealedText
  open(note: SealedNote): Opened
  /** What `open` would say, by the public keys alone: `yes` where one of the wraps is for the user's present keys. */
  fits(
    userId: string,
    note: { readonly readers: readonly Addressed[]; readonly rewraps: readonly Addressed[] },
  ): 'yes' | 'notReader' | 'otherKeys'
  /** What the next version has to name, hexadecimal. */
  hashOf(place: SealPlace, sealed: SealedText): string
  /**
   * The note's key for a colleague's present keys; null where the colleague was no reader of it, or the person does not
   * open it. @throws KeysNotConfirmed
   */
  rewrap(note: SealedNote, pin: KeyPin): Rewrap | null

  sealDraft(place: DraftPlaceSealed, text: string): string
  /** Null where it is not the person's, or not this place's. */
  openDraft(place: DraftPlaceSealed, sealed: string): string | null

  /** The six words of a user's present keys; null without keys that the chain of trust vouches for. */
  words(userId: string): readonly string[] | null
  /** The public sealing key of a user's present keys; null as above. */
  boxPubOf(userId: string): string | null
  /** The hash that a pin names; null as above. */
  keysOf(userId: string): string | null
  pin(ofUserId: string, keys: string, at: string): KeyPin
  stateOf(userId: string, pin: KeyPin | null): KeyState
  /** Whose keys signed a version, as far as the person knows. */
  signedWith(sealed: SealedText, authorId: string, pin: KeyPin | null): 'own' | 'confirmed' | 'unconfirmed'

  /** Signs what the centre decided. */
  signPolicy(fields: readonly string[]): SignedStatement
  policyHolds(fields: readonly string[], byId: string, signed: SignedStatement): boolean

  /** A new personal code: its groups for the paper, and what is kept. */
  makePersonalCode(): { readonly groups: readonly string[]; readonly wrap: PersonalCodeWrap }
  /**
   * With a typed code: every note of these that was sealed to the keys behind it, sealed to the present keys. Null where
   * the code opens none of the wraps.
   */
  rewrapByCode(
    typed: string,
    wraps: readonly PersonalCodeWrap[],
    notes: readonly SealedNote[],
  ): readonly (Rewrap | null)[] | null
}
