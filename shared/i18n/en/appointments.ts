import type { Messages } from '../messages'
import type { appointments as el } from '../el/appointments'
import { appointmentsScreen } from './appointmentsScreen'

export const appointments = {
  subjects: {
    appointment: 'appointment',
    waiting: 'entry of the waiting list',
    queueEntry: 'entry of the queue',
    absence: 'absence',
    closingDay: 'local holiday',
  },
  rules: {
    inThePast: '{{day}} is past. Choose today or a later day.',
    holiday: 'On {{day}} the centre is closed (holiday). Choose another day.',
    absent: 'Away on {{day}}: {{who}}. Choose another day or another person.',
    outsideHours:
      '{{from}}–{{until}} is outside the working hours of {{who}}. Choose another time or confirm that you want it.',
    staffBusy: '{{who}} has an appointment {{from}}–{{until}} already. Choose another time.',
    roomBusy: 'The room is taken {{from}}–{{until}}. Choose another time or another room.',
    citizenBusy:
      'The citizen has another appointment {{from}}–{{until}} that day. Choose another time or confirm that you want it.',
    overMidnight: 'The appointment runs past midnight. Choose an earlier time or a shorter length.',
    notBookable: '{{who}} takes no appointments. Choose another person.',
    seriesBlocked:
      'Nothing was booked: it is not possible on {{days}}. Ask to leave these days out, or change the time.',
    seriesAllBlocked: 'No day of the series is free at that time. Choose another time.',
    notBooked: 'The appointment is not open any more. Refresh the page to see what became of it.',
    notYet: 'Attendance is told from the day of the appointment ({{day}}) on.',
    notYours:
      'The appointment concerns a card too that you may not open, so you do not correct it. Move or cancel it.',
    reasonNotYours:
      'The reason of a counselling appointment is written only by those who work on the case. Leave it empty.',
    kindNotYours:
      'The kind of a counselling appointment is changed only by those who work on the case. Leave the kind as it is.',
    nothingToMove: 'There is no booked appointment to move on {{day}}.',
    sameDay: 'The new day is the same. Choose another day.',
    dayIsFull:
      'No appointment was moved: the one of {{time}} ({{who}}) does not fit on {{day}}. Choose another day.',
    alreadyWaiting: 'Already waiting for this kind of appointment. See the waiting list.',
    waitingEnded: 'This wait has ended already. Refresh the list.',
    waitingOfAnother: 'The entry of the waiting list is of another citizen. Open the right entry.',
    queueEmpty: 'Nobody is waiting for you. Refresh the queue.',
    queueFull: 'The queue of the day has reached {{count}}. Book an appointment.',
    hoursOverlap: 'Two stretches of one day overlap. Correct the hours.',
    hoursNotYours: 'Hours and absences of another person are changed by the supervisor or the administrator.',
    noSuchDay: 'The calendar has no such day. Correct day and month.',
    alreadyClosed: 'The day is a local holiday already.',
  },
  audit: {
    booked: 'New appointment',
    corrected: 'Appointment corrected',
    attended: 'Attendance of an appointment',
    cancelled: 'Appointment cancelled',
    moved: 'Appointment moved',
    dayMoved: 'Appointments of a day moved',
    callListRead: 'Call list for the appointments of a day',
    dayPaperRead: 'Day of appointments printed with codes',
    waitingAdded: 'New entry of the waiting list',
    waitingEnded: 'Wait ended',
    queued: 'New number in the queue',
    called: 'Next in the queue called',
    queueChanged: 'Queue changed',
    staffHoursSet: 'Working hours of a person changed',
    absenceAdded: 'New absence',
    absenceRemoved: 'Absence removed',
    closingDayAdded: 'New local holiday',
    closingDayRemoved: 'Local holiday removed',
  },
  screen: appointmentsScreen,
} as const satisfies Messages<typeof el>
