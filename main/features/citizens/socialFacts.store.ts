import type { SocialFacts } from '../../../shared/features/citizens/socialFacts'
import type { Reader } from '../../database/reader'
import type { Actor } from '../../dispatch/context'
import { Failed } from '../../dispatch/failed'
import { opensSocialFacts } from './citizens.policy'
import { assertMayOpen } from './citizens.store'
import type { GroupRow, ProblemRow, SocialFactsRow } from './socialFacts.tables'

const factColumns =
  'version, maritalStatus, labourStatus, unemployedSince, education, insurance, housing, incomeBand, incomeCents, disabilityPercent, disabilityCertificateUntil, notes'

const nothing: Omit<SocialFactsRow, 'id'> = {
  version: 0,
  maritalStatus: null,
  labourStatus: null,
  unemployedSince: null,
  education: null,
  insurance: null,
  housing: null,
  incomeBand: null,
  incomeCents: null,
  disabilityPercent: null,
  disabilityCertificateUntil: null,
  notes: null,
}

const newestFirst = 'ORDER BY endedOn IS NOT NULL, startedOn DESC, id DESC LIMIT 200'

/**
 * For every feature that needs social facts; who calls records the reading.
 * @throws Failed notFound where the actor may not open the card, notAllowed where the role sees no social facts
 */
export function openSocialFacts(reader: Reader, actor: Actor, citizenId: string): SocialFacts {
  assertMayOpen(reader, actor, citizenId)
  if (!opensSocialFacts(actor.roles)) throw new Failed({ code: 'notAllowed' })
  const facts = reader.get<Omit<SocialFactsRow, 'id'>>(
    `SELECT ${factColumns} FROM citizen_social_facts WHERE id = ?`,
    citizenId,
  )
  const groups = reader.all<GroupRow>(
    `SELECT * FROM citizen_groups WHERE citizenId = ? ${newestFirst}`,
    citizenId,
  )
  const problems = reader.all<ProblemRow>(
    `SELECT * FROM citizen_problems WHERE citizenId = ? ${newestFirst}`,
    citizenId,
  )
  return {
    citizenId,
    ...(facts ?? nothing),
    groups: groups.map((row) => ({ ...row, ...span(row) })),
    problems: problems.map((row) => ({ ...row, ...span(row) })),
  }
}

const span = ({ startedOn, endedOn }: { startedOn: string; endedOn: string | null }) => ({
  from: startedOn,
  until: endedOn,
})
