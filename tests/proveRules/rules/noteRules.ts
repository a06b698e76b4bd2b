import { rule, type Rule } from '../rule'

const notes = 'main/keys/sealedNotes.ts'
const pins = 'main/keys/keyPins.ts'
const rules = 'main/features/notes/notes.rules.ts'
const sealed = 'tests/main/keys/sealedNotes.test.ts'
const newKeys = 'tests/main/keys/newKeys.test.ts'
const chain = 'tests/main/features/notes/notes.rules.test.ts'

/** What keeps session notes their readers' own. */
export const noteRules: readonly Rule[] = [
  rule(
    'a note opens only with its author’s signature',
    [notes, `if (!isGenuine(directory, note)) return { ok: false, why: 'forged' }`, ''],
    [sealed, 'nobody writes in the name of another'],
  ),
  rule(
    'whoever signed a note must be its author',
    [
      notes,
      'if (!directory.ever(place.authorId).some(({ sigPub }) => sigPub === sealed.signer)) return false',
      '',
    ],
    [sealed, 'nobody writes in the name of another'],
  ),
  rule(
    'a note is bound to the files it belongs to',
    [notes, '  place.citizenIds,\n', ''],
    [sealed, 'a note does not open in another place'],
  ),
  rule(
    'a note is bound to its session',
    [notes, '  place.sessionId,\n', ''],
    [sealed, 'a note does not open in another place'],
  ),
  rule(
    'a note is bound to the version before',
    [notes, '  place.previous,\n', ''],
    [sealed, 'a note does not open in another place'],
  ),
  rule(
    'a note has one key for all its readers',
    [notes, 'if (key === null || commitmentTo(key) !== sealed.commitment)', 'if (key === null)'],
    [newKeys, 'a key that was given back does not open another note'],
  ),
  rule(
    'a note is given back by one of its readers to another',
    [notes, 'if (!isReader(rewrap.byId) || !isReader(rewrap.userId)) return false', ''],
    [newKeys, 'a key that was given back does not open another note'],
  ),
  rule(
    'nothing is sealed to keys that were not confirmed',
    [
      pins,
      `if (keys === null || stateOfKeys(directory, owner, pin.ofUserId, pin) !== 'confirmed')`,
      'if (keys === null)',
    ],
    [sealed, 'a note is sealed only to keys that the author confirmed'],
  ),
  rule(
    'a pin counts by its owner’s signature',
    [
      pins,
      `  if (!signatureHolds('key-pin', message, fromText(pin.signature), owner.signKeyPair.publicKey)) return 'new'\n`,
      '',
    ],
    [sealed, 'a note is sealed only to keys that the author confirmed'],
  ),
  rule(
    'a reader is somebody who may read',
    [
      'main/features/notes/readers.store.ts',
      `if (!user || !mayRead(user)) throw ruleBroken('notes.notPossibleReader')`,
      `if (!user) throw ruleBroken('notes.notPossibleReader')`,
    ],
    [
      'tests/main/features/notes/readers.operations.test.ts',
      'nothing is sealed to somebody whose words were not confirmed, or who may not read',
    ],
  ),
  rule(
    'keys that nobody vouches for are no keys',
    [
      'main/keys/trustChain.ts',
      'pairsOf(user).filter((pair) => pairTrusted(file, userId, pair, new Set()))',
      'pairsOf(user)',
    ],
    [newKeys, 'keys that nobody vouches for are no keys'],
  ),
  rule(
    'after the signature come addenda only',
    [rules, `if (isLocked) return next === 'addendum' ? null : 'notes.signed'`, 'if (isLocked) return null'],
    [chain, 'after the signature only addenda'],
  ),
  rule(
    'a cut-off end of a note is seen',
    [rules, '  if (newest.version !== stated.version || newest.hash !== stated.hash) return false\n', ''],
    [chain, 'a cut-off end is seen by what the trail states'],
  ),
  rule(
    'a note is as closed as the most closed of its cards',
    [
      'main/features/notes/notes.store.ts',
      'WHERE o.noteId = n.id AND ${hidden.sql}))`',
      'WHERE o.noteId = n.id AND 0 AND ${hidden.sql}))`',
    ],
    ['tests/security/openEmrLeaks.attack.test.ts', '1: in a session of several'],
  ),
  rule(
    'a note exists for its readers alone',
    [
      'main/features/notes/notes.store.ts',
      "json_extract(v.readers, r.fullkey || '.userId') = ?)",
      "json_extract(v.readers, r.fullkey || '.userId') <> ?)",
    ],
    [
      'tests/main/features/notes/notes.operations.test.ts',
      'a reader who was named opens the note and its author sees it; nobody else knows of it',
    ],
  ),
  rule(
    'a draft is bound to its place',
    ['main/keys/sealedDrafts.ts', '  place.citizenIds,\n', ''],
    ['tests/main/keys/sealedDrafts.test.ts', 'a draft opens for its author in its place alone'],
  ),
  rule(
    'keys are used for their own person alone',
    [
      'main/app/openVault.ts',
      `    if (actor.userId !== this.keys.userId) throw new Failed({ code: 'notSignedIn' })\n`,
      '',
    ],
    [
      'tests/security/notesSealed.attack.test.ts',
      'the keys of one person are not used in the name of another',
    ],
  ),
  rule(
    'a colleague’s changed keys are recorded although the note is refused',
    ['main/dispatch/dispatch.ts', '  if (error instanceof Alarming) {', '  if (error === gate) {'],
    [
      'tests/main/features/notes/readers.operations.test.ts',
      'a colleague with other keys is refused, recorded, and accepted only when confirmed anew',
    ],
  ),
  rule(
    'nothing is written before the centre decided',
    [
      'main/features/notes/writing.ts',
      `  if (policy === null) throw ruleBroken('notes.policyNotChosen')\n`,
      '  if (policy === null) return\n',
    ],
    ['tests/main/features/notes/readers.operations.test.ts', 'nothing is saved before the centre decided'],
  ),
]
