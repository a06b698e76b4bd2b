import { useLists } from '../../api/useLists'

/** The municipalities of the list of places; here each is an island, or a part of one. */
export function useMunicipalities(): readonly { readonly id: string; readonly name: string }[] {
  const lists = useLists()
  return lists
    .options('localities', { without: ({ kind }) => kind !== 'municipality' })
    .flatMap((each) => ('group' in each ? [] : [{ id: each.value, name: each.label }]))
}
