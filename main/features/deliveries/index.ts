export { openDelivery } from './deliveries.store'
