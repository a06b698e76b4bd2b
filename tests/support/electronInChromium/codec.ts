// Both functions also run inside the page, sent there as text: they use nothing from outside themselves.

/**
 * Text for a value that has passed the structured clone, so that dates, bytes and `undefined` arrive as in Electron.
 * Throws on kinds of values the stand-in does not carry.
 */
export function encode(value: unknown): string {
  const walk = (item: unknown): unknown => {
    if (item === null || typeof item === 'string' || typeof item === 'boolean') return item
    if (item === undefined) return { $: 'undefined' }
    if (typeof item === 'bigint') return { $: 'bigint', value: String(item) }
    if (typeof item === 'number') {
      if (Number.isFinite(item) && !Object.is(item, -0)) return item
      return { $: 'number', value: Object.is(item, -0) ? '-0' : String(item) }
    }
    if (Array.isArray(item)) return Array.from(item, walk)
    const kind = Object.prototype.toString.call(item).slice(8, -1)
    if (kind === 'Date') return { $: 'date', value: (item as Date).getTime() }
    if (kind === 'Uint8Array') {
      let text = ''
      for (const byte of item as Uint8Array) text += String.fromCharCode(byte)
      return { $: 'bytes', value: btoa(text) }
    }
    if (kind !== 'Object') throw new TypeError(`The stand-in shell does not carry a ${kind}`)
    return { $: 'object', value: Object.entries(item as object).map(([key, inner]) => [key, walk(inner)]) }
  }
  return JSON.stringify(walk(value))
}

export function decode(text: string): unknown {
  type Tagged = { $: string; value: unknown }
  const walk = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return item
    if (Array.isArray(item)) return item.map(walk)
    const { $: kind, value } = item as Tagged
    if (kind === 'undefined') return undefined
    if (kind === 'bigint') return BigInt(value as string)
    if (kind === 'number') return Number(value)
    if (kind === 'date') return new Date(value as number)
    if (kind === 'bytes') return Uint8Array.from(atob(value as string), (letter) => letter.charCodeAt(0))
    return Object.fromEntries((value as [string, unknown][]).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(JSON.parse(text))
}
