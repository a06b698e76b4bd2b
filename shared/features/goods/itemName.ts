/** An item's name in the language of the screen or the paper; the Greek one where it has no other. */
export const itemNameIn = (
  language: string,
  item: { readonly name: string; readonly nameEn: string | null },
): string => (language === 'en' ? (item.nameEn ?? item.name) : item.name)

/** The values of a sentence that names an item: beside the Greek name the English one, where there is one. */
export const itemValues = ({
  name,
  nameEn,
}: {
  readonly name: string
  readonly nameEn: string | null
}): { readonly item: string; readonly itemEn?: string } =>
  nameEn === null ? { item: name } : { item: name, itemEn: nameEn }

/** The values as a sentence in that language says them: in English `itemEn` in place of `item`. */
export const valuesIn = <Value>(
  language: string,
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, Value>> =>
  language === 'en'
    ? Object.fromEntries(Object.entries(values).map(([key, value]) => [key, values[`${key}En`] ?? value]))
    : values

/** The same of a line that says which item it is of. */
export const lineItemName = (
  language: string,
  { itemName, itemNameEn }: { readonly itemName: string; readonly itemNameEn: string | null },
): string => itemNameIn(language, { name: itemName, nameEn: itemNameEn })
