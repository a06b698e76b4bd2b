import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StoredEntry } from '../../shared/features/settings/storedEntry'
import type { ListName } from '../../shared/values/listEntry'
import type { Language } from '../../shared/i18n'
import type { OutputOf } from './client'
import { useQuery } from './useQuery'

type Choice = { readonly value: string; readonly label: string; readonly disabled?: boolean }
type Choices = readonly (Choice | { readonly group: string; readonly items: readonly Choice[] })[]

/** The lists staff edit, in the language of the screen. */
export function useLists() {
  const { i18n } = useTranslation()
  const { data } = useQuery('settings.lists', {})
  const language = i18n.language === 'en' ? 'en' : 'el'
  return useMemo(() => listsIn(data, language), [data, language])
}
export type Lists = ReturnType<typeof listsIn>

function listsIn(data: OutputOf<'settings.lists'> | undefined, language: Language) {
  const entries = (list: ListName): readonly StoredEntry[] => data?.[list] ?? []
  const choice = (entry: StoredEntry): Choice => ({ value: entry.code, label: entry[language] })

  return {
    ready: data !== undefined,
    entry: (list: ListName, code: string | null): StoredEntry | undefined =>
      entries(list).find((entry) => entry.code === code),
    /** The words of a code, also of a retired entry; a code no list knows is shown as it is. */
    word: (list: ListName, code: string): string =>
      entries(list).find((entry) => entry.code === code)?.[language] ?? code,
    /**
     * What may be chosen, under the headings of the list where it has some. A retired entry is offered only where it
     * is `chosen` already.
     */
    options(
      list: ListName,
      {
        chosen = [],
        without = () => false,
      }: { chosen?: readonly (string | null)[]; without?: (entry: StoredEntry) => boolean } = {},
    ): Choices {
      const offered = entries(list).filter(
        (entry) => (entry.active && !without(entry)) || chosen.includes(entry.code),
      )
      const headings = new Set(offered.map(({ parent }) => parent).filter((parent) => parent !== undefined))
      return offered
        .filter(({ parent }) => parent === undefined)
        .map((entry) =>
          headings.has(entry.code)
            ? {
                group: entry[language],
                items: offered.filter(({ parent }) => parent === entry.code).map(choice),
              }
            : choice(entry),
        )
    },
  }
}
