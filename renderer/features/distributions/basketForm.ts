import { z } from 'zod'
import type { Basket, NewBasketLine } from '../../../shared/features/distributions/programme'
import { isoDateSchema } from '../../../shared/values/schemas'

const whole = (minimum: number, maximum: number) => z.number().int().min(minimum).max(maximum).nullable()

/** The lines of a basket as they are typed; what the gate asks more of them comes back from there. */
export const basketFormSchema = z.strictObject({
  validFrom: isoDateSchema,
  lines: z
    .array(
      z.strictObject({
        itemId: z.string(),
        quantity: z.number().int().min(1).max(10_000_000),
        per: z.enum(['household', 'member']),
        ageFrom: whole(0, 130),
        ageTo: whole(0, 130),
        sizeFrom: whole(1, 50),
        sizeTo: whole(1, 50),
        mark: z.string().nullable(),
        exceptMark: z.string().nullable(),
        maximum: whole(1, 10_000_000),
      }),
    )
    .min(1)
    .max(100),
})
export type BasketForm = z.output<typeof basketFormSchema>
export type TypedBasket = z.input<typeof basketFormSchema>

export const lineOfItem = (itemId: string): NewBasketLine => ({
  itemId,
  quantity: 1,
  per: 'household',
  ageFrom: null,
  ageTo: null,
  sizeFrom: null,
  sizeTo: null,
  mark: null,
  exceptMark: null,
  maximum: null,
})

/** A new version begins with the lines of the one before; ages belong to lines for members only. */
export const linesOfBasket = (basket: Basket | null): NewBasketLine[] =>
  (basket?.lines ?? []).map(
    ({ itemName: _name, itemNameEn: _nameEn, category: _category, measure: _measure, ...line }) => line,
  )

export const basketOf = ({ validFrom, lines }: BasketForm): BasketForm => ({
  validFrom,
  lines: lines.map((line) => (line.per === 'member' ? line : { ...line, ageFrom: null, ageTo: null })),
})
