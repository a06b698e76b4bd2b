const longestName = 40

/** How names are compared: `Μαρία`, `μαρια` and `ΜΑΡΙΑ` are one name. */
export function foldedName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a text can be a sign-in name: 1–40 visible characters. */
export function isSignInName(name: string): boolean {
  return (
    name.isWellFormed() &&
    name === name.trim() &&
    name.length > 0 &&
    name.length <= longestName &&
    !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name) &&
    foldedName(name).length > 0
  )
}
