/** `1.234,50` as a number; also `1234.5`. `null` where the text is no number. */
export function parseGreekNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00a0€]/g, '')
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact)
  const plain = grouped ? compact.replaceAll('.', '') : compact
  return /^-?\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : null
}

const formats = new Map<number, Intl.NumberFormat>()

/** With points between thousands and a comma before `decimals` digits. */
export function formatGreekNumber(value: number, decimals: number): string {
  const known = formats.get(decimals)
  const format =
    known ??
    new Intl.NumberFormat('el-GR', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: 'always',
    })
  if (!known) formats.set(decimals, format)
  return format.format(value)
}
