/** Value in cents of a quantity of a lot, rounded to the nearest cent; null where the lot's value is not known. */
export const lotValue = (
  quantity: number,
  lot: { readonly valueCents: number | null; readonly valuedQuantity: number | null },
): number | null =>
  lot.valueCents === null || !lot.valuedQuantity
    ? null
    : Math.round((lot.valueCents * quantity) / lot.valuedQuantity)
