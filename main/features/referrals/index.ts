export { markCorrectionSigned, markSigned, markToBeSigned, openReferralForLetter } from './forLetters'
export { nextReferenceCode } from './referrals.store'
export { referralsTable } from './referrals.tables'
