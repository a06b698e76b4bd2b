import type { Despite } from '../../../shared/features/appointments/appointment'
import { formatGreekInstant, type IsoDate, type IsoInstant } from '../../../shared/values/isoDate'
import { minutesAt, timeAt } from '../../../shared/values/timeOfDay'
import type { StoredEntry } from '../../../shared/features/settings/storedEntry'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { Actor } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { findListEntry } from '../settings'
import { isCounselling, type Plan, type Refusal, stretchOf, whyNot } from './appointments.rules'
import { takenOn, writeCitizens } from './appointments.store'
import { type AppointmentRow, appointmentsTable } from './appointments.tables'
import { type Calendar, isBookable, readCalendar } from './workingTime.store'
import { freeStarts } from './workingTime.rules'

/** Where the kind says nothing of its length. */
const usualMinutes = 30

export type Wanted = Plan & {
  readonly citizenIds: readonly string[]
  /** Whose other appointments may be spoken of; without it, all of them. A hidden citizen’s are not told. */
  readonly told?: readonly string[]
}

/** @throws Failed where this person takes no appointments */
export function bookableUser(calendar: Calendar, userId: string): { fullName: string } {
  const user = calendar.users.find(({ id }) => id === userId)
  if (!user) throw new Failed({ code: 'notFound', subject: 'users.user' })
  if (!isBookable(user)) throw ruleBroken('appointments.notBookable', { who: user.fullName })
  return user
}

/** What stands against an appointment, or null; `except` is the appointment that goes away for it. */
export function refusalOf(
  reader: Reader,
  calendar: Calendar,
  wanted: Wanted,
  {
    today,
    despite,
    except,
  }: { readonly today: IsoDate; readonly despite: Despite; readonly except?: string },
): Refusal | null {
  const { fullName } = bookableUser(calendar, wanted.staffId)
  const day = calendar.on(wanted.day)
  return whyNot(
    wanted,
    {
      today,
      holiday: day.holiday,
      absent: day.away.has(wanted.staffId),
      spans: day.spans(wanted.staffId),
      who: fullName,
      taken: takenOn(reader, wanted.day, wanted.told ?? wanted.citizenIds, except),
    },
    despite,
  )
}

export const refused = ({ rule, values }: Refusal) => ruleBroken(rule, values)

/** @throws Failed where something stands against it */
export function refuseUnlessFree(
  reader: Reader,
  wanted: Wanted,
  asked: { readonly today: IsoDate; readonly despite: Despite; readonly except?: string },
): void {
  const refusal = refusalOf(reader, readCalendar(reader), wanted, asked)
  if (refusal) throw refused(refusal)
}

/** The free times of a person on a day for this length, in minutes of the day. */
export function freeTimesOn(
  reader: Reader,
  calendar: Calendar,
  { staffId, room, day, minutes, now }: Omit<Plan, 'time'> & { readonly now: IsoInstant },
  citizenIds: readonly string[] = [],
): number[] {
  const busy = takenOn(reader, day, citizenIds)
    .filter(
      (taken) => taken.staffId === staffId || taken.sameCitizen || (room !== null && taken.room === room),
    )
    .map(stretchOf)
  const [today, clock] = athens(now)
  return freeStarts(calendar.on(day).spans(staffId), busy, minutes, day === today ? minutesAt(clock) : 0)
}

/** The day and the time on the wall clock. */
const athens = (now: IsoInstant): [string, string] => {
  const [day = '', time = ''] = formatGreekInstant(now).split(' ')
  const [date = '', month = '', year = ''] = day.split('/')
  return [`${year}-${month}-${date}`, time]
}

/** @throws Failed where the list has no such entry */
export function kindOf(reader: Reader, code: string): { minutes: number; counselling: boolean } {
  const entry = listed(reader, 'appointmentKinds', code, 'kind')
  return { minutes: entry.minutes ?? usualMinutes, counselling: isCounselling(entry) }
}

/** @throws Failed where a code is in no list */
export function refuseUnlisted(
  reader: Reader,
  { room, place }: { readonly room?: string | null | undefined; readonly place?: string | null },
): void {
  if (room) listed(reader, 'rooms', room, 'room')
  if (place) listed(reader, 'localities', place, 'place')
}

function listed(
  reader: Reader,
  list: 'appointmentKinds' | 'rooms' | 'localities' | 'cancelReasons',
  code: string,
  path: string,
): StoredEntry {
  const entry = findListEntry(reader, list, code)
  if (!entry) throw new Failed({ code: 'invalidInput', fields: [{ path, issue: 'notListed' }] })
  return entry
}

export function refuseUnlistedReason(reader: Reader, code: string | null): void {
  if (code !== null) listed(reader, 'cancelReasons', code, 'reason')
}

type Kept = Pick<AppointmentRow, 'kind' | 'counselling' | 'reason' | 'seriesId' | 'place'>

/** Writes a booked appointment whose time was found free. */
export async function insertBooked(
  writer: Writer,
  wanted: Wanted,
  kept: Kept,
  made: { readonly id: string; readonly now: IsoInstant; readonly actor: Actor },
): Promise<void> {
  await writer.insert(appointmentsTable, {
    ...kept,
    staffId: wanted.staffId,
    room: wanted.room,
    day: wanted.day,
    time: wanted.time,
    minutes: wanted.minutes,
    id: made.id,
    version: 1,
    state: 'booked',
    movedToId: null,
    cancelReason: null,
    createdAt: made.now,
    createdBy: made.actor.userId,
  })
  writeCitizens(writer, made.id, wanted.citizenIds)
}

/**
 * As wanted, or at the first later and then earlier free time of that day.
 * @throws Failed where the day is closed or full
 */
export function fittedInto(
  writer: Writer,
  calendar: Calendar,
  wanted: Wanted,
  { today, now, despite }: { readonly today: IsoDate; readonly now: IsoInstant; readonly despite: Despite },
): Wanted | null {
  const refusal = refusalOf(writer, calendar, wanted, { today, despite })
  if (!refusal) return wanted
  const shifts = ['staffBusy', 'roomBusy', 'citizenBusy', 'outsideHours'].some(
    (rule) => refusal.rule === `appointments.${rule}`,
  )
  if (!shifts) throw refused(refusal)
  const starts = freeTimesOn(writer, calendar, { ...wanted, now }, wanted.citizenIds)
  const asked = minutesAt(wanted.time)
  const start = starts.find((time) => time >= asked) ?? starts[0]
  return start === undefined ? null : { ...wanted, time: timeAt(start) }
}
