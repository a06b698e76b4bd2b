import type { Leak, LetterLine } from '../../../shared/features/letters/letter'
import { formatGreekDate, type IsoDate, yearOf } from '../../../shared/values/isoDate'
import type { Writer } from '../../database/writer'
import type { RecordAudit, TaskContext } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { driverCode } from '../../dispatch/failureOf'
import { DrawingFailed, type DrawRequest } from '../../ports/drawing'
import { markCorrectionSigned, markSigned } from '../referrals'
import {
  type Composed,
  compose,
  contentFor,
  gapsFor,
  leaksFor,
  picturesFor,
  seenOf,
  sha256,
} from './letterComposing'
import { draftStateOf, isBeforeLastLetter } from './letters.rules'
import { lastSerial, lastSignedOn, openLine } from './letters.store'
import { letterPdfsTable, lettersTable } from './letters.tables'

/** How often a number that was taken meanwhile is replaced by the next one. */
const mostAttempts = 10

let tail: Promise<unknown> = Promise.resolve()
/** One letter is signed at a time, so that numbers are given in the order in which they were asked for. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = tail.then(work)
  tail = turn.catch(() => undefined)
  return turn
}

/**
 * Freezes the letter of a referral under the next number of the year and returns its line. The number is printed, so it
 * is read first; it is given only by the insert, so a failure in between leaves none unused.
 * @throws Failed stale where the letter is not the one that was seen
 */
export const signLetter = (context: TaskContext, referralId: string, seen: string): Promise<LetterLine> =>
  inTurn(async () => {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const line = await tryToSign(context, referralId, seen)
      if (line !== null) return line
    }
    throw ruleBroken('letters.busy')
  })

/** Null where the number was taken while the letter was drawn. */
async function tryToSign(context: TaskContext, referralId: string, seen: string): Promise<LetterLine | null> {
  const { read, write, drawing, actor } = context
  const today = context.today()
  const year = yearOf(today)
  const prepared = await read(async (reader) => {
    const composed = compose(reader, context, referralId)
    await refuseUnlessReady(composed, seen)
    const last = lastSignedOn(reader)
    if (isBeforeLastLetter(today, last))
      throw ruleBroken('letters.clockBehind', { last: formatGreekDate(last as IsoDate) })
    return {
      serial: lastSerial(reader, year) + 1,
      composed,
      pictures: picturesFor(reader, composed),
      changes: reader.changes(),
    }
  })
  const { serial, composed, pictures, changes } = prepared
  const content = contentFor(composed, { year, serial })
  // What leaves with the letter is looked for while its drawing is made elsewhere.
  const [bytes, leaks] = await Promise.all([
    drawn(drawing, { layout: 'referralLetter', content, pictures }),
    read((reader) => leaksFor(reader, actor, composed)),
  ])
  const hash = await sha256(bytes)
  try {
    return await write(async (writer, audit) => {
      const signed = { content, bytes, hash, year, serial }
      // What was drawn must still be what the records say. Composed again, unless nothing at all was changed since.
      if (writer.changes() === changes && context.today() === today)
        return keep(context, writer, audit, { ...signed, composed, leaks })
      const present = compose(writer, context, referralId)
      await refuseUnlessReady(present, seen)
      const leaving = leaksFor(writer, actor, present)
      return keep(context, writer, audit, { ...signed, composed: present, leaks: leaving })
    })
  } catch (error) {
    if (driverCode(error) !== 'SQLITE_CONSTRAINT_UNIQUE') throw error
    if ((await read((reader) => lastSerial(reader, year))) < serial) throw error
    return null
  }
}

async function refuseUnlessReady(composed: Composed, seen: string): Promise<void> {
  if (draftStateOf(composed.sources.referral.state, composed.draft) !== 'waiting')
    throw ruleBroken('letters.notWaiting')
  if ((await seenOf(composed)) !== seen) throw new Failed({ code: 'stale' })
  if (gapsFor(composed).length > 0) throw ruleBroken('letters.gaps')
}

type Signed = {
  readonly composed: Composed
  readonly leaks: readonly Leak[]
  readonly content: ReturnType<typeof contentFor>
  readonly bytes: Uint8Array
  readonly hash: string
  readonly year: number
  readonly serial: number
}

async function keep(
  context: TaskContext,
  writer: Writer,
  audit: RecordAudit,
  { composed, leaks, content, bytes, hash, year, serial }: Signed,
): Promise<LetterLine> {
  const { actor, newId, now } = context
  const { referral, citizen } = composed.sources
  const { draft, values } = composed
  const id = newId()
  const at = now()
  const correctsId = draft?.correctsId ?? null
  await writer.insert(lettersTable, {
    id,
    year,
    serial,
    reference: referral.reference,
    referralId: referral.id,
    citizenId: citizen.id,
    receiver: values.to[0] ?? '',
    subject: values.subject,
    language: values.language,
    confidential: values.confidential ? 1 : 0,
    signatory: content.signature.name,
    templateVersion: composed.templateVersion,
    content: JSON.stringify(content),
    edits: JSON.stringify(composed.edits),
    sha256: hash,
    correctsId,
    signedOn: content.date,
    signedAt: at,
    signedBy: actor.userId,
  })
  await writer.insert(letterPdfsTable, { letterId: id, bytes: Buffer.from(bytes) })
  writer.run('DELETE FROM letter_drafts WHERE referralId = ?', referral.id)
  const mark = correctsId === null ? markSigned : markCorrectionSigned
  await mark(writer, actor, referral.id, { letterId: id, at })
  audit(id, {
    year,
    serial,
    referralId: referral.id,
    citizenId: citizen.id,
    sha256: hash,
    leaves: leakNames(leaks),
  })
  return openLine(writer, actor, id)
}

/** Which kinds of personal data leave, without their values. */
export const leakNames = (leaks: readonly Leak[]): string[] => [
  ...new Set(leaks.map(({ whose, field }) => `${whose}.${field}`)),
]

/** Draws, and turns what a person can mend into its sentence. */
export async function drawn(
  drawing: TaskContext['drawing'],
  request: DrawRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await drawing.draw(request))
  } catch (error) {
    if (!(error instanceof DrawingFailed)) throw error
    const { problem } = error
    if (problem.code === 'unprintableCharacters')
      throw ruleBroken('letters.unprintable', { characters: problem.characters.slice(0, 10).join(' ') })
    if (problem.code === 'badPicture') throw ruleBroken('letters.badPicture')
    if (problem.code === 'timedOut') throw ruleBroken('letters.drawingTimedOut')
    throw error
  }
}
