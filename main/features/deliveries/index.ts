export { openDelivery } from './deliveries.store'
export { donationsBetween, type ReportedDonation } from './forReports.store'
