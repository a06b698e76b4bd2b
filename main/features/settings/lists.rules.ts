import type { StoredEntry } from '../../../shared/features/settings/storedEntry'
import type { RuleKey } from '../../../shared/i18n'

/** Entries that staff add are told from the shipped ones by their code: `OWN1`, `OWN2` … */
export function nextOwnCode(entries: readonly Pick<StoredEntry, 'code'>[]): string {
  const numbers = entries.map(({ code }) => Number(/^OWN(\d{1,6})$/.exec(code)?.[1] ?? 0))
  return `OWN${Math.max(0, ...numbers) + 1}`
}

/** A form with an empty list could not be filled in any more. */
export function whyNotRetired(code: string, entries: readonly StoredEntry[]): RuleKey | null {
  return entries.some((entry) => entry.active && entry.code !== code) ? null : 'settings.lastListEntry'
}

const sameWords = (one: string, other: string) =>
  one.normalize('NFC').toLocaleUpperCase('el') === other.normalize('NFC').toLocaleUpperCase('el')

/** Which words another active entry of the list has already, or null. */
export function takenWords(
  words: { readonly el: string; readonly en: string },
  others: readonly StoredEntry[],
): 'el' | 'en' | null {
  const active = others.filter((entry) => entry.active)
  if (active.some(({ el }) => sameWords(el, words.el))) return 'el'
  return active.some(({ en }) => sameWords(en, words.en)) ? 'en' : null
}
