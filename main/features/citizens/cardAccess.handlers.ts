import type { citizensContract } from '../../../shared/features/citizens/citizens.contract'
import type { Reader } from '../../database/reader'
import type { Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { findListEntry, refuseWithoutWords } from '../settings'
import { listUsers, openUser } from '../users'
import { opensCards } from './citizens.policy'
import { whyNotUnassigned } from './citizens.rules'
import { assertMayOpen, assignedTo, openCitizen, openRow } from './citizens.store'
import { citizensTable, citizenSafeContactsTable, type SafeContactRow } from './citizens.tables'
import { contactBlocks } from './safeContact.store'

type Names =
  'blockedWays' | 'restrict' | 'assign' | 'unassign' | 'lift' | 'addSafeContact' | 'removeSafeContact'

const assignment = 'citizenId = ? AND userId = ?'
const addAssignment = 'INSERT OR IGNORE INTO citizen_assignments (citizenId, userId) VALUES (?, ?)'

/** Who may open a card, and in which ways its citizen may be reached. */
export const cardAccessHandlers: Pick<Handlers<typeof citizensContract>, Names> = {
  blockedWays({ reader, actor }, { id }) {
    assertMayOpen(reader, actor, id)
    return contactBlocks(reader, id)
  },

  async restrict({ writer, actor, audit }, { id, version }) {
    if (openRow(writer, actor, id).restricted) throw ruleBroken('citizens.alreadyRestricted')
    writer.run(addAssignment, id, actor.userId)
    await writer.update(citizensTable, id, version, { restricted: 1 })
    audit(id)
    return openCitizen(writer, actor, id)
  },

  assign({ writer, actor, audit }, { id, userId }) {
    refuseUnrestricted(writer, actor, id)
    const user = openUser(writer, userId)
    if (user.state !== 'active' || !opensCards(user.roles)) throw ruleBroken('citizens.assigneeWithoutRole')
    writer.run(addAssignment, id, userId)
    audit(id, { userId })
    return openCitizen(writer, actor, id)
  },

  unassign({ writer, actor, audit }, { id, userId }) {
    refuseUnrestricted(writer, actor, id)
    const remaining = assignedTo(writer, id).filter((other) => other !== userId)
    const rule = whyNotUnassigned(listUsers(writer).filter((user) => remaining.includes(user.id)))
    if (rule) throw ruleBroken(rule)
    writer.run(`DELETE FROM citizen_assignments WHERE ${assignment}`, id, userId)
    audit(id, { userId })
    return userId === actor.userId ? null : openCitizen(writer, actor, id)
  },

  async lift({ writer, actor, audit }, { id, version }) {
    refuseUnrestricted(writer, actor, id)
    await writer.update(citizensTable, id, version, { restricted: 0 })
    writer.run('DELETE FROM citizen_assignments WHERE citizenId = ?', id)
    audit(id)
    return openCitizen(writer, actor, id)
  },

  async addSafeContact({ writer, actor, audit, newId, now }, { citizenId, rule, note, blocks }) {
    assertMayOpen(writer, actor, citizenId)
    refuseWithoutWords(writer, [{ list: 'safeContactRules', code: rule }], { path: 'note', text: note })
    const known = 'SELECT 1 FROM citizen_safe_contacts WHERE citizenId = ? AND rule = ?'
    if (writer.get(known, citizenId, rule))
      throw new Failed({ code: 'duplicate', subject: 'citizens.safeContact', field: 'rule' })
    // What the list forbids is always kept too: a call that forgets a way opens none.
    const listed = findListEntry(writer, 'safeContactRules', rule)?.blocks ?? []
    await writer.insert(citizenSafeContactsTable, {
      id: newId(),
      citizenId,
      rule,
      note,
      blocks: [...new Set([...blocks, ...listed])].join(' '),
      addedAt: now(),
      addedBy: actor.userId,
    })
    audit(citizenId, { rule })
    return openCitizen(writer, actor, citizenId)
  },

  removeSafeContact({ writer, actor, audit }, { id }) {
    const notFound = new Failed({ code: 'notFound', subject: 'citizens.safeContact' })
    const row = writer.get<SafeContactRow>(
      'SELECT citizenId, rule FROM citizen_safe_contacts WHERE id = ?',
      id,
    )
    if (!row) throw notFound
    assertMayOpen(writer, actor, row.citizenId)
    writer.run('DELETE FROM citizen_safe_contacts WHERE id = ?', id)
    audit(row.citizenId, { rule: row.rule })
    return openCitizen(writer, actor, row.citizenId)
  },
}

function refuseUnrestricted(reader: Reader, actor: Parameters<typeof openRow>[1], id: string): void {
  if (!openRow(reader, actor, id).restricted) throw ruleBroken('citizens.notRestricted')
}
