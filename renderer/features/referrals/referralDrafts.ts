import type { TypedReferral } from './referralForm'

/** Under which names half-written referrals are kept. */
export const draftOfNew = 'referrals.begin'
export const draftOfCorrection = 'referrals.correct'

/** What a kept draft holds. */
export type KeptReferral = { readonly citizenId?: string; readonly typed: TypedReferral }

/** Where a new referral for this citizen is begun. */
export const newReferralPath = (citizenId: string): string => `/referrals/new?citizen=${citizenId}`
/** Where a new referral that was left is gone on with. */
export const leftReferralPath = (record: string): string => `/referrals/new?draft=${record}`
