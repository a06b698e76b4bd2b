import { useCallback, useMemo, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { issueKeyOf } from '../../shared/contract/issues'
import type { Language } from '../../shared/i18n'
import { ApiProvider } from '../api/ApiProvider'
import type { Host } from '../api/host'
import { today } from '../api/today'
import { issueText, makeI18n } from '../i18n/setup'
import { makeQueryClient } from '../ui/makeQueryClient'
import { UiProvider } from '../ui/UiProvider'
import { ErrorBoundary } from './ErrorBoundary'
import { LanguageContext } from './LanguageContext'
import { Program } from './Program'

/** Everything that surrounds the screens: words, kit, the way to the gate. */
export function App({
  host,
  first,
  testing = false,
}: {
  readonly host: Host
  /** The language until somebody chooses. */
  readonly first: Language
  readonly testing?: boolean
}) {
  const [i18n] = useState(() => makeI18n(first))
  const [queryClient] = useState(makeQueryClient)
  const [language, setLanguage] = useState<Language>(first)
  const choose = useCallback(
    (next: Language) => {
      void i18n.changeLanguage(next)
      setLanguage(next)
      void host.call('vault.keepLanguage', { language: next })
    },
    [host, i18n],
  )
  const languageChoice = useMemo(() => ({ language, choose }), [language, choose])
  const translateIssue = useCallback((key: string) => issueText(i18n, key), [i18n])
  const copyText = useCallback((text: string) => void host.call('exports.copyText', { text }), [host])
  return (
    <I18nextProvider i18n={i18n}>
      <UiProvider
        queryClient={queryClient}
        testing={testing}
        language={language}
        today={today}
        issueKeyOf={issueKeyOf as (issue: { readonly code?: string | undefined }) => string}
        translateIssue={translateIssue}
        copyText={copyText}
      >
        <LanguageContext value={languageChoice}>
          <ApiProvider host={host}>
            <ErrorBoundary>
              <Program />
            </ErrorBoundary>
          </ApiProvider>
        </LanguageContext>
      </UiProvider>
    </I18nextProvider>
  )
}
