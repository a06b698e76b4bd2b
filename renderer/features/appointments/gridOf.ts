import { minutesAt } from '../../../shared/values/timeOfDay'
import type {
  Appointment,
  AppointmentState,
  DaySheet,
} from '../../../shared/features/appointments/appointment'
import { takesTime } from '../../../shared/features/appointments/appointment'
import type { TimeGridColumn, TimeGridEntry } from '../../ui/calendar/cells'
import type { useAppointmentWords } from './useAppointmentWords'

type Words = ReturnType<typeof useAppointmentWords> & { readonly taken: string }
type Spans = readonly { readonly from: string; readonly until: string }[]

const tones: Readonly<Record<AppointmentState, NonNullable<TimeGridEntry['tone']>>> = {
  booked: 'normal',
  came: 'done',
  late: 'done',
  noShow: 'warning',
  cancelledByThem: 'quiet',
  cancelledByUs: 'quiet',
  moved: 'quiet',
}

const openOf = (spans: Spans) =>
  spans.map(({ from, until }) => ({ from: minutesAt(from), until: minutesAt(until) }))

/** What stands in the grid: cancelled and moved appointments take no time, and leave it free to be chosen. */
function entriesOf(
  sheet: DaySheet,
  columnOf: (of: { readonly staffId: string }) => string,
  words: Words,
): TimeGridEntry[] {
  const known = sheet.appointments
    .filter(({ state }) => takesTime(state))
    .map((appointment): TimeGridEntry => {
      const start = minutesAt(appointment.time)
      const who = words.who(appointment)
      const detail = [words.kind(appointment.kind), words.where(appointment)].filter(Boolean).join(' · ')
      return {
        key: appointment.id,
        column: columnOf(appointment),
        start,
        minutes: appointment.minutes,
        title: who,
        detail,
        label: [
          `${appointment.time}–${appointment.until}`,
          who,
          detail,
          words.staff(appointment.staffId),
          words.state(appointment.state),
        ].join(', '),
        tone: tones[appointment.state],
      }
    })
  const hidden = sheet.taken.map((taken): TimeGridEntry => ({
    key: `${sheet.day} ${taken.staffId} ${taken.time}`,
    column: columnOf(taken),
    start: minutesAt(taken.time),
    minutes: minutesAt(taken.until) - minutesAt(taken.time),
    title: words.taken,
    label: `${taken.time}–${taken.until}, ${words.taken}, ${words.staff(taken.staffId)}`,
    tone: 'taken',
  }))
  return [...known, ...hidden]
}

/** A day: a column for each person of staff, one's own first. */
export function dayGrid(
  sheet: DaySheet,
  { me, only }: { readonly me: string; readonly only: string | null },
  words: Words,
) {
  const staff = sheet.staff
    .filter(({ userId }) => only === null || userId === only)
    .toSorted((a, b) => Number(b.userId === me) - Number(a.userId === me))
  const columns = staff.map(({ userId, fullName, spans, closed }): TimeGridColumn => ({
    key: userId,
    header: fullName,
    ...(closed ? { note: words.closed(closed) } : {}),
    open: openOf(spans),
  }))
  const shown = new Set(columns.map(({ key }) => key))
  return {
    columns,
    entries: entriesOf(sheet, ({ staffId }) => staffId, words).filter(({ column }) => shown.has(column)),
  }
}

/** A week: a column for each day on which somebody works or something is booked. `staffId` null: of everybody. */
export function weekGrid(
  sheets: readonly DaySheet[],
  staffId: string | null,
  words: Words,
  holidayName: (holiday: NonNullable<DaySheet['holiday']>) => string,
) {
  const own = ({ staff }: DaySheet) => staff.find(({ userId }) => userId === staffId)
  const shown = sheets.filter(
    (sheet) =>
      (own(sheet)?.spans ?? sheet.open).length > 0 ||
      sheet.holiday !== null ||
      own(sheet)?.closed === 'absent' ||
      sheet.appointments.some(({ state }) => takesTime(state)) ||
      sheet.taken.length > 0,
  )
  return {
    columns: shown.map((sheet): TimeGridColumn => {
      const closed = own(sheet)?.closed ?? null
      const note = sheet.holiday ? holidayName(sheet.holiday) : closed === null ? null : words.closed(closed)
      return {
        key: sheet.day,
        header: words.shortDay(sheet.day),
        ...(note === null ? {} : { note }),
        open: openOf(own(sheet)?.spans ?? sheet.open),
      }
    }),
    entries: shown.flatMap((sheet) => entriesOf(sheet, () => sheet.day, words)),
  }
}

/** Cancelled and moved ones, which stand beside the grid. */
export const goneOf = ({ appointments }: DaySheet): readonly Appointment[] =>
  appointments.filter(({ state }) => !takesTime(state))
