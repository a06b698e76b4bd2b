import { itemValues } from '../../../shared/features/goods/itemName'
import type { deliveriesContract } from '../../../shared/features/deliveries/deliveries.contract'
import type { NewDelivery } from '../../../shared/features/deliveries/delivery'
import { formatGreekDate, yearOf } from '../../../shared/values/isoDate'
import type { Reader } from '../../database/reader'
import type { Writer } from '../../database/writer'
import type { CommandContext, Handlers } from '../../dispatch/context'
import { Failed, ruleBroken } from '../../dispatch/failed'
import { DrawingFailed } from '../../ports/drawing'
import {
  addLot,
  openItem,
  openWarehouse,
  postMovements,
  refuseHeldUndoing,
  standingMovementsOfAct,
  undoAct,
} from '../goods'
import { openCentre, openPicture } from '../settings'
import { findUser } from '../users'
import { acknowledgementContent } from './acknowledgement.document'
import { expiredBefore, lotsOfLines, missingInHeader, missingInLines } from './deliveries.rules'
import { listDeliveries, lotsOfSource, nextNumber, openDelivery } from './deliveries.store'
import { deliveriesTable, sourcesTable } from './deliveries.tables'
import {
  anonymousSource,
  insertSource,
  listSources,
  openSource,
  openSourceWithTotals,
  refuseSameAfm,
  searchedText,
  shownSource,
  updateSource,
} from './sources.store'

/** @throws Failed where a line lacks what it needs, or its item is not received any more */
function refuseUnfitLines(reader: Reader, { kind, day, lines, expiredToo }: NewDelivery): void {
  const items = new Map(lines.map(({ itemId }) => [itemId, openItem(reader, itemId)]))
  const missing = missingInLines(kind, lines, (itemId) => items.get(itemId)?.expires === true)
  if (missing.length > 0) throw new Failed({ code: 'invalidInput', fields: [...missing] })
  const expired = expiredToo ? undefined : expiredBefore(lines, day)
  const item = expired && items.get(expired.itemId)
  if (item && expired.expiresOn)
    throw ruleBroken('deliveries.expiredBefore', {
      ...itemValues(item),
      day: formatGreekDate(expired.expiresOn),
    })
}

function refuseUnfitHeader(
  kind: NewDelivery['kind'],
  header: Pick<NewDelivery, 'sourceId' | 'invoice'>,
): void {
  const missing = missingInHeader(kind, header)
  if (missing.length > 0) throw new Failed({ code: 'invalidInput', fields: [...missing] })
}

/** The source of a delivery; `before` is the one it had, which may be closed by now. */
async function sourceFor(
  context: CommandContext & { readonly writer: Writer },
  { kind, sourceId }: Pick<NewDelivery, 'kind' | 'sourceId'>,
  before: string | null = null,
): Promise<string> {
  const { writer, actor, newId, now } = context
  if (sourceId === null)
    return anonymousSource(writer, { id: newId(), createdAt: now(), createdBy: actor.userId })
  const source = openSource(writer, sourceId)
  if (source.closed && sourceId !== before)
    throw ruleBroken('deliveries.sourceClosed', { source: source.name })
  if (kind === 'purchase' && source.kind === 'anonymous') throw ruleBroken('deliveries.anonymousSeller')
  return sourceId
}

/** @throws Failed where a name holds characters that no letter of ours shows */
function sayUnprintable(error: unknown): never {
  if (error instanceof DrawingFailed && error.problem.code === 'unprintableCharacters')
    throw ruleBroken('deliveries.unprintable', {
      characters: error.problem.characters.slice(0, 10).join(' '),
    })
  throw error
}

