/** What may go wrong with keys, as data. None of it tells whether a name is known. */
export type KeyFailure =
  /** Wrong password or code, unknown or blocked user: one answer. */
  | { readonly code: 'wrongPassword' }
  | { readonly code: 'delayed'; readonly seconds: number }
  | { readonly code: 'inviteExpired' }
  | { readonly code: 'sheetNotRead'; readonly issue: 'length' | 'character' | 'check' }
  | { readonly code: 'sheetOfAnotherStore' }
  /** The key file was changed by somebody without the database key; nothing may be built on it. */
  | { readonly code: 'forged' }
  | { readonly code: 'nameTaken' }
  | { readonly code: 'nameNotUsable' }
  | { readonly code: 'unknownUser' }
  /** Without this user nobody could sign in. */
  | { readonly code: 'lastUser' }
  | { readonly code: 'signerNotActive' }
  | { readonly code: 'keyFileFull' }
  | { readonly code: 'keyFileExists' }
  | { readonly code: 'databaseExists' }
  | { readonly code: 'notSaved'; readonly errno: string; readonly uncertain: boolean }

export type KeyResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: KeyFailure }

export const done = <T>(value: T): KeyResult<T> => ({ ok: true, value })
export const refused = (failure: KeyFailure): { readonly ok: false; readonly failure: KeyFailure } => ({
  ok: false,
  failure,
})
