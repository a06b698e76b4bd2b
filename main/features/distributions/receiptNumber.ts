/** `26/417`: the serial of a hand-over in its year, without gaps. */
export const receiptNumber = ({ year, serial }: { readonly year: number; readonly serial: number }): string =>
  `${String(year % 100).padStart(2, '0')}/${serial}`
