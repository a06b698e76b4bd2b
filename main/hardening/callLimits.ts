/** A logo crosses as base64 text; nothing larger does. Counted in characters of text and of keys. */
export const largestCall = 12 * 1024 * 1024
export const deepestCall = 16
/** Against millions of empty lists, which hold no characters. */
export const mostValues = 200_000

export type CallFault = 'name' | 'kind' | 'depth' | 'size'
export type CallCheck =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly fault: CallFault }

const operationName = /^[a-z][A-Za-z]{0,39}\.[a-z][A-Za-z]{0,39}$/
const refuse = (fault: CallFault): CallCheck => ({ ok: false, fault })
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

/**
 * The first look at a call from a window, before the gate (E13): a name of the right form and JSON within limits, whatever
 * structured clone brought over (maps, dates, circles, bytes are refused). Never throws.
 */
export function checkCall(name: unknown, input: unknown): CallCheck {
  if (typeof name !== 'string' || !operationName.test(name)) return refuse('name')
  let size = 0
  let values = 0
  const waiting: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next
    values += 1
    if (typeof value === 'string') size += value.length
    else if (typeof value === 'number' && !Number.isFinite(value)) return refuse('kind')
    else if (typeof value === 'object' && value !== null) {
      if (!isPlain(value)) return refuse('kind')
      // A circle is infinitely deep, so it ends here too.
      if (depth >= deepestCall) return refuse('depth')
      const keys = Object.keys(value)
      if (values + waiting.length + keys.length > mostValues) return refuse('size')
      for (const key of keys) {
        if (key === '__proto__') return refuse('kind')
        if (!Array.isArray(value)) size += key.length
        waiting.push({ value: (value as Record<string, unknown>)[key], depth: depth + 1 })
      }
    } else if (!['number', 'boolean', 'undefined'].includes(typeof value) && value !== null)
      return refuse('kind')
    if (size > largestCall || values > mostValues) return refuse('size')
  }
  return { ok: true, name }
}
