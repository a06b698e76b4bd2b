import type { notesContract } from '../../../shared/features/notes/notes.contract'
import { inLanguage } from '../../../shared/features/settings/centre'
import type { CommandContext, Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import type { Rewrap, SealedNote, Seals } from '../../ports/seals'
import { openCentre } from '../settings'
import { findUser, openUser } from '../users'
import { closedTo, consequences, lostNotes } from './lost.store'
import { noteRewrapsTable } from './notes.tables'
import { personalCodeContent } from './personalCode.document'
import {
  confirmedPin,
  hasPersonalCode,
  mayRead,
  personalCodesOf,
  policyFields,
  possibleReaders,
  presentPolicy,
} from './readers.store'
import { notePoliciesTable } from './readers.tables'

type Own =
  | 'readers'
  | 'confirmKeys'
  | 'policy'
  | 'choosePolicy'
  | 'makePersonalCode'
  | 'drawPersonalCode'
  | 'usePersonalCode'
  | 'lost'
  | 'reseal'
  | 'consequences'

/** Whose keys are whose, what the centre decided, and what becomes of notes when somebody gets new keys. */
export const readersHandlers: Pick<Handlers<typeof notesContract>, Own> = {
  readers: ({ reader, seals, actor }) => allReaders(reader, seals, actor),

  confirmKeys({ writer, seals, actor, audit, now }, { userId, words }) {
    const user = openUser(writer, userId)
    const keys = seals.keysOf(userId)
    if (!mayRead(user) || keys === null || userId === actor.userId)
      throw ruleBroken('notes.notPossibleReader')
    // What was compared is what was shown: had the keys changed in between, other words would have been compared.
    if (seals.words(userId)?.join(' ') !== words.join(' ')) throw ruleBroken('notes.wordsDoNotMatch')
    const pin = seals.pin(userId, keys, now())
    const known = writer.get<{ keys: string }>(
      'SELECT keys FROM key_pins WHERE userId = ? AND ofUserId = ?',
      actor.userId,
      userId,
    )
    writer.run(
      `INSERT INTO key_pins (userId, ofUserId, keys, at, signature) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (userId, ofUserId) DO UPDATE
       SET keys = excluded.keys, at = excluded.at, signature = excluded.signature`,
      actor.userId,
      userId,
      pin.keys,
      pin.at,
      pin.signature,
    )
    audit(userId, { keys, changed: known !== undefined && known.keys !== keys })
    return allReaders(writer, seals, actor)
  },

  policy: ({ reader, seals }) => presentPolicy(reader, seals),

  async choosePolicy(
    { writer, seals, actor, audit, newId, now },
    { choice, decidedBy, decidedOn, ...typed },
  ) {
    const coReaderId = choice === 'coReader' ? typed.coReaderId : null
    if (choice === 'coReader') {
      const coReader = findUser(writer, coReaderId ?? '')
      if (!coReader) throw ruleBroken('notes.coReaderNeeded')
      if (!mayRead(coReader)) throw ruleBroken('notes.notPossibleReader')
    }
    const policy = {
      choice,
      coReaderId,
      decidedBy,
      decidedOn,
      recordedBy: actor.userId,
      recordedAt: now(),
    }
    const signed = seals.signPolicy(policyFields(policy))
    await writer.insert(notePoliciesTable, { id: newId(), ...policy, ...signed })
    audit(coReaderId, { choice })
    return policy
  },

  makePersonalCode({ writer, seals, actor, audit, now }) {
    const { groups, wrap } = seals.makePersonalCode()
    writer.run(
      `INSERT INTO personal_codes (userId, boxPub, nonce, ct, createdAt) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (userId, boxPub) DO UPDATE
       SET nonce = excluded.nonce, ct = excluded.ct, createdAt = excluded.createdAt`,
      actor.userId,
      wrap.boxPub,
      wrap.nonce,
      wrap.ct,
      now(),
    )
    audit(actor.userId)
    return { groups: [...groups] }
  },

  async drawPersonalCode({ read, drawing, actor, today }, { groups, language }) {
    const names = await read((reader) => ({
      fullName: openUser(reader, actor.userId).fullName,
      centre: inLanguage(openCentre(reader).centre.name, language),
    }))
    const content = personalCodeContent(groups, { ...names, language, today: today() })
    const pdf = await drawing.draw({ layout: 'recoverySheet', content })
    return { pdf: Buffer.from(pdf).toString('base64') }
  },

  async usePersonalCode(context, { code }) {
    const { writer, seals, actor, audit } = context
    const notes = closedTo(writer, seals, actor, actor.userId)
    const rewraps = seals.rewrapByCode(code, personalCodesOf(writer, actor.userId), notes)
    if (rewraps === null) throw ruleBroken('notes.codeRefused')
    audit(actor.userId, { versions: await keepRewraps(context, notes, rewraps) })
    return lostNotes(writer, seals, actor)
  },

  lost: ({ reader, seals, actor }) => lostNotes(reader, seals, actor),

  async reseal(context, { userId }) {
    const { writer, seals, actor, audit } = context
    const pin = confirmedPin(writer, seals, actor, openUser(writer, userId))
    const notes = closedTo(writer, seals, actor, userId)
    const rewraps = notes.map((note) => seals.rewrap(note, pin))
    audit(userId, { versions: await keepRewraps(context, notes, rewraps) })
    return lostNotes(writer, seals, actor)
  },

  consequences: ({ reader, seals }, { userId }) => consequences(reader, seals, userId),
}

const allReaders = (reader: Reader, seals: Seals, actor: Actor) => ({
  own: [...seals.words(actor.userId)!],
  hasPersonalCode: hasPersonalCode(reader, seals, actor.userId),
  readers: possibleReaders(reader, seals, actor),
})

/** Keeps what could be given back and returns how many versions it was. */
async function keepRewraps(
  { writer, now }: CommandContext,
  notes: readonly SealedNote[],
  rewraps: readonly (Rewrap | null)[],
): Promise<number> {
  let kept = 0
  for (const [at, rewrap] of rewraps.entries()) {
    const place = notes[at]?.place
    if (rewrap === null || place === undefined) continue
    const { noteId, version } = place
    // One after another, on the one connection.
    // oxlint-disable-next-line no-await-in-loop
    await writer.insert(noteRewrapsTable, { noteId, version, ...rewrap, at: now() })
    kept += 1
  }
  return kept
}
