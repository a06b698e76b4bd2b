export type Option = { readonly value: string; readonly label: string; readonly disabled?: boolean }
export type OptionGroup = { readonly group: string; readonly items: readonly Option[] }
/** A flat list, or one under headings. */
export type Options = readonly (Option | OptionGroup)[]

/** Mantine's types want writable arrays. */
export function writable(options: Options): (Option | { group: string; items: Option[] })[] {
  return options.map((option) =>
    'group' in option ? { group: option.group, items: [...option.items] } : option,
  )
}
