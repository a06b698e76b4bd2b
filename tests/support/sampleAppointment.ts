import type { Appointment, DaySheet } from '../../shared/features/appointments/appointment'

/** An invented citizen beside an appointment. */
export const sampleBooked: Appointment['citizens'][number] = {
  id: 'c1',
  surname: 'Ράλλη',
  name: 'Ηλέκτρα',
  fatherName: 'Γεώργιος',
  fileNumber: 7,
  blocked: [],
} as Appointment['citizens'][number]

export const sampleAppointment: Appointment = {
  id: 'a1',
  version: 1,
  staffId: 'me',
  room: null,
  place: null,
  day: '2026-11-22',
  time: '09:00',
  until: '09:30',
  minutes: 30,
  kind: 'followUp',
  counselling: false,
  state: 'booked',
  reason: 'Έγγραφα για το επίδομα',
  citizens: [sampleBooked],
  others: 0,
  seriesId: null,
  movedTo: null,
  movedFrom: null,
  cancelReason: null,
  createdAt: '2026-11-20T08:00:00.000Z',
  createdBy: 'me',
}

const open = [{ from: '07:30', until: '15:00' }]

export const sampleSheet: DaySheet = {
  day: '2026-11-22',
  holiday: null,
  open,
  staff: [
    { userId: 'other', fullName: 'Μαρία Πελαγινού', spans: open, closed: null },
    { userId: 'me', fullName: 'Ελένη Βεργή', spans: open, closed: null },
  ],
  appointments: [
    sampleAppointment,
    { ...sampleAppointment, id: 'a2', time: '11:00', until: '11:30', state: 'cancelledByThem' },
  ],
  taken: [{ staffId: 'other', room: null, time: '10:00', until: '10:30' }],
}
