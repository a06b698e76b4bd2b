import type { appointmentsContract } from '../../../shared/features/appointments/appointments.contract'
import type { Handlers } from '../../dispatch/context'
import { bookHandlers } from './book.handlers'
import { daySheetHandlers } from './daySheets.handlers'
import { queueHandlers } from './queue.handlers'
import { waitingHandlers } from './waiting.handlers'
import { wholeDayHandlers } from './wholeDay.handlers'
import { workingTimeHandlers } from './workingTime.handlers'

export const appointmentsHandlers: Handlers<typeof appointmentsContract> = {
  ...bookHandlers,
  ...daySheetHandlers,
  ...queueHandlers,
  ...waitingHandlers,
  ...wholeDayHandlers,
  ...workingTimeHandlers,
}
