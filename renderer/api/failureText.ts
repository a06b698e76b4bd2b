import { useTranslation } from 'react-i18next'
import type { Failure } from '../../shared/contract/failure'
import { valuesIn } from '../../shared/features/goods/itemName'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The sentence for a failure in the language of the screen. */
export function useFailureText(): (failure: Failure) => string {
  const { t, i18n } = useTranslation()
  const say: Say = (key, values = {}) => (t as unknown as Say)(key, valuesIn(i18n.language, values))
  return (failure) => failureText(failure, say, (key) => i18n.exists(key))
}

/** `citizens.closed` under `rules` is the text `citizens:rules.closed`. */
export function failureText(failure: Failure, say: Say, known: (key: string) => boolean): string {
  const fieldName = (subject: string, field: string) => {
    const key = `${subject.split('.')[0]}:fields.${field}`
    return known(key) ? say(key) : field
  }
  const worded = (key: string, section: 'rules' | 'subjects', values?: Failure & { code: 'ruleBroken' }) => {
    const [feature, name] = key.split('.')
    return say(`${feature}:${section}.${name}`, values?.values)
  }
  switch (failure.code) {
    case 'invalidInput':
    case 'notSignedIn':
    case 'notAllowed':
    case 'stale':
      return say(`failures:${failure.code}`)
    case 'notFound':
      return say('failures:notFound', { subject: worded(failure.subject, 'subjects') })
    case 'duplicate':
      return say('failures:duplicate', {
        subject: worded(failure.subject, 'subjects'),
        field: fieldName(failure.subject, failure.field),
      })
    case 'ruleBroken':
      return worded(failure.rule, 'rules', failure)
    case 'notSaved':
      return say(`failures:notSaved.${failure.reason}`)
    case 'unexpected':
      return say('failures:unexpected', { incident: failure.incident })
  }
}
