import {
  appointmentCitizensTable,
  type AppointmentRow,
  appointmentsTable,
} from '../../../main/features/appointments/appointments.tables'
import { listEntries } from '../../../main/features/settings'
import type { Transactions } from '../../../main/dispatch/transactions'
import type { Writer } from '../../../main/database/writer'
import type { AppointmentState } from '../../../shared/features/appointments/appointment'
import type { IsoInstant } from '../../../shared/values/isoDate'
import { timeAt } from '../../../shared/values/timeOfDay'
import { isoOf, workingDaysBetween } from '../invented/days'
import { at, seededRandom, weighted } from '../invented/random'
import { inserter } from './inserter'

export type AppointmentOptions = {
  readonly seed: string
  /** Days as `invented/days` counts them, both included. */
  readonly from: number
  readonly until: number
  /** Before this day it is told what became of each appointment. */
  readonly today: number
  /** Who is booked, each from morning to noon. */
  readonly staff: readonly string[]
  readonly citizens: readonly string[]
}

const became = weighted<AppointmentState>([
  ['came', 70],
  ['late', 8],
  ['noShow', 9],
  ['cancelledByThem', 8],
  ['cancelledByUs', 3],
  ['booked', 2],
])
const opens = 8 * 60
const closes = 14 * 60

/**
 * Fills an open store with a book of appointments in which nobody is booked twice. For measuring and looking at: nothing
 * stands in the audit trail.
 * @returns how many there are
 */
export function loadAppointments(
  transactions: Transactions,
  options: AppointmentOptions,
  newId: () => string,
): Promise<number> {
  const by = {
    action: null,
    userId: null,
    roles: [],
    at: () => `${isoOf(options.today)}T12:00:00.000Z` as IsoInstant,
  }
  return transactions.write(by, (writer) => load(writer, options, newId))
}

function load(writer: Writer, options: AppointmentOptions, newId: () => string): number {
  const random = seededRandom(`${options.seed}/appointments`)
  const kinds = listEntries(writer, 'appointmentKinds')
  const insert = inserter(writer, appointmentsTable)
  const insertCitizen = inserter(writer, appointmentCitizensTable)
  let count = 0
  for (const day of workingDaysBetween(options.from, options.until))
    for (const staffId of options.staff) {
      let time = opens
      for (;;) {
        const kind = random.pick(kinds)
        const minutes = kind.minutes ?? 30
        if (time + minutes > closes) break
        const row: AppointmentRow = {
          id: newId(),
          version: 1,
          staffId,
          room: null,
          place: null,
          day: isoOf(day),
          time: timeAt(time),
          minutes,
          kind: kind.code,
          counselling: Number(kind.counselling !== false),
          state: day < options.today ? became(random) : 'booked',
          reason: '',
          seriesId: null,
          movedToId: null,
          cancelReason: null,
          createdAt: `${isoOf(day - 7)}T08:00:00.000Z`,
          createdBy: at(options.staff, 0),
        }
        insert(row)
        insertCitizen({ appointmentId: row.id, citizenId: random.pick(options.citizens) })
        count++
        time += minutes + random.pick([0, 5, 10, 30])
      }
    }
  return count
}
