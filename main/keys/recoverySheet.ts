// The recovery key on paper: 160 random bits in Crockford's base 32, eight groups of four and a check group.
import { sodium } from './sodium'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const keyBytes = 20
const groupLength = 4
const groupCount = 8

/** Greek capitals that look Latin, and the letters Crockford reads as digits. */
const lookAlikes: Readonly<Record<string, string>> = {
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: '1',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: '0',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  I: '1',
  L: '1',
  O: '0',
}

function digits(bytes: Uint8Array, count: number): string {
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  let text = ''
  for (let shift = bytes.length * 8 - 5; text.length < count; shift -= 5) {
    text += alphabet.charAt(Number((bits >> BigInt(shift)) & 31n))
  }
  return text
}

export type RecoverySheet = {
  /** Eight groups of four characters. */
  readonly groups: readonly string[]
  readonly check: string
}

export function newRecoveryKey(): Uint8Array {
  return sodium.randombytes_buf(keyBytes)
}

function checkGroup(recoveryKey: Uint8Array): string {
  const hash = sodium.crypto_generichash(16, recoveryKey, 'kk-recovery-check')
  return digits(hash.subarray(0, 5), groupLength)
}

export function recoverySheetOf(recoveryKey: Uint8Array): RecoverySheet {
  const text = digits(recoveryKey, groupLength * groupCount)
  const groups = Array.from({ length: groupCount }, (_, at) =>
    text.slice(at * groupLength, (at + 1) * groupLength),
  )
  return { groups, check: checkGroup(recoveryKey) }
}

/** What a person typed, as the sheet prints it: Latin capitals, no blanks or hyphens. */
export function tidiedSheetText(typed: string): string {
  return Array.from(
    typed
      .normalize('NFKD')
      .replace(/[\s\p{M}\p{Pd}.,·]+/gu, '')
      .toUpperCase(),
  )
    .map((character) => lookAlikes[character] ?? character)
    .join('')
}

export type SheetRead =
  | { readonly ok: true; readonly recoveryKey: Uint8Array; readonly check: string }
  | { readonly ok: false; readonly issue: 'length' | 'character' | 'check' }

/** Reads all nine groups as typed: in lower case, with or without blanks, with Greek letters that look alike. */
export function readRecoverySheet(typed: string): SheetRead {
  if (typed.length > 400) return { ok: false, issue: 'length' }
  const text = tidiedSheetText(typed)
  const values = Array.from(text, (character) => alphabet.indexOf(character))
  if (values.includes(-1)) return { ok: false, issue: 'character' }
  if (text.length !== groupLength * (groupCount + 1)) return { ok: false, issue: 'length' }
  let bits = 0n
  for (const value of values.slice(0, groupLength * groupCount)) bits = (bits << 5n) | BigInt(value)
  const recoveryKey = Uint8Array.from({ length: keyBytes }, (_, at) =>
    Number((bits >> BigInt((keyBytes - 1 - at) * 8)) & 255n),
  )
  const check = checkGroup(recoveryKey)
  return check === text.slice(groupLength * groupCount)
    ? { ok: true, recoveryKey, check }
    : { ok: false, issue: 'check' }
}
