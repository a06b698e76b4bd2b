import type { distributionsContract } from '../../../shared/features/distributions/distributions.contract'
import type { CommandContext, Handlers } from '../../dispatch/context'
import { ruleBroken } from '../../dispatch/failed'
import { alreadyUndone, auditOf, giveUrgentAid, handOver, nameOf, undoHandOver } from './handOvers'
import { handOversToNod, listHandOvers, openHandOver, openHandOverRow } from './handOvers.store'

type Names =
  | 'handOver'
  | 'undoHandOver'
  | 'urgentAid'
  | 'waitingForNod'
  | 'nod'
  | 'refuseNod'
  | 'handOvers'
  | 'openHandOver'

export const handOversHandlers: Pick<Handlers<typeof distributionsContract>, Names> = {
  async handOver(context, input) {
    return recorded(context, await handOver(context, input))
  },

  async undoHandOver(context, { id, reason }) {
    await undoHandOver(context, id, reason)
    return recorded(context, id)
  },

  async urgentAid(context, input) {
    return recorded(context, await giveUrgentAid(context, input))
  },

  waitingForNod: ({ reader, actor }) => handOversToNod(reader, actor),

  nod: (context, { id }) => answerNod(context, id, 'approved', ''),

  refuseNod: (context, { id, reason }) => answerNod(context, id, 'refused', reason),

  handOvers: ({ reader, actor }, request) => listHandOvers(reader, actor, request),

  openHandOver: ({ reader, actor }, { id }) => openHandOver(reader, actor, id),
}

function recorded({ writer, actor, audit }: CommandContext, id: string) {
  const opened = openHandOver(writer, actor, id)
  audit(id, auditOf({ ...opened, householdId: opened.household.householdId }))
  return opened
}

function answerNod(context: CommandContext, id: string, nod: 'approved' | 'refused', note: string) {
  const { writer, actor, now } = context
  const row = openHandOverRow(writer, actor, id)
  if (row.nod === 'none') throw ruleBroken('distributions.notUrgent')
  if (row.undoneAt !== null) throw alreadyUndone(writer, row)
  if (row.nod !== 'waiting')
    throw ruleBroken('distributions.alreadyNodded', { by: nameOf(writer, row.nodBy ?? '') })
  writer.run(
    'UPDATE hand_overs SET nod = ?, nodBy = ?, nodAt = ?, nodNote = ? WHERE id = ?',
    nod,
    actor.userId,
    now(),
    note,
    id,
  )
  return recorded(context, id)
}
