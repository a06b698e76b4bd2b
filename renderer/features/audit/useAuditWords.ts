import { useTranslation } from 'react-i18next'
import type { AuditRecord } from '../../../shared/features/audit/audit.contract'
import { el } from '../../../shared/i18n'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** Every action that has a sentence, `citizens.opened`. */
const actions: readonly string[] = Object.entries(el).flatMap(([feature, words]) =>
  'audit' in words ? Object.keys(words.audit).map((name) => `${feature}.${name}`) : [],
)

/** The trail in words: actions, roles and what is known of the details. Values of records are never in it. */
export function useAuditWords() {
  const { t, i18n } = useTranslation('audit')
  const say = t as unknown as Say
  const actionWords = (action: string): string => {
    const [feature, name] = action.split('.')
    return say(`${feature}:audit.${name}`)
  }
  const fieldWords = (feature: string | undefined, field: string): string => {
    const key = `${feature}:fields.${field}`
    return i18n.exists(key) ? say(key) : field
  }
  return {
    actionWords,
    actionOptions: () =>
      actions
        .map((action) => ({ value: action, label: actionWords(action) }))
        .toSorted((a, b) => a.label.localeCompare(b.label, i18n.language)),
    roleWords: (roles: string): string =>
      roles
        .split(' ')
        .filter(Boolean)
        .map((role) => say(`app:roles.${role}`))
        .join(', '),
    detailWords({ action, detail }: AuditRecord): readonly string[] {
      return Object.entries(detail).flatMap(([key, value]) => {
        if (!i18n.exists(`audit:details.${key}`)) return []
        const words = Array.isArray(value)
          ? value.map((each) => fieldWords(action.split('.')[0], each)).join(', ')
          : String(value)
        return words === '' ? [] : [say(`audit:details.${key}`, { value: words })]
      })
    },
  }
}
