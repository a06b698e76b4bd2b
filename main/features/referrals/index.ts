export {
  markCorrectionSigned,
  markSigned,
  markToBeSigned,
  markWithdrawn,
  openReferralForLetter,
} from './forLetters'
export { nextReferenceCode, openLine as openReferralLine } from './referrals.store'
export { referralsTable } from './referrals.tables'
