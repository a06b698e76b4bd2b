const euros = new Intl.NumberFormat('el-GR', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: 'always',
})

/** Whole cents as they are written in Greece, the same in both languages: `1.234,50 €`. */
export const formatEuros = (cents: number): string => `${euros.format(cents / 100)} €`
