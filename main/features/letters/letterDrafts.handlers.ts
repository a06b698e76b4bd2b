import type { LetterDraft } from '../../../shared/features/letters/letter'
import type { lettersContract } from '../../../shared/features/letters/letters.contract'
import { inLanguage, linesOf } from '../../../shared/features/settings/centre'
import { officialName } from '../../../shared/values/greekGrammar'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import { StaleRow } from '../../database/writer'
import type { CommandContext, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { markToBeSigned, markWithdrawn } from '../referrals'
import { type Composed, compose, contentFor, gapsFor, leaksFor, picturesFor, seenOf } from './letterComposing'
import { citation, derivedValues, factTexts } from './letterDraft.document'
import { draftStateOf } from './letters.rules'
import { drawn, leakNames } from './letters.signing'
import { editsOf, findDraft, openLetterRow, openLine } from './letters.store'
import { letterDraftsTable } from './letters.tables'

type Drafts = Pick<
  typeof lettersContract,
  | 'openDraft'
  | 'saveDraft'
  | 'check'
  | 'preview'
  | 'askForSignature'
  | 'sendBack'
  | 'takeBack'
  | 'correctByNew'
>

export const letterDraftsHandlers: Handlers<Drafts> = {
  openDraft(context, { referralId }) {
    const { reader, audit } = context
    const composed = compose(reader, context, referralId)
    audit(referralId, { citizenId: composed.sources.citizen.id })
    return draftOf(reader, composed)
  },

  async saveDraft(context, { referralId, version, edits }) {
    const { writer, actor, now, newId } = context
    const composed = compose(writer, context, referralId)
    refuseUnlessDraft(composed)
    const { draft } = composed
    if ((draft?.version ?? 0) !== version) throw new StaleRow('the draft has another version')
    const savedAt = now()
    const saved = { edits: JSON.stringify(edits), savedAt, savedBy: actor.userId }
    if (draft) await writer.update(letterDraftsTable, draft.id, version, saved)
    else await insertDraft(writer, { ...saved, id: newId(), referralId, correctsId: null })
    return draftOf(writer, compose(writer, context, referralId))
  },

  async check(context, { referralId }) {
    const { reader, actor } = context
    const composed = compose(reader, context, referralId)
    return {
      seen: await seenOf(composed),
      gaps: gapsFor(composed),
      leaks: leaksFor(reader, actor, composed),
    }
  },

  async preview(context, { referralId }) {
    const { read, drawing } = context
    const { content, pictures, seen } = await read(async (reader) => {
      const composed = compose(reader, context, referralId)
      return {
        content: contentFor(composed, null),
        pictures: picturesFor(reader, composed),
        seen: await seenOf(composed),
      }
    })
    const bytes = await drawn(drawing, { layout: 'referralLetter', content, pictures })
    return { seen, pdf: Buffer.from(bytes).toString('base64') }
  },

  async askForSignature(context, { referralId, seen }) {
    const { writer, actor, audit, now, newId } = context
    const composed = compose(writer, context, referralId)
    refuseUnlessDraft(composed)
    if ((await seenOf(composed)) !== seen) throw new Failed({ code: 'stale' })
    if (gapsFor(composed).length > 0) throw ruleBroken('letters.gaps')
    const asked = { askedAt: now(), askedBy: actor.userId }
    const nothingReturned = { returnedNote: null, returnedAt: null, returnedBy: null }
    const { draft } = composed
    if (draft)
      await writer.update(letterDraftsTable, draft.id, draft.version, { ...asked, ...nothingReturned })
    else {
      const saved = { edits: '{}', savedAt: now(), savedBy: actor.userId }
      await insertDraft(writer, { ...saved, ...asked, id: newId(), referralId, correctsId: null })
    }
    if (!draft?.correctsId) await markToBeSigned(writer, actor, referralId, { at: now() })
    audit(referralId, { leaves: leakNames(leaksFor(writer, actor, composed)) })
    return null
  },

  async sendBack(context, { referralId, note }) {
    const { actor, now } = context
    await takeFromQueue(context, referralId, {
      returnedNote: note,
      returnedAt: now(),
      returnedBy: actor.userId,
    })
    context.audit(referralId)
    return null
  },

  async takeBack(context, { referralId }) {
    await takeFromQueue(context, referralId, {})
    context.audit(referralId)
    return null
  },

  async correctByNew(context, { id }) {
    const { writer, actor, audit, now, newId } = context
    const line = openLine(writer, actor, id)
    if (line.correctedBy) throw ruleBroken('letters.alreadyCorrected')
    const { referralId } = line
    const composed = compose(writer, context, referralId)
    if (composed.draft || stateOf(composed) !== 'none') throw ruleBroken('letters.correctionOpen')
    if (!composed.sources.referral.allowed.includes('correctionSigned'))
      throw ruleBroken('letters.correctionClosed')
    const old = openLetterRow(writer, id)
    const edits = editsOf(old)
    const corrects = { year: old.year, serial: old.serial, date: old.signedOn as IsoDate }
    const cited = citation({ ...composed.sources, corrects }, edits.language ?? old.language)
    const related = edits.related && [...edits.related, cited]
    await insertDraft(writer, {
      id: newId(),
      referralId,
      correctsId: id,
      edits: JSON.stringify({ ...edits, related }),
      savedAt: now(),
      savedBy: actor.userId,
    })
    audit(id, { referralId })
    return { referralId }
  },
}

/** What the editor shows. */
function draftOf(reader: Reader, { sources, draft, edits, values }: Composed): LetterDraft {
  const { referral, citizen, centre } = sources
  const corrected = draft?.correctsId ? openLetterRow(reader, draft.correctsId) : null
  return {
    referralId: referral.id,
    referralVersion: referral.version,
    reference: referral.reference,
    citizenId: citizen.id,
    citizenName: officialName(citizen),
    version: draft?.version ?? 0,
    savedAt: draft?.savedAt ?? null,
    corrects: corrected && { id: corrected.id, year: corrected.year, serial: corrected.serial },
    state: draftStateOf(referral.state, draft),
    edits,
    derived: derivedValues(sources, edits),
    factTexts: factTexts(sources, values.language, values.fatherGenitive),
    signatories: centre.signatories
      .filter(({ active }) => active)
      .map(({ id, name, titles }) => ({
        id,
        name: inLanguage(name, values.language),
        title: linesOf(inLanguage(titles, values.language)).join(' '),
      })),
    returned:
      draft?.returnedNote && draft.returnedAt && draft.returnedBy
        ? { note: draft.returnedNote, at: draft.returnedAt, byId: draft.returnedBy }
        : null,
  }
}

const stateOf = ({ sources, draft }: Composed) => draftStateOf(sources.referral.state, draft)

function refuseUnlessDraft(composed: Composed): void {
  const state = stateOf(composed)
  if (state !== 'draft') throw ruleBroken(state === 'waiting' ? 'letters.waiting' : 'letters.alreadySigned')
}

type NewDraft = {
  readonly id: string
  readonly referralId: string
  readonly correctsId: string | null
  readonly edits: string
  readonly savedAt: string
  readonly savedBy: string
  readonly askedAt?: string
  readonly askedBy?: string
}

const insertDraft = (writer: CommandContext['writer'], draft: NewDraft): Promise<void> =>
  writer.insert(letterDraftsTable, {
    askedAt: null,
    askedBy: null,
    returnedNote: null,
    returnedAt: null,
    returnedBy: null,
    ...draft,
    version: 1,
    createdAt: draft.savedAt,
    createdBy: draft.savedBy,
  })

/** The letter is a draft again; what the supervisor wrote stays with it. */
async function takeFromQueue(
  context: CommandContext,
  referralId: string,
  returned: { returnedNote?: string; returnedAt?: string; returnedBy?: string },
): Promise<void> {
  const { writer, actor, now, newId } = context
  const composed = compose(writer, context, referralId)
  if (stateOf(composed) !== 'waiting') throw ruleBroken('letters.notWaiting')
  // A referral that was brought in from elsewhere may wait without a draft of its letter.
  if (!composed.draft)
    await insertDraft(writer, {
      id: newId(),
      referralId,
      correctsId: null,
      edits: '{}',
      savedAt: now(),
      savedBy: actor.userId,
    })
  const draft = findDraft(writer, referralId)!
  await writer.update(letterDraftsTable, draft.id, draft.version, {
    askedAt: null,
    askedBy: null,
    ...returned,
  })
  if (!draft.correctsId) await markWithdrawn(writer, actor, referralId, { at: now() })
}
