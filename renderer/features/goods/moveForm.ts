import { z } from 'zod'
import { isoDateSchema, shortText } from '../../../shared/values/schemas'
import type { MoveAct } from './movedLines'

const chosen = z.string().max(40).nullable()

/** Where the goods go, or why they go out of use. */
export const moveSchema = (act: MoveAct) =>
  z
    .strictObject({
      fromWarehouseId: chosen,
      toWarehouseId: chosen,
      reason: chosen,
      /** Null: today. */
      day: isoDateSchema.nullable(),
      note: shortText(200),
    })
    .superRefine((values, context) => {
      for (const field of ['fromWarehouseId', act === 'transfer' ? 'toWarehouseId' : 'reason'] as const)
        if (values[field] === null)
          context.addIssue({ code: 'custom', path: [field], params: { issue: 'required' } })
    })
export type MoveForm = z.output<ReturnType<typeof moveSchema>>
