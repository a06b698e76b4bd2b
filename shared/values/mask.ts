/** Numbers as lists show them: enough to tell two people apart, not enough to copy. */

const dots = (count: number) => '•'.repeat(Math.max(0, count))

const masked = (text: string, first: number, last: number): string =>
  text.length <= first + last
    ? dots(text.length)
    : text.slice(0, first) + dots(text.length - first - last) + text.slice(text.length - last)

/** `01013099997` → `••••••••997`: the birth date stays hidden. */
export const maskAmka = (amka: string): string => masked(amka, 0, 3)

/** `094259216` → `••••••216`. */
export const maskAfm = (afm: string): string => masked(afm, 0, 3)

/** `6941234567` → `69•••••567`; short codes are public and stay. */
export const maskPhone = (normalised: string): string =>
  normalised.length <= 5 ? normalised : masked(normalised, 2, 3)
