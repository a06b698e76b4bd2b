/** The body's name in the language of the screen or the letter; the Greek one where it has no other. */
export const bodyNameIn = (
  language: string,
  body: { readonly name: string; readonly nameEn: string | null },
): string => (language === 'en' ? (body.nameEn ?? body.name) : body.name)
