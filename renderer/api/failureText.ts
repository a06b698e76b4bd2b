import type { TFunction } from 'i18next'
import type { Failure } from '../../shared/contract/failure'

/** The sentence for a failure in the language of the screen. */
export function failureText(failure: Failure, t: TFunction): string {
  switch (failure.code) {
    case 'invalidInput':
    case 'notSignedIn':
    case 'notAllowed':
    case 'stale':
      return t(`failures:${failure.code}`)
    case 'notFound':
      return t('failures:notFound', { subject: worded(failure.subject, 'subjects', t) })
    case 'duplicate':
      return t('failures:duplicate', {
        subject: worded(failure.subject, 'subjects', t),
        field: failure.field,
      })
    case 'ruleBroken':
      return worded(failure.rule, 'rules', t, failure.values)
    case 'notSaved':
      return t(`failures:notSaved.${failure.reason}`)
    case 'unexpected':
      return t('failures:unexpected', { incident: failure.incident })
  }
}

/** `citizens.closed` under `rules` is the text `citizens:rules.closed`. */
function worded(
  key: string,
  section: 'rules' | 'subjects',
  t: TFunction,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const [feature, name] = key.split('.')
  return String(t(`${feature}:${section}.${name}` as never, values as never))
}
