import type { ComboboxItem, OptionsFilter } from '@mantine/core'

/** «πινακας» finds «Πίνακας»: without accents, case and final sigma. */
export function foldForFilter(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
}

/** The filter of every list to choose from; the kit's own knows no Greek accents. */
export const foldedFilter: OptionsFilter = ({ options, search, limit }) => {
  const wanted = foldForFilter(search.trim())
  const fits = (option: ComboboxItem) => foldForFilter(option.label).includes(wanted)
  return options
    .map((option) => ('group' in option ? { ...option, items: option.items.filter(fits) } : option))
    .filter((option) => ('group' in option ? option.items.length > 0 : fits(option)))
    .slice(0, limit)
}
