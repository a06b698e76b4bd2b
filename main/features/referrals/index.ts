export {
  markCorrectionSigned,
  markSigned,
  markToBeSigned,
  markWithdrawn,
  openReferralForLetter,
} from './forLetters'
export { nextReferenceCode } from './referrals.store'
export { referralsTable } from './referrals.tables'
