export {
  type ReportedHandOver,
  reportedHandOvers,
  type ReportedItem,
  reportedItems,
  type ReportedRecipient,
  reportedRecipients,
  type ReportFilter,
} from './forReports.store'
