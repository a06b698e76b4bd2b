import { NotCanonical, canonicalJson, parseCanonicalJson, type CanonicalValue } from './canonicalJson'
import { derivedKey, fromText, isBytes, toText } from './encoding'
import { keyFileBytes, type KeyFile, type Waiting } from './keyFile'
import { MalformedKeyFile, checkedKeyFile, checkedWaiting, leastReader } from './keyFileFields'
import { sodium } from './sodium'

/** What one copy turned out to be. `foreign`: nothing of this program. `newer`: of a later program, never to be touched. */
export type ReadKeyFile =
  | { readonly kind: 'valid'; readonly file: KeyFile; readonly waiting: Waiting; readonly bytes: Uint8Array }
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'foreign' }

const magic = 'KKEYS1'

export class KeyFileFull extends Error {
  override readonly name = 'KeyFileFull'
}

function macLine(head: string, databaseKey: Uint8Array): string {
  const key = derivedKey(databaseKey, 'keys-v1-mac')
  const mac = toText(sodium.crypto_auth_hmacsha256(head, key))
  sodium.memzero(key)
  return `mac:${mac}\n`
}

function framed(signed: string, waiting: Waiting): Uint8Array {
  const above = `${signed}wait:${canonicalJson(waiting)}\n`
  const text = `${above}sum:${toText(sodium.crypto_hash_sha256(above))}\n`
  const bytes = new Uint8Array(keyFileBytes)
  const { read } = new TextEncoder().encodeInto(text, bytes)
  if (read !== text.length) throw new KeyFileFull()
  return bytes
}

/** The bytes of a changed key file. Throws `KeyFileFull` past 64 KiB. */
export function writtenKeyFile(file: KeyFile, waiting: Waiting, databaseKey: Uint8Array): Uint8Array {
  const head = `${magic}\n${canonicalJson(file as unknown as CanonicalValue)}\n`
  return framed(head + macLine(head, databaseKey), waiting)
}

/** The same key file, signed part untouched, with other things waiting. Needs no key. */
export function withWaiting(bytes: Uint8Array, waiting: Waiting): Uint8Array {
  const [head = '', json = '', mac = ''] = linesOf(bytes) ?? []
  return framed(`${head}\n${json}\n${mac}\n`, waiting)
}

/** Whether somebody who had the database key wrote the signed part. */
export function macHolds(bytes: Uint8Array, databaseKey: Uint8Array): boolean {
  const [head = '', json = '', mac = ''] = linesOf(bytes) ?? []
  const expected = macLine(`${head}\n${json}\n`, databaseKey).trimEnd()
  return (
    expected.length === mac.length && sodium.memcmp(sodium.from_string(expected), sodium.from_string(mac))
  )
}

function unpadded(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end -= 1
  return bytes.subarray(0, end)
}

function linesOf(bytes: Uint8Array): readonly string[] | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpadded(bytes))
    return text.endsWith('\n') ? text.slice(0, -1).split('\n') : null
  } catch {
    return null
  }
}

function sumHolds(lines: readonly string[]): boolean {
  const sum = lines.at(-1) ?? ''
  if (!sum.startsWith('sum:') || !isBytes(sum.slice(4), 32)) return false
  const above = lines.slice(0, -1).map((line) => `${line}\n`)
  return sodium.memcmp(sodium.crypto_hash_sha256(above.join('')), fromText(sum.slice(4)))
}

/** Reads the bytes of one copy strictly. Never throws, whatever the bytes. */
export function readKeyFile(bytes: Uint8Array): ReadKeyFile {
  const ours = sodium.to_string(bytes.subarray(0, 5).filter((byte) => byte < 128)) === 'KKEYS'
  const lines = linesOf(bytes)
  if (lines === null || !sumHolds(lines)) return { kind: ours ? 'damaged' : 'foreign' }
  if (!ours) return { kind: 'foreign' }
  if (lines[0] !== magic) return { kind: /^KKEYS[1-9]\d{0,3}$/.test(lines[0] ?? '') ? 'newer' : 'damaged' }
  try {
    return readLines(lines, bytes)
  } catch (error) {
    if (error instanceof MalformedKeyFile || error instanceof NotCanonical) return { kind: 'damaged' }
    throw error
  }
}

function readLines(lines: readonly string[], bytes: Uint8Array): ReadKeyFile {
  const [, json = '', mac = '', wait = ''] = lines
  const value = parseCanonicalJson(json)
  if (leastReader(value) > 1) return { kind: 'newer' }
  if (lines.length !== 5 || bytes.length !== keyFileBytes) return { kind: 'damaged' }
  if (!mac.startsWith('mac:') || !isBytes(mac.slice(4), 32) || !wait.startsWith('wait:'))
    return { kind: 'damaged' }
  return {
    kind: 'valid',
    file: checkedKeyFile(value),
    waiting: checkedWaiting(parseCanonicalJson(wait.slice(5))),
    bytes,
  }
}
