import { z } from 'zod'
import {
  type Delivery,
  deliveryKinds,
  type DeliveryLine,
  type NewDelivery,
} from '../../../shared/features/deliveries/delivery'
import type { ItemLine } from '../../../shared/features/goods/item'
import type { Failure } from '../../../shared/contract/failure'
import { formatQuantity, type Measure, measures, parseQuantity } from '../../../shared/values/quantity'
import { isoDateSchema, longText, shortText } from '../../../shared/values/schemas'

/** Under which name a half-written delivery is kept. */
export const receiveDraft = 'deliveries.receive'

/** Chosen in place of a source: nothing is said about the donor. */
export const nobody = 'anonymous'

const required = { params: { issue: 'required' } }
const chosen = z
  .string()
  .max(40)
  .nullable()
  .refine((id) => id !== null, required)

const lineFormSchema = z.strictObject({
  itemId: z.string().max(40),
  measure: z.enum(measures),
  /** The item bears a last day. */
  expires: z.boolean(),
  /** As people write it: `2,5 kg`. */
  quantity: z.string().max(20),
  expiresOn: isoDateSchema.nullable(),
  label: shortText(40),
  /** In euros; another text where it is no number. */
  value: z.union([z.number().min(0).max(1_000_000), z.string().max(40)]).nullable(),
})

/** A delivery as it is typed. */
export const deliveryFormSchema = z
  .strictObject({
    kind: z.enum(deliveryKinds),
    day: isoDateSchema.nullable().refine((day) => day !== null, required),
    sourceId: chosen,
    warehouseId: chosen,
    invoice: shortText(60),
    note: longText(1000),
    lines: z.array(lineFormSchema).max(200),
  })
  .superRefine(({ kind, sourceId, invoice, lines }, context) => {
    const refuse = (path: (string | number)[], issue: string) =>
      context.addIssue({ code: 'custom', path, params: { issue } })
    if (kind === 'purchase' && sourceId === nobody) refuse(['sourceId'], 'required')
    if (kind === 'purchase' && invoice.trim() === '') refuse(['invoice'], 'required')
    for (const [place, line] of lines.entries()) {
      const quantity = parseQuantity(line.quantity, line.measure)
      if (line.quantity.trim() === '') refuse(['lines', place, 'quantity'], 'required')
      else if (quantity === null || quantity === 0) refuse(['lines', place, 'quantity'], 'invalid')
      if (line.expires && line.expiresOn === null) refuse(['lines', place, 'expiresOn'], 'required')
      if (typeof line.value === 'string') refuse(['lines', place, 'value'], 'invalid')
      if (kind === 'purchase' && line.value === null) refuse(['lines', place, 'value'], 'required')
    }
  })
export type DeliveryForm = z.output<typeof deliveryFormSchema>
export type TypedDelivery = z.input<typeof deliveryFormSchema>
export type TypedLine = TypedDelivery['lines'][number]

/** A quantity as it is typed: without points between thousands. */
export const typedQuantity = (quantity: number, measure: Measure): string =>
  formatQuantity(quantity, measure).replaceAll('.', '')

export const lineOfItem = ({ id, measure, expires }: ItemLine, quantity: number | null): TypedLine => ({
  itemId: id,
  measure,
  expires,
  quantity: quantity === null ? '' : typedQuantity(quantity, measure),
  expiresOn: null,
  label: '',
  value: null,
})

/**
 * The text of a quantity after a pack was added to it; null where what stands there is no quantity, so that nothing
 * typed is lost.
 */
export function quantityAfter(text: string, measure: Measure, added: number): string | null {
  const before = text.trim() === '' ? 0 : parseQuantity(text, measure)
  return before === null ? null : typedQuantity(before + added, measure)
}

const lineOf = ({ itemId, measure, quantity, expiresOn, label, value }: DeliveryForm['lines'][number]) => ({
  itemId,
  quantity: parseQuantity(quantity, measure) ?? 0,
  expiresOn,
  label,
  valueCents: typeof value === 'number' ? Math.round(value * 100) : null,
})

type Sent = Omit<NewDelivery, 'lines'> & { readonly lines: DeliveryLine[] }

/** What the gate is given. */
export function deliveryOf(form: DeliveryForm, expiredToo: boolean): Sent {
  const { kind, sourceId, warehouseId, invoice, note, lines, day } = form
  return {
    kind,
    day: day!,
    sourceId: sourceId === nobody ? null : sourceId,
    warehouseId: warehouseId ?? '',
    invoice: kind === 'purchase' ? invoice : null,
    note,
    lines: lines.map(lineOf),
    expiredToo,
  }
}

/** The form has the value of a line in euros. */
export const ofDeliveryForm = (failure: Failure): Failure =>
  failure.code === 'invalidInput'
    ? {
        ...failure,
        fields: failure.fields.map(({ path, issue }) => ({
          path: path.replace(/valueCents$/, 'value'),
          issue,
        })),
      }
    : failure

/** `3/2026`, as it stands on the acknowledgement. */
export const numberOf = ({ number, year }: Pick<Delivery, 'number' | 'year'>): string => `${number}/${year}`