export const deliveriesHandlers: Handlers<typeof deliveriesContract> = {
  sources: ({ reader, actor }, request) => listSources(reader, request, actor),

  openSource: ({ reader, actor }, { id }) => shownSource(openSourceWithTotals(reader, id), actor),

  async addSource({ writer, actor, audit, newId, now }, typed) {
    const id = newId()
    refuseSameAfm(writer, typed.afm ?? null, id)
    await insertSource(writer, typed, { id, createdAt: now(), createdBy: actor.userId })
    audit(id, { kind: typed.kind })
    return openSource(writer, id)
  },

  async correctSource({ writer, audit }, { id, version, ...fields }) {
    if (openSource(writer, id).name === '') throw ruleBroken('deliveries.standingSource')
    refuseSameAfm(writer, fields.afm, id)
    await updateSource(writer, id, version, fields)
    audit(id)
    return openSource(writer, id)
  },

  async closeSource({ writer, audit }, { id, version, closed }) {
    if (openSource(writer, id).name === '') throw ruleBroken('deliveries.standingSource')
    await writer.update(sourcesTable, id, version, { closed: closed ? 1 : 0 })
    audit(id, { closed })
    return openSource(writer, id)
  },

  list: ({ reader, actor }, request) => listDeliveries(reader, request, searchedText(actor, 's')),

  open: ({ reader }, { id }) => openDelivery(reader, id),

  lotsOfSource: ({ reader }, { id }) => lotsOfSource(reader, openSource(reader, id).id),

  async receive(context, typed) {
    const { writer, actor, audit, newId, now } = context
    const { kind, day, warehouseId, invoice, note, lines } = typed
    refuseUnfitHeader(kind, typed)
    openWarehouse(writer, warehouseId)
    refuseUnfitLines(writer, typed)
    const sourceId = await sourceFor(context, typed)
    const id = newId()
    const year = yearOf(day)
    await writer.insert(deliveriesTable, {
      id,
      version: 1,
      kind,
      day,
      year,
      number: nextNumber(writer, year, kind),
      sourceId,
      warehouseId,
      invoice,
      note,
      undoneAt: null,
      createdAt: now(),
      createdBy: actor.userId,
    })
    const lots = lotsOfLines(lines).map(({ quantity, ...lot }) => ({
      id: addLot(context, { ...lot, deliveryId: id }),
      quantity,
    }))
    postMovements(
      context,
      { kind: 'delivery', id, day },
      lots.map((lot) => ({
        kind: kind === 'donation' ? 'donated' : 'purchased',
        lotId: lot.id,
        quantity: lot.quantity,
        fromWarehouseId: null,
        toWarehouseId: warehouseId,
      })),
    )
    audit(id, { kind, lots: lots.length })
    return openDelivery(writer, id)
  },

  async correct(context, { id, version, sourceId, invoice, note }) {
    const { writer, audit } = context
    const { kind, sourceId: before } = openDelivery(writer, id)
    refuseUnfitHeader(kind, { sourceId, invoice })
    const source = await sourceFor(context, { kind, sourceId }, before)
    await writer.update(deliveriesTable, id, version, { sourceId: source, invoice, note })
    audit(id)
    return openDelivery(writer, id)
  },

  async undo(context, { id, version, reason }) {
    const { writer, audit, now } = context
    if (openDelivery(writer, id).undoneAt !== null) throw ruleBroken('deliveries.alreadyUndone')
    refuseHeldUndoing(context, standingMovementsOfAct(writer, id))
    try {
      undoAct(context, id, reason)
    } catch (error) {
      // The ledger's sentence is for goods that leave; here the next step is another one.
      if (!(error instanceof Failed) || error.failure.code !== 'ruleBroken') throw error
      if (error.failure.rule !== 'goods.shortage') throw error
      throw ruleBroken('deliveries.goodsGone', error.failure.values)
    }
    await writer.update(deliveriesTable, id, version, { undoneAt: now() })
    audit(id)
    return openDelivery(writer, id)
  },

  async acknowledge({ read, drawing }, { id, language }) {
    const { logo, ...request } = await read((reader) => {
      const delivery = openDelivery(reader, id)
      if (delivery.kind !== 'donation') throw ruleBroken('deliveries.notADonation')
      const lines = delivery.lines.filter(({ undone }) => !undone)
      if (lines.length === 0) throw ruleBroken('deliveries.noAcknowledgement')
      const { centre } = openCentre(reader)
      return {
        content: acknowledgementContent({
          delivery: { ...delivery, lines },
          source: openSource(reader, delivery.sourceId),
          centre,
          receivedBy: findUser(reader, delivery.createdBy),
          language,
        }),
        logo: centre.logo && openPicture(reader, centre.logo.id).bytes,
      }
    })
    const pdf = await drawing
      .draw({ layout: 'donationAcknowledgement', ...request, ...(logo ? { pictures: { logo } } : {}) })
      .catch(sayUnprintable)
    return { pdf: Buffer.from(pdf).toString('base64') }
  },
}
