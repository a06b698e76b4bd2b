import type { citizensContract } from '../../../shared/features/citizens/citizens.contract'
import type { Writer } from '../../database/writer'
import type { Actor, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { refuseWithoutWords } from '../settings'
import { assertMayOpen } from './citizens.store'
import { openSocialFacts } from './socialFacts.store'
import { type GroupRow, groupsTable, problemsTable, socialFactsTable } from './socialFacts.tables'

type Names = 'openSocialFacts' | 'recordSocialFacts' | 'addGroup' | 'endGroup' | 'addProblem' | 'endProblem'
type Dated = {
  readonly table: 'citizen_groups' | 'citizen_problems'
  readonly subject: 'citizens.group' | 'citizens.problem'
}

const groups: Dated = { table: 'citizen_groups', subject: 'citizens.group' }
const problems: Dated = { table: 'citizen_problems', subject: 'citizens.problem' }

export const socialFactsHandlers: Pick<Handlers<typeof citizensContract>, Names> = {
  openSocialFacts({ reader, actor, audit }, { citizenId }) {
    const facts = openSocialFacts(reader, actor, citizenId)
    audit(citizenId)
    return facts
  },

  async recordSocialFacts({ writer, actor, audit }, { citizenId, version, ...facts }) {
    const before = openSocialFacts(writer, actor, citizenId)
    if (before.version === 0 && version === 0)
      await writer.insert(socialFactsTable, { id: citizenId, version: 1, ...facts })
    else await writer.update(socialFactsTable, citizenId, version, facts)
    const fields = Object.keys(facts) as (keyof typeof facts)[]
    audit(citizenId, { fields: fields.filter((field) => before[field] !== facts[field]) })
    return openSocialFacts(writer, actor, citizenId)
  },

  async addGroup({ writer, actor, audit, newId, now }, { citizenId, code, from, evidence, evidenceNote }) {
    refusePresent(writer, actor, groups, citizenId, code)
    const added = { addedAt: now(), addedBy: actor.userId }
    const row = { id: newId(), citizenId, code, startedOn: from, endedOn: null, evidence, evidenceNote }
    await writer.insert(groupsTable, { ...row, ...added })
    audit(citizenId, { code })
    return openSocialFacts(writer, actor, citizenId)
  },

  async addProblem({ writer, actor, audit, newId, now }, { citizenId, code, from, note }) {
    refusePresent(writer, actor, problems, citizenId, code)
    refuseWithoutWords(writer, [{ list: 'presentingProblems', code }], { path: 'note', text: note })
    const added = { addedAt: now(), addedBy: actor.userId }
    const row = { id: newId(), citizenId, code, startedOn: from, endedOn: null, note }
    await writer.insert(problemsTable, { ...row, ...added })
    audit(citizenId, { code })
    return openSocialFacts(writer, actor, citizenId)
  },

  endGroup({ writer, actor, audit }, { id, until }) {
    const { citizenId, code } = end(writer, actor, groups, id, until)
    audit(citizenId, { code })
    return openSocialFacts(writer, actor, citizenId)
  },

  endProblem({ writer, actor, audit }, { id, until }) {
    const { citizenId, code } = end(writer, actor, problems, id, until)
    audit(citizenId, { code })
    return openSocialFacts(writer, actor, citizenId)
  },
}

/** The same code may be written twice on a card, but only after the earlier entry ended. */
function refusePresent(
  writer: Writer,
  actor: Actor,
  { table, subject }: Dated,
  citizenId: string,
  code: string,
) {
  assertMayOpen(writer, actor, citizenId)
  const present = `SELECT 1 FROM ${table} WHERE citizenId = ? AND code = ? AND endedOn IS NULL`
  if (writer.get(present, citizenId, code)) throw new Failed({ code: 'duplicate', subject, field: 'code' })
}

function end(writer: Writer, actor: Actor, { table, subject }: Dated, id: string, until: string): GroupRow {
  const row = writer.get<GroupRow>(
    `SELECT id, citizenId, code, startedOn, endedOn FROM ${table} WHERE id = ?`,
    id,
  )
  if (!row) throw new Failed({ code: 'notFound', subject })
  assertMayOpen(writer, actor, row.citizenId)
  if (row.endedOn !== null) throw ruleBroken('citizens.alreadyEnded')
  if (until < row.startedOn) throw ruleBroken('citizens.endsBeforeStart')
  writer.run(`UPDATE ${table} SET endedOn = ? WHERE id = ?`, until, id)
  return row
}
