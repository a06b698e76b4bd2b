import { type ChangedCase, type ChangingAct, changingActs } from '../../../shared/features/cases/changes'
import type { IsoDate, IsoInstant } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { opensSocialFacts, visibleTo } from '../citizens'

/** More changes than anybody reads; the newest of them are told. */
const mostChanges = 2000

/**
 * The end of the actor's last day before today, as the trail has it. Not the last sign-in: the screen locks many times a
 * day, and what was read in a hurry would be gone. Somebody else's attempts under this name are not being here.
 */
export function lastHere(
  reader: Reader,
  { userId }: Actor,
  today: IsoDate,
): { readonly serial: number; readonly at: IsoInstant } | undefined {
  return reader.get(
    `SELECT serial, at FROM audit WHERE userId = ? AND at < ? AND action <> 'vault.signInFailed'
     ORDER BY serial DESC LIMIT 1`,
    userId,
    today,
  )
}

/** From an entry of the trail (`a`) to the citizen it concerns, for each kind of subject. */
const ways: Readonly<Record<keyof typeof changingActs, string>> = {
  citizen: 'JOIN citizens s ON s.id = a.subject',
  socialFacts: 'JOIN citizens s ON s.id = a.subject',
  household: 'JOIN household_members s ON s.householdId = a.subject',
  visit: 'JOIN visit_citizens s ON s.visitId = a.subject',
  referral: 'JOIN referrals s ON s.id = a.subject',
  letter: 'JOIN letters s ON s.id = a.subject',
}

/** Whose card `c` is: three question marks, each for the same user. */
const mine = `(c.responsibleId = ?
  OR EXISTS (SELECT 1 FROM citizen_assignments m WHERE m.citizenId = c.id AND m.userId = ?)
  OR EXISTS (SELECT 1 FROM referrals m WHERE m.citizenId = c.id AND m.responsibleId = ? AND m.state <> 'closed'))`

type Found = {
  at: string
  userId: string
  action: ChangingAct
  id: string
  surname: string
  name: string
  fatherName: string | null
}

/** What others did in the actor's cases after this entry of the trail, case by case, the one that changed last first. */
export function changesInMyCases(reader: Reader, actor: Actor, after: number): ChangedCase[] {
  const kinds = (Object.keys(ways) as (keyof typeof ways)[]).filter(
    (kind) => kind !== 'socialFacts' || opensSocialFacts(actor.roles),
  )
  const changed = kinds.map((kind) => {
    const citizen = kind === 'citizen' || kind === 'socialFacts' ? 's.id' : 's.citizenId'
    const acts = changingActs[kind].map((act) => `'${act}'`).join(', ')
    return `SELECT a.serial, a.at, a.userId, a.action, ${citizen} AS citizenId FROM audit a ${ways[kind]}
      WHERE a.serial > ? AND a.userId <> ? AND a.action IN (${acts})`
  })
  const visible = visibleTo(actor)
  const rows = reader.all<Found>(
    `SELECT DISTINCT d.serial, d.at, d.userId, d.action, c.id, c.surname, c.name, c.fatherName
     FROM (${changed.join(' UNION ALL ')}) d JOIN citizens c ON c.id = d.citizenId
     WHERE ${mine} AND ${visible.sql} ORDER BY d.serial DESC LIMIT ${mostChanges}`,
    ...kinds.flatMap(() => [after, actor.userId]),
    actor.userId,
    actor.userId,
    actor.userId,
    ...visible.values,
  )
  return byCase(rows)
}

function byCase(rows: readonly Found[]): ChangedCase[] {
  const cases = new Map<string, { first: Found; acts: Set<ChangingAct>; byIds: Set<string> }>()
  for (const row of rows) {
    const known = cases.get(row.id) ?? { first: row, acts: new Set(), byIds: new Set() }
    known.acts.add(row.action)
    known.byIds.add(row.userId)
    cases.set(row.id, known)
  }
  return [...cases.values()].map(({ first: { id, surname, name, fatherName, at }, acts, byIds }) => ({
    citizen: { id, surname, name, fatherName },
    lastAt: at,
    acts: [...acts],
    byIds: [...byIds],
  }))
}
