import { z } from 'zod'
import { command, noAudit, query, task } from '../../contract/operation'
import { goodsRoles } from '../goods/access'
import {
  correctedDeliverySchema,
  deliveredLotSchema,
  deliveryListRequestSchema,
  deliveryPageSchema,
  deliverySchema,
  newDeliverySchema,
  undoneDeliverySchema,
} from './delivery'
import {
  correctedSourceSchema,
  newSourceSchema,
  openedSourceSchema,
  sourceListRequestSchema,
  sourceSchema,
} from './source'

const one = z.strictObject({ id: z.string().max(40) })
const version = z.strictObject({ id: z.string().max(40), version: z.number().int() })

/** Where goods come from: donors and suppliers, and what each of them brought. */
export const deliveriesContract = {
  /** In alphabetical order. */
  sources: query({ access: 'signedIn', input: sourceListRequestSchema, output: z.array(sourceSchema) }),
  openSource: query({ access: 'signedIn', input: one, output: openedSourceSchema }),
  addSource: command({
    access: goodsRoles,
    audit: 'deliveries.sourceAdded',
    input: newSourceSchema,
    output: sourceSchema,
  }),
  correctSource: command({
    access: goodsRoles,
    audit: 'deliveries.sourceCorrected',
    input: correctedSourceSchema,
    output: sourceSchema,
  }),
  /** Closed: no longer offered for a new delivery. */
  closeSource: command({
    access: goodsRoles,
    audit: 'deliveries.sourceClosed',
    input: version.extend({ closed: z.boolean() }),
    output: sourceSchema,
  }),

  list: query({ access: 'signedIn', input: deliveryListRequestSchema, output: deliveryPageSchema }),
  open: query({ access: 'signedIn', input: one, output: deliverySchema }),
  /** Every lot that came from the source and stands, the newest first: from whom the goods of a household came. */
  lotsOfSource: query({ access: 'signedIn', input: one, output: z.array(deliveredLotSchema) }),
  receive: command({
    access: goodsRoles,
    audit: 'deliveries.received',
    input: newDeliverySchema,
    output: deliverySchema,
  }),
  correct: command({
    access: goodsRoles,
    audit: 'deliveries.corrected',
    input: correctedDeliverySchema,
    output: deliverySchema,
  }),
  undo: command({
    access: goodsRoles,
    audit: 'deliveries.undone',
    input: undoneDeliverySchema,
    output: deliverySchema,
  }),
  /** The acknowledgement of a donation as a PDF (base64); the same donation gives the same bytes again. */
  acknowledge: task({
    access: goodsRoles,
    audit: noAudit('noRecordTouched'),
    input: one.extend({ language: z.enum(['el', 'en']) }),
    output: z.object({ pdf: z.string() }),
  }),
}
