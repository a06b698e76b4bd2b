/** An item's name in the language of the screen or the paper; the Greek one where it has no other. */
export const itemNameIn = (
  language: string,
  item: { readonly name: string; readonly nameEn: string | null },
): string => (language === 'en' ? (item.nameEn ?? item.name) : item.name)

/** The same of a line that says which item it is of. */
export const lineItemName = (
  language: string,
  { itemName, itemNameEn }: { readonly itemName: string; readonly itemNameEn: string | null },
): string => itemNameIn(language, { name: itemName, nameEn: itemNameEn })
