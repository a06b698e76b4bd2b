import type { ReferralFields } from '../../../shared/features/referrals/referral'
import type { Reader } from '../../database/reader'
import { findListEntry } from '../settings'

// What a code means is told by the centre's own lists, not by the window that sends it. It is kept with the referral,
// so that a later change of a list changes nothing that was signed; a code the lists do not hold is taken as it comes.

type Ground = ReferralFields['ground']

export function listedGround(reader: Reader, ground: Ground): Ground {
  const entry = ground && findListEntry(reader, 'legalGrounds', ground.code)
  return entry
    ? { code: entry.code, isConsent: entry.isConsent === true, needsText: entry.needsText === true }
    : ground
}

export function listedHandedOver(
  reader: Reader,
  { manner, handedOver }: { manner: string; handedOver: boolean },
): boolean {
  const entry = findListEntry(reader, 'deliveryManners', manner)
  return entry ? entry.handedOver === true : handedOver
}

export function listedServed(
  reader: Reader,
  { outcome, served }: { outcome: string; served: boolean | null },
): boolean | null {
  const entry = findListEntry(reader, 'answerOutcomes', outcome)
  return entry ? (entry.served ?? null) : served
}
