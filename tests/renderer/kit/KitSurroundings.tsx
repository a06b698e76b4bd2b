import { type ReactNode, useEffect, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { issueText, makeI18n } from '../../../renderer/i18n/setup'
import { makeQueryClient } from '../../../renderer/ui/makeQueryClient'
import { UiProvider } from '../../../renderer/ui/UiProvider'
import { issueKeyOf } from '../../../shared/contract/issues'
import type { IsoDate } from '../../../shared/values/isoDate'

/** The kit with its surroundings, on the day 2026-11-22. */
export function KitSurroundings({
  language,
  testing = false,
  copyText = () => undefined,
  children,
}: {
  language: 'el' | 'en'
  testing?: boolean
  copyText?: (text: string) => void
  children: ReactNode
}) {
  const [client] = useState(makeQueryClient)
  const [i18n] = useState(() => makeI18n(language))
  useEffect(() => {
    if (i18n.language !== language) void i18n.changeLanguage(language)
  }, [i18n, language])
  return (
    <I18nextProvider i18n={i18n}>
      <UiProvider
        queryClient={client}
        testing={testing}
        language={language}
        today={() => '2026-11-22' as IsoDate}
        issueKeyOf={issueKeyOf}
        translateIssue={(key) => issueText(i18n, key)}
        copyText={copyText}
      >
        {children}
      </UiProvider>
    </I18nextProvider>
  )
}
