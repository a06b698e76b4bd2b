import type { Body } from '../../../shared/features/directory/body'
import type { Referral } from '../../../shared/features/referrals/referral'
import { dayInAthens, type IsoInstant } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { openBody } from '../directory'
import { type Act, missingRule, whyNot } from './referrals.rules'
import { append, openReferral } from './referrals.store'

// Letters of referrals are written and signed by the feature `letters`; what that does to the referral is done here.

type Signed = { readonly letterId: string; readonly at: IsoInstant }

/**
 * What a letter is written from; the citizen's card is opened by its own feature.
 * @throws Failed notFound, also where the card is hidden from the actor
 */
export function openReferralForLetter(
  reader: Reader,
  actor: Actor,
  id: string,
  now: IsoInstant,
): { readonly referral: Referral; readonly body: Body } {
  const referral = openReferral(reader, actor, id, dayInAthens(now))
  return { referral, body: openBody(reader, referral.body.id) }
}

/** The draft goes to the one who signs. @throws Failed where something is missing or it is no draft */
export async function markToBeSigned(
  writer: Writer,
  actor: Actor,
  id: string,
  { at }: { readonly at: IsoInstant },
): Promise<void> {
  const { referral, body } = openAllowed(writer, actor, id, at, 'signatureAsked')
  refuseIncomplete(referral, body)
  await append(writer, id, referral.version, { act: 'signatureAsked', at, byId: actor.userId })
}

/** Back to a draft, before it is signed. */
export async function markWithdrawn(
  writer: Writer,
  actor: Actor,
  id: string,
  { at }: { readonly at: IsoInstant },
): Promise<void> {
  const { referral } = openAllowed(writer, actor, id, at, 'withdrawn')
  await append(writer, id, referral.version, { act: 'withdrawn', at, byId: actor.userId })
}

/** The letter was signed: the referral waits for its delivery. */
export const markSigned = (writer: Writer, actor: Actor, id: string, signed: Signed): Promise<void> =>
  sign(writer, actor, id, signed, 'signed')

/** A later letter that corrects the signed one was signed; it has to be delivered anew. */
export const markCorrectionSigned = (
  writer: Writer,
  actor: Actor,
  id: string,
  signed: Signed,
): Promise<void> => sign(writer, actor, id, signed, 'correctionSigned')

/** @throws Failed with the sentence of the first thing that is missing */
function refuseIncomplete(referral: Referral, body: Body): void {
  const [missing] = referral.missing
  if (missing) throw ruleBroken(missingRule[missing])
  if (body.status === 'closed') throw ruleBroken('referrals.bodyClosed')
}

async function sign(
  writer: Writer,
  actor: Actor,
  id: string,
  { letterId, at }: Signed,
  act: 'signed' | 'correctionSigned',
): Promise<void> {
  const { referral, body } = openAllowed(writer, actor, id, at, act)
  refuseIncomplete(referral, body)
  await append(writer, id, referral.version, { act, at, byId: actor.userId, letterId })
}

function openAllowed(writer: Writer, actor: Actor, id: string, at: IsoInstant, act: Act) {
  const opened = openReferralForLetter(writer, actor, id, at)
  const rule = whyNot(act, opened.referral.state)
  if (rule) throw ruleBroken(rule)
  return opened
}
