export {
  reportedCategories,
  type ReportedHandOver,
  reportedHandOvers,
  type ReportedItem,
  reportedItems,
  reportedMembers,
  type ReportedRecipient,
  reportedRecipients,
  type ReportFilter,
  undoneHandOvers,
} from './forReports.store'
export { handOversSeen } from './handOvers.store'
