import { makeReferenceCode, parseReferenceCode, type ReferenceParts } from '../../values/referenceCode'

/** The code on a parcel's label, `P26-00417-3`: year, serial of the year, check digit. It tells nothing of the household. */
export const makeParcelCode = (year: number, serial: number): string => `P${makeReferenceCode(year, serial)}`

// A scanner is a keyboard: under a Greek layout its P is a Π.
const letterP = /^\s*[PpΠπΡρ]\s*(?=\d)/

/** Reads a code as it is scanned or typed, or null where it is none or a digit is wrong. */
export const parseParcelCode = (text: string): ReferenceParts | null =>
  letterP.test(text) ? parseReferenceCode(text.replace(letterP, '')) : null
