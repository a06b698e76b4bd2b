type Valued = { readonly valueCents: number | null; readonly valuedQuantity: number | null }

/** Value in cents of a quantity of a lot, rounded to the nearest cent, a half away from 0; null where the lot's value is not known. */
export function lotValue(quantity: number, { valueCents, valuedQuantity }: Valued): number | null {
  if (valueCents === null || !valuedQuantity) return null
  const cents = Math.round((valueCents * Math.abs(quantity)) / valuedQuantity)
  return quantity < 0 && cents > 0 ? -cents : cents
}
