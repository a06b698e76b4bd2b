/** In what an item is counted. Quantities are whole numbers of it, so that no sum is ever rounded. */
export const measures = ['pieces', 'grams', 'millilitres'] as const
export type Measure = (typeof measures)[number]

const unit: Readonly<Record<Measure, { readonly large: string; readonly small: string } | null>> = {
  pieces: null,
  grams: { large: 'kg', small: 'g' },
  millilitres: { large: 'l', small: 'ml' },
}

const grouped = (text: string) => text.replace(/\B(?=(\d{3})+$)/g, '.')

/**
 * A quantity as people write it in Greece, the same in both languages: `1.250`, `2,5 kg`, `750 g`, `0,33 l` is `330 ml`.
 */
export function formatQuantity(quantity: number, measure: Measure): string {
  const sign = quantity < 0 ? '−' : ''
  const whole = Math.abs(quantity)
  const units = unit[measure]
  if (!units) return `${sign}${grouped(String(whole))}`
  if (whole < 1000 && whole !== 0) return `${sign}${whole} ${units.small}`
  const rest = String(whole % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${sign}${grouped(String(Math.floor(whole / 1000)))}${rest ? `,${rest}` : ''} ${units.large}`
}

/**
 * Reads what somebody typed: whole pieces; kilograms or litres with up to three decimals (`2,5`, `2.5`), or with their
 * unit (`750 g`, `2 kg`, `1,5 l`). `null` for what is no quantity of this measure or may mean two: nothing is rounded.
 */
export function parseQuantity(text: string, measure: Measure): number | null {
  const units = unit[measure]
  if (!units) {
    const match = /^\s*(\d{1,7})\s*$/.exec(text)
    return match ? Number(match[1]) : null
  }
  const match = /^\s*(\d{1,5})(?:[.,](\d{1,3}))?\s*([a-zA-Zα-ωΑ-Ω]{0,3})\.?\s*$/.exec(text)
  const small = /^\s*(\d{1,8})\s*(g|gr|γρ|ml|μλ)\.?\s*$/i.exec(text)
  const kinds =
    measure === 'grams'
      ? { small: /^(g|gr|γρ)$/i, large: /^(kg|κ|κιλ?)?$/i }
      : { small: /^(ml|μλ)$/i, large: /^(l|lt|λ|λτ)?$/i }
  if (small && kinds.small.test(small[2] ?? '')) return Number(small[1])
  if (!match || !kinds.large.test(match[3] ?? '')) return null
  // `1.250 kg` is read as a ton and a quarter by some and as a kilo and a quarter by others.
  if (/[1-9]\d*\.\d{3}/.test(text)) return null
  return Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'))
}
