import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import 'dayjs/locale/el'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { z } from 'zod'
import type { IsoDate } from '../../shared/values/isoDate'
import { cssVariablesResolver, theme } from './theme'

/** What the kit must be told, because it knows neither the clock, nor the program's words, nor the host. */
export type UiSurroundings = {
  readonly language: 'el' | 'en'
  /** The present day, for «σήμερα» and the calendar. */
  readonly today: () => IsoDate
  /** The key of a field error, from what zod found. */
  readonly issueKeyOf: (issue: z.core.$ZodRawIssue) => string
  /** The sentence for such a key, in the language of the screen. */
  readonly translateIssue: (key: string) => string
  /** Puts a text on the clipboard; the host takes it away again after a while. */
  readonly copyText: (text: string) => void
}

const Surroundings = createContext<UiSurroundings | null>(null)

export function useUi(): UiSurroundings {
  const surroundings = useContext(Surroundings)
  if (!surroundings) throw new Error('The kit is used outside UiProvider')
  return surroundings
}

/** The nonce that the shell wrote into the page; styles without it are refused. */
function styleNonce(): string {
  return document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''
}

/** `testing` switches off transitions and portals. */
export function UiProvider({
  queryClient,
  testing = false,
  children,
  language,
  today,
  issueKeyOf,
  translateIssue,
  copyText,
}: UiSurroundings & { queryClient: QueryClient; testing?: boolean; children: ReactNode }) {
  const surroundings = useMemo(
    () => ({ language, today, issueKeyOf, translateIssue, copyText }),
    [language, today, issueKeyOf, translateIssue, copyText],
  )
  // The scroll lock of dialogs asks for the nonce under this name.
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() })
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        forceColorScheme="light"
        getStyleNonce={styleNonce}
        env={testing ? 'test' : 'default'}
      >
        <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
          <Surroundings value={surroundings}>{children}</Surroundings>
          <Notifications position="bottom-left" limit={4} />
        </DatesProvider>
      </MantineProvider>
    </QueryClientProvider>
  )
}
