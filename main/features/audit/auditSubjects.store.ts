import type { AuditSubject, NamedCitizen } from '../../../shared/features/audit/auditSubject'
import { officialName } from '../../../shared/values/greekGrammar'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { visibleTo } from '../citizens'
import { appointmentsNamed } from './appointmentSubjects.store'
import { goodsNamed } from './goodsSubjects.store'
import { sessionsNamed } from './sessionSubjects.store'

type Named = ReadonlyMap<string, AuditSubject>
const hidden: AuditSubject = { kind: 'hidden' }
const theseIds = '(SELECT value FROM json_each(?))'

type CitizenRow = {
  id: string
  surname: string
  name: string
  fatherName: string | null
  fileNumber: number | null
  seen: number
}

/** Which of these ids are citizens; null where the actor may not open the card. */
export function citizensNamed(
  reader: Reader,
  actor: Actor,
  ids: readonly string[],
): ReadonlyMap<string, NamedCitizen | null> {
  const { sql, values } = visibleTo(actor)
  return new Map(
    reader
      .all<CitizenRow>(
        `SELECT c.id, c.surname, c.name, c.fatherName, c.fileNumber, ${sql} AS seen FROM citizens c
         WHERE c.id IN ${theseIds}`,
        ...values,
        JSON.stringify(ids),
      )
      .map(({ seen, ...row }) => [
        row.id,
        seen ? { id: row.id, name: officialName(row), fileNumber: row.fileNumber } : null,
      ]),
  )
}

/** What these ids of visits, households, referrals, letters, users, bodies, goods, appointments and sessions are: one statement for each kind. */
export function recordsNamed(reader: Reader, actor: Actor, ids: readonly string[]): Named {
  const asked = JSON.stringify(ids)
  return new Map([
    ...throughCitizens(reader, actor, asked),
    ...throughCases(reader, actor, asked),
    ...ofTheOffice(reader, asked),
    ...goodsNamed(reader, actor, asked),
    ...appointmentsNamed(reader, actor, asked),
    ...sessionsNamed(reader, actor, asked),
  ])
}

/** Visits and households belong to several citizens: they are seen by whoever sees one of them. */
function throughCitizens(reader: Reader, actor: Actor, asked: string): [string, AuditSubject][] {
  const { sql, values } = visibleTo(actor)
  const visits = reader.all<{ id: string; day: string; citizenId: string | null }>(
    `SELECT v.id, v.day, (SELECT o.citizenId FROM visit_citizens o CROSS JOIN citizens c ON c.id = o.citizenId
       WHERE o.visitId = v.id AND ${sql} LIMIT 1) AS citizenId
     FROM visits v WHERE v.id IN ${theseIds}`,
    ...values,
    asked,
  )
  const households = reader.all<{ id: string; citizenId: string | null }>(
    `SELECT h.id, (SELECT m.citizenId FROM household_members m CROSS JOIN citizens c ON c.id = m.citizenId
       WHERE m.householdId = h.id AND ${sql} LIMIT 1) AS citizenId
     FROM households h WHERE h.id IN ${theseIds}`,
    ...values,
    asked,
  )
  return [
    ...visits.map(({ id, day, citizenId }): [string, AuditSubject] => [
      id,
      citizenId === null ? hidden : { kind: 'visit', day, citizenId },
    ]),
    ...households.map(({ id, citizenId }): [string, AuditSubject] => [
      id,
      citizenId === null ? hidden : { kind: 'household', citizenId },
    ]),
  ]
}

/** Referrals and letters belong to one citizen. */
function throughCases(reader: Reader, actor: Actor, asked: string): [string, AuditSubject][] {
  const { sql, values } = visibleTo(actor)
  const referrals = reader.all<{ id: string; reference: string; seen: number }>(
    `SELECT r.id, r.reference, ${sql} AS seen FROM referrals r JOIN citizens c ON c.id = r.citizenId
     WHERE r.id IN ${theseIds}`,
    ...values,
    asked,
  )
  const letters = reader.all<{ id: string; year: number; serial: number; seen: number }>(
    `SELECT l.id, l.year, l.serial, ${sql} AS seen FROM letters l JOIN citizens c ON c.id = l.citizenId
     WHERE l.id IN ${theseIds}`,
    ...values,
    asked,
  )
  return [
    ...referrals.map(({ id, reference, seen }): [string, AuditSubject] => [
      id,
      seen ? { kind: 'referral', id, reference } : hidden,
    ]),
    ...letters.map(({ id, year, serial, seen }): [string, AuditSubject] => [
      id,
      seen ? { kind: 'letter', id, year, serial } : hidden,
    ]),
  ]
}

function ofTheOffice(reader: Reader, asked: string): [string, AuditSubject][] {
  type Row = { id: string; name: string }
  const users = reader.all<Row>(`SELECT id, fullName AS name FROM users WHERE id IN ${theseIds}`, asked)
  const bodies = reader.all<Row>(`SELECT id, name FROM bodies WHERE id IN ${theseIds}`, asked)
  return [
    ...users.map(({ id, name }): [string, AuditSubject] => [id, { kind: 'user', name }]),
    ...bodies.map(({ id, name }): [string, AuditSubject] => [id, { kind: 'body', id, name }]),
  ]
}
