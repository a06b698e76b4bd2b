import { v7 } from 'uuid'
import { addDays, type IsoDate } from '../../../shared/values/isoDate'
import { dayOf } from '../../support/invented/days'
import { at } from '../../support/invented/random'
import { loadAppointments } from '../../support/loading/appointments'
import type { FilledStore } from '../filledStore'
import type { Case } from '../measure'
import { type Row, rowOf } from '../report'

// The raw side is what somebody would write who wants the same appointments and nothing else.

const today = '2026-11-23' as IsoDate
const yearsKept = 3

/** A book of three years with what is booked for the next months; a week of it as every person of staff sees it. */
export async function appointmentRows({ program, people }: FilledStore, rounds: number): Promise<Row[]> {
  const { connection } = program
  const staff = connection
    .prepare(`SELECT id FROM users WHERE roles LIKE '%socialWorker%' OR roles LIKE '%psychologist%'`)
    .pluck()
    .all() as string[]
  const now = dayOf(today)
  const count = await loadAppointments(
    program.transactions,
    {
      seed: 'bench',
      from: now - yearsKept * 365,
      until: now + 90,
      today: now,
      staff: staff.slice(0, 4),
      citizens: people.map(({ id }) => id),
    },
    v7,
  )
  const week = connection.prepare(
    `SELECT p.*, c.surname, c.name, c.fileNumber FROM appointments p
     CROSS JOIN appointment_citizens o ON o.appointmentId = p.id CROSS JOIN citizens c ON c.id = o.citizenId
     WHERE p.day BETWEEN ? AND ? ORDER BY p.day, p.time`,
  )
  const ofCitizen = connection.prepare(
    `SELECT p.* FROM appointment_citizens o CROSS JOIN appointments p ON p.id = o.appointmentId
     WHERE o.citizenId = ? ORDER BY p.day DESC, p.time DESC LIMIT 50`,
  )
  const weekOf = (round: number) => addDays(today, -7 * (round % 100))
  const citizenOf = (round: number) => at(people, (round * 7) % people.length).id
  const cases: Case[] = [
    {
      name: 'a week of everybody',
      rounds,
      ours: (round) => program.call('appointments.week', { day: weekOf(round) }),
      raw: (round) => week.all(weekOf(round), addDays(weekOf(round), 6)),
    },
    {
      name: 'the next free times of a person',
      rounds,
      ours: () => program.call('appointments.freeTimes', { staffId: at(staff, 0), kind: 'counselling' }),
      raw: null,
    },
    {
      name: 'what was not told what became of it',
      rounds,
      ours: () => program.call('appointments.unresolved', { whose: 'all' }),
      raw: null,
    },
    {
      name: 'appointments of a card',
      rounds,
      ours: (round) => program.call('appointments.ofCitizen', { citizenId: citizenOf(round) }),
      raw: (round) => ofCitizen.all(citizenOf(round)),
    },
  ]
  const rows: Row[] = []
  for (const one of cases)
    rows.push(await rowOf({ ...one, name: `${count} appointments, ${one.name}` }, null))
  return rows
}
