import type { NewMember } from '../../../shared/features/households/household'
import type { householdsContract } from '../../../shared/features/households/households.contract'
import type { CommandContext, Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { assertMayOpen } from '../citizens'
import { livesThereOn, type Stay, whyNotLiving } from './households.rules'
import { openHousehold, openMembership, residencesOf, staysOf } from './households.store'
import { householdMembersTable, householdsTable } from './households.tables'

export const householdsHandlers: Handlers<typeof householdsContract> = {
  open: ({ reader, actor }, { id, on }) =>
    openHousehold(reader, actor, id, (stay) => on === null || livesThereOn(stay, on)),

  ofCitizen({ reader, actor, today }, { citizenId }) {
    assertMayOpen(reader, actor, citizenId)
    const residences = residencesOf(reader, actor, citizenId)
    const current = residences.find(({ membership }) => livesThereOn(membership, today())) ?? null
    return { current, others: residences.filter((residence) => residence !== current) }
  },

  async form(context, { members, note }) {
    const { writer, actor, audit, newId, now } = context
    const id = newId()
    await writer.insert(householdsTable, { id, version: 1, note, createdAt: now(), createdBy: actor.userId })
    for (const member of members) await moveIn(context, id, member)
    audit(id, { members: members.length })
    return openHousehold(writer, actor, id)
  },

  async correct({ writer, actor, audit }, { id, version, note }) {
    openHousehold(writer, actor, id)
    await writer.update(householdsTable, id, version, { note })
    audit(id)
    return openHousehold(writer, actor, id)
  },

  async addMember(context, { householdId, ...member }) {
    const { writer, actor, audit } = context
    openHousehold(writer, actor, householdId)
    await moveIn(context, householdId, member)
    audit(householdId, { citizenId: member.citizenId })
    return openHousehold(writer, actor, householdId)
  },

  async removeMember({ writer, actor, audit }, { id, version, until }) {
    const { householdId, citizenId, fromDay, untilDay } = openMembership(writer, actor, id)
    if (untilDay !== null) throw ruleBroken('households.alreadyLeft')
    refuse({ from: fromDay, until }, [])
    await writer.update(householdMembersTable, id, version, { untilDay: until })
    audit(householdId, { citizenId })
    return openHousehold(writer, actor, householdId)
  },

  async correctMember({ writer, actor, audit }, { id, version, relation, from, until }) {
    const { householdId, citizenId } = openMembership(writer, actor, id)
    refuse({ from, until }, staysOf(writer, citizenId, id))
    await writer.update(householdMembersTable, id, version, { relation, fromDay: from, untilDay: until })
    audit(householdId, { citizenId })
    return openHousehold(writer, actor, householdId)
  },

  async move(context, { citizenId, toHouseholdId, relation, on }) {
    const { writer, actor, audit } = context
    assertMayOpen(writer, actor, citizenId)
    openHousehold(writer, actor, toHouseholdId)
    const left = staysOf(writer, citizenId).find((stay) => livesThereOn(stay, on))
    if (!left) throw ruleBroken('households.notInHousehold')
    if (left.householdId === toHouseholdId) throw ruleBroken('households.sameHousehold')
    refuse({ from: left.from, until: on }, [])
    await writer.update(householdMembersTable, left.id, left.version, { untilDay: on })
    await moveIn(context, toHouseholdId, { citizenId, relation, from: on })
    audit(toHouseholdId, { citizenId, from: left.householdId })
    return openHousehold(writer, actor, toHouseholdId)
  },
}

async function moveIn({ writer, actor, newId }: CommandContext, householdId: string, member: NewMember) {
  const { citizenId, relation, from } = member
  assertMayOpen(writer, actor, citizenId)
  refuse({ from, until: null }, staysOf(writer, citizenId))
  await writer.insert(householdMembersTable, {
    id: newId(),
    version: 1,
    householdId,
    citizenId,
    relation,
    fromDay: from,
    untilDay: null,
  })
}

function refuse(stay: Stay, others: readonly Stay[]): void {
  const rule = whyNotLiving(stay, others)
  if (rule) throw ruleBroken(rule)
}
