import type { IssueKey, RuleKey, SubjectKey } from '../i18n'

/** What may go wrong, as data. Every value has a sentence in both languages, or this does not compile. */
export type Failure =
  | {
      readonly code: 'invalidInput'
      readonly fields: readonly { readonly path: string; readonly issue: IssueKey }[]
    }
  | { readonly code: 'notSignedIn' }
  | { readonly code: 'notAllowed' }
  | { readonly code: 'notFound'; readonly subject: SubjectKey }
  | { readonly code: 'duplicate'; readonly subject: SubjectKey; readonly field: string }
  | {
      readonly code: 'ruleBroken'
      readonly rule: RuleKey
      readonly values?: Readonly<Record<string, string | number>>
    }
  | { readonly code: 'stale' }
  | { readonly code: 'notSaved'; readonly reason: 'diskFull' | 'readOnly' | 'inputOutput' }
  | { readonly code: 'unexpected'; readonly incident: string }

export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }
