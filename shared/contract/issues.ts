import type { IssueKey } from '../i18n'

/** The part of a zod issue that decides its sentence; zod's own English text is never shown. */
type ZodIssueLike = {
  readonly code?: string | undefined
  readonly input?: unknown
  readonly params?: Record<string, unknown> | undefined
  readonly minimum?: unknown
  readonly origin?: unknown
  readonly path?: readonly PropertyKey[] | undefined
}

/** Which sentence says what is wrong with a field. A schema's own rule names it in `params.issue`. */
export function issueKeyOf(issue: ZodIssueLike): IssueKey {
  const own = issue.params?.['issue']
  if (typeof own === 'string') return own as IssueKey
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return Number(issue.minimum) <= 1 ? 'required' : 'tooShort'
      return issue.origin === 'array' ? 'required' : 'tooSmall'
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'tooLong' : 'tooBig'
    case 'invalid_type':
      return issue.input === undefined || issue.input === null || issue.input === '' ? 'required' : 'invalid'
    case 'invalid_value':
      return issue.input === undefined || issue.input === null || issue.input === '' ? 'required' : 'invalid'
    case 'unrecognized_keys':
      return 'unrecognised'
    default:
      return 'invalid'
  }
}
