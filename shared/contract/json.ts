/** What may cross the gate: JSON and nothing else, so that Electron, jest and the stand-in shell carry the same. */
export type Json =
  string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }
