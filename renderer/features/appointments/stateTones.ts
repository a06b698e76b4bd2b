import type { AppointmentState } from '../../../shared/features/appointments/appointment'
import type { BadgeTone } from '../../ui/page/Badge'

export const stateTones: Readonly<Record<AppointmentState, BadgeTone>> = {
  booked: 'accent',
  came: 'good',
  late: 'good',
  noShow: 'warning',
  cancelledByThem: 'neutral',
  cancelledByUs: 'neutral',
  moved: 'neutral',
}
