import { z } from 'zod'

/** What a movement of goods is. `undone` is the counter-entry of an earlier one, which it names. */
export const movementKinds = [
  'donated',
  'purchased',
  'handedOut',
  'transferred',
  'writtenOff',
  'counted',
  'undone',
] as const
export type MovementKind = (typeof movementKinds)[number]

/** The act of somebody that moved goods; all movements of one act bear its id. */
export const actKinds = ['delivery', 'handOver', 'transfer', 'writeOff', 'stocktake', 'undo'] as const
export type ActKind = (typeof actKinds)[number]

const text = z.string().nullable()

/** One line of the ledger. */
export const movementSchema = z.object({
  id: z.string(),
  serial: z.number().int(),
  kind: z.enum(movementKinds),
  day: z.string(),
  itemId: z.string(),
  lotId: z.string(),
  quantity: z.number().int(),
  fromWarehouseId: text,
  toWarehouseId: text,
  actKind: z.enum(actKinds),
  actId: z.string(),
  /** Code of the list `writeOffReasons`. */
  reason: text,
  note: text,
  /** The movement that this one takes back. */
  undoes: text,
  /** The movement that took this one back. */
  undoneBy: text,
  createdAt: z.string(),
  createdBy: z.string(),
})
export type Movement = z.output<typeof movementSchema>
