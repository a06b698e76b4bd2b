/** As `lotValue` says it, in SQL: of the quantity in that column, more than 0, of the lot of that alias. */
export const lotValueOf = (quantity: string, lot: string): string =>
  `CAST(round(1.0 * ${lot}.valueCents * ${quantity} / nullif(${lot}.valuedQuantity, 0)) AS INTEGER)`
