export { attendBooked } from './attendance'
export { appointmentsWhere, openAppointment } from './appointments.store'
export { readsReasons } from './appointments.policy'
