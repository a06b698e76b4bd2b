import type { Consent, Custody } from '../../../shared/features/sessions/custody'
import { officialName } from '../../../shared/values/greekGrammar'
import type { IsoDate } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { openCitizen, visibleTo } from '../citizens'
import type { ConsentRow, CustodyRow } from './minors.tables'
import { ageOf, type ConsentDays, consentHolds, isMinor } from './sessions.rules'

/** How old the citizen is, whose card the actor may open. @throws Failed notFound */
export function minority(reader: Reader, actor: Actor, citizenId: string, day: IsoDate) {
  const { birthDate } = openCitizen(reader, actor, citizenId)
  return { age: ageOf(birthDate, day), minor: isMinor(birthDate, day) }
}

const custodyColumns = [
  'u.id, u.version, u.citizenId, u.holder, u.holderCitizenId, u.holderName, u.decision',
  'u.startsOn, u.endsOn, u.createdAt, u.createdBy',
].join(', ')

export const custodyRows = (reader: Reader, citizenId: string): CustodyRow[] =>
  reader.all<CustodyRow>(
    `SELECT ${custodyColumns} FROM custody u WHERE u.citizenId = ? ORDER BY u.startsOn DESC LIMIT 200`,
    citizenId,
  )

type HolderRow = CustodyRow & { surname: string | null; name: string | null; fatherName: string | null }

/** The custody of a child whose card the actor may open, the newest first. */
export function custodyOf(reader: Reader, actor: Actor, citizenId: string, today: IsoDate): Custody[] {
  const { sql, values } = visibleTo(actor)
  const rows = reader.all<HolderRow>(
    `SELECT ${custodyColumns}, c.surname, c.name, c.fatherName FROM custody u
     LEFT JOIN citizens c ON c.id = u.holderCitizenId AND ${sql}
     WHERE u.citizenId = ? ORDER BY u.startsOn DESC LIMIT 200`,
    ...values,
    citizenId,
  )
  return rows.map(({ surname, name, fatherName, ...row }) => ({
    ...row,
    holderCitizenId: surname === null ? null : row.holderCitizenId,
    holderName: surname === null ? row.holderName : officialName({ surname, name: name!, fatherName }),
    from: row.startsOn,
    until: row.endsOn,
    holds: row.startsOn <= today && (row.endsOn === null || row.endsOn >= today),
  }))
}

const consentColumns =
  'id, version, citizenId, givenBy, capacity, givenOn, document, endsOn, withdrawnOn, createdAt, createdBy'

const consentOf = (row: ConsentRow, today: IsoDate): Consent => ({
  ...row,
  until: row.endsOn,
  inForce: consentHolds(row, today),
})

/** The consents for a child whose card the actor may open, the newest first. */
export const consentsOf = (reader: Reader, citizenId: string, today: IsoDate): Consent[] =>
  reader
    .all<ConsentRow>(
      `SELECT ${consentColumns} FROM guardian_consents WHERE citizenId = ?
       ORDER BY givenOn DESC, createdAt DESC, id LIMIT 200`,
      citizenId,
    )
    .map((row) => consentOf(row, today))

/** @throws Failed notFound, also where the child's card is hidden */
export function openConsent(reader: Reader, actor: Actor, id: string, today: IsoDate): Consent {
  const { sql, values } = visibleTo(actor)
  const row = reader.get<ConsentRow>(
    `SELECT ${consentColumns} FROM guardian_consents g WHERE g.id = ?
     AND EXISTS (SELECT 1 FROM citizens c WHERE c.id = g.citizenId AND ${sql})`,
    id,
    ...values,
  )
  if (!row) throw new Failed({ code: 'notFound', subject: 'sessions.consent' })
  return consentOf(row, today)
}

/** Each of these citizens with the days of their consents. */
export function participantsOf(
  reader: Reader,
  citizenIds: readonly string[],
): { readonly birthDate: string | null; readonly consents: readonly ConsentDays[] }[] {
  const ids = JSON.stringify(citizenIds)
  const born = reader.all<{ id: string; birthDate: string | null }>(
    'SELECT id, birthDate FROM citizens WHERE id IN (SELECT value FROM json_each(?))',
    ids,
  )
  const consents = reader.all<ConsentDays & { citizenId: string }>(
    `SELECT citizenId, givenOn, endsOn, withdrawnOn FROM guardian_consents
     WHERE citizenId IN (SELECT value FROM json_each(?))`,
    ids,
  )
  const byCitizen = Map.groupBy(consents, ({ citizenId }) => citizenId)
  return born.map(({ id, birthDate }) => ({ birthDate, consents: byCitizen.get(id) ?? [] }))
}
