/** An item's name in the language of the screen or the paper; the Greek one where it has no other. */
export const itemNameIn = (
  language: string,
  item: { readonly name: string; readonly nameEn: string | null },
): string => (language === 'en' ? (item.nameEn ?? item.name) : item.name)
