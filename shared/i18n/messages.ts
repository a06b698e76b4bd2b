/**
 * The shape that another language must have: the same keys, any words.
 * A missing key does not compile through `satisfies`, a surplus one neither.
 */
export type Messages<T> = { readonly [K in keyof T]: T[K] extends string ? string : Messages<T[K]> }

/** `feature.key` for every key that the features' texts hold under `Section`, e.g. `citizens.alreadyClosed`. */
export type KeysUnder<Texts, Section extends string> = {
  [F in keyof Texts & string]: Texts[F] extends { readonly [S in Section]: infer Words }
    ? `${F}.${keyof Words & string}`
    : never
}[keyof Texts & string]

/** Dotted paths to the words of a nested object: `text.controlCharacters`. */
export type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`
}[keyof T & string]
