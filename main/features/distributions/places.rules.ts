import { fold } from '../../../shared/values/greekText'

/** An entry of the list of places: a municipality, or a settlement under one. */
export type Place = {
  readonly code: string
  readonly el: string
  readonly kind?: string | undefined
  readonly parent?: string | undefined
}
type Lives = { readonly settlement: string | null; readonly municipality: string | null }

const withoutKind = (text: string) => fold(text).replace(/^(ΔΗΜΟΣ|ΔΗΜΟΥ|Δ\.?) +/, '')

/**
 * Tells the municipality, which here is the island, from what a card says in words. A settlement that several municipalities
 * have (Χώρα) tells it only together with the municipality's name; nothing is guessed.
 */
export function islandFinder(places: readonly Place[]): (lives: Lives) => string | null {
  const settlements = new Map<string, Set<string>>()
  const municipalities = new Map<string, string>()
  for (const { code, el, kind, parent } of places) {
    if (kind === 'municipality') municipalities.set(withoutKind(el), code)
    else if (parent) settlements.set(fold(el), (settlements.get(fold(el)) ?? new Set()).add(parent))
  }
  return ({ settlement, municipality }) => {
    const named = municipality ? municipalities.get(withoutKind(municipality)) : undefined
    if (named) return named
    const [only, ...more] = settlement ? (settlements.get(fold(settlement)) ?? []) : []
    return only && more.length === 0 ? only : null
  }
}
