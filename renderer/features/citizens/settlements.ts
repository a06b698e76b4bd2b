import type { StoredEntry } from '../../../shared/features/settings/storedEntry'
import type { Options } from '../../ui/fields/options'

/**
 * The settlements of the list `localities`. A card holds the name as it was typed, in Greek, so the Greek name is what
 * is asked for; a name that was `chosen` and stands in no list is offered too.
 */
export function settlementsOf(localities: readonly StoredEntry[], chosen: string | null): Options {
  const named = localities.filter(({ kind, active }) => kind === 'settlement' && active).map(({ el }) => el)
  // The same name stands in more than one municipality: one choice finds all of them.
  const names = new Set(chosen === null ? named : [...named, chosen])
  return [...names].map((name) => ({ value: name, label: name }))
}
