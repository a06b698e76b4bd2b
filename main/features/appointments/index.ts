export { appointmentsWhere, openAppointment } from './appointments.store'
export { readsReasons } from './appointments.policy'
