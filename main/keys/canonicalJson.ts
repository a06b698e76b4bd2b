// One text for one value (in the manner of RFC 8785, whole numbers only), so that what was signed can be written again.

export type CanonicalValue =
  null | boolean | number | string | readonly CanonicalValue[] | { readonly [name: string]: CanonicalValue }

const deepest = 16

export class NotCanonical extends Error {
  override readonly name = 'NotCanonical'
}

/** Members sorted by code unit, no blanks. Throws `NotCanonical` for fractions, lone surrogates, `__proto__`, depth over 16. */
export function canonicalJson(value: CanonicalValue, depth = 0): string {
  if (depth > deepest) throw new NotCanonical('too deep')
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new NotCanonical('not a whole number')
    return String(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new NotCanonical('lone surrogate')
    return JSON.stringify(value)
  }
  if (isList(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`
  const members = Object.keys(value)
    .sort()
    .map((name) => {
      const member = value[name]
      if (name === '__proto__' || member === undefined) throw new NotCanonical('bad member')
      return `${canonicalJson(name)}:${canonicalJson(member, depth + 1)}`
    })
  return `{${members.join(',')}}`
}

function isList(value: object): value is readonly CanonicalValue[] {
  return Array.isArray(value)
}

/** The value of a line that is exactly its own canonical text; refuses duplicate members, blanks, escapes by choice. */
export function parseCanonicalJson(line: string): CanonicalValue {
  let value: CanonicalValue
  try {
    value = JSON.parse(line) as CanonicalValue
  } catch {
    throw new NotCanonical('not JSON')
  }
  if (canonicalJson(value) !== line) throw new NotCanonical('not canonical')
  return value
}
