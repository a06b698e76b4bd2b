/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string & { readonly __brand: 'IsoDate' }
/** An instant in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export type IsoInstant = string & { readonly __brand: 'IsoInstant' }
