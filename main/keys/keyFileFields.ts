// The strict half of the parser: what a member must look like. Members it does not know are left alone and kept.
import { argon2NumbersAllowed } from './argon2'
import type { CanonicalValue } from './canonicalJson'
import { isBytes } from './encoding'
import { keyFileVersion, mostFailures, mostUsers, type KeyFile, type Waiting } from './keyFile'
import { foldedName } from './signInName'

export class MalformedKeyFile extends Error {
  override readonly name = 'MalformedKeyFile'
}

type Members = { readonly [name: string]: CanonicalValue }

function demand(condition: boolean, member: string): asserts condition {
  if (!condition) throw new MalformedKeyFile(member)
}

function members(value: CanonicalValue | undefined, where: string): Members {
  demand(typeof value === 'object' && value !== null && !Array.isArray(value), where)
  return value as Members
}

function items(of: Members, name: string, most: number): readonly CanonicalValue[] {
  const value = of[name]
  demand(Array.isArray(value) && value.length <= most, name)
  return value as readonly CanonicalValue[]
}

function text(of: Members, name: string, most = 64): string {
  const value = of[name]
  demand(typeof value === 'string' && value.length > 0 && value.length <= most, name)
  return value
}

function whole(of: Members, name: string, least = 0): number {
  const value = of[name]
  demand(typeof value === 'number' && value >= least, name)
  return value
}

function bytes(of: Members, name: string, length: number): void {
  demand(isBytes(of[name], length), name)
}

function instant(of: Members, name: string): void {
  demand(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text(of, name)), name)
}

function unique(ids: readonly string[], name: string): void {
  demand(new Set(ids).size === ids.length, name)
}

function checkKdf(value: CanonicalValue | undefined): void {
  const kdf = members(value, 'kdf')
  demand(kdf['alg'] === 'argon2id13' && kdf['p'] === 1, 'kdf')
  demand(argon2NumbersAllowed({ memoryKib: whole(kdf, 'm_kib'), passes: whole(kdf, 't') }), 'kdf')
  bytes(kdf, 'salt', 16)
}

function checkSeal(value: CanonicalValue | undefined): void {
  const seal = members(value, 'seal')
  whole(seal, 'gen', 1)
  bytes(seal, 'ct', 80)
  text(seal, 'by')
  bytes(seal, 'by_pub', 32)
  bytes(seal, 'sig', 64)
}

function checkSlot(value: CanonicalValue): string {
  const slot = members(value, 'slot')
  const type = text(slot, 'type')
  if (type === 'pw' || type === 'invite') {
    checkKdf(slot['kdf'])
    bytes(slot, 'nonce', 24)
    bytes(slot, 'ct', 112)
  }
  if (type === 'invite') {
    bytes(slot, 'box_pub', 32)
    bytes(slot, 'sig_pub', 32)
    whole(slot, 'expires')
    text(slot, 'by')
    bytes(slot, 'by_pub', 32)
    bytes(slot, 'sig', 64)
    checkSeal(slot['seal'])
  }
  return text(slot, 'sid')
}

function checkPair(value: CanonicalValue | undefined): void {
  const pair = members(value, 'pair')
  bytes(pair, 'box_pub', 32)
  bytes(pair, 'sig_pub', 32)
  const voucher = members(pair['pub_sig'], 'pub_sig')
  text(voucher, 'by')
  bytes(voucher, 'by_pub', 32)
  bytes(voucher, 'sig', 64)
  if (voucher['once'] === null) return
  const once = members(voucher['once'], 'once')
  bytes(once, 'box_pub', 32)
  bytes(once, 'sig_pub', 32)
  whole(once, 'expires')
  bytes(once, 'sig', 64)
}

function checkUser(value: CanonicalValue): Members {
  const user = members(value, 'user')
  text(user, 'uid')
  text(user, 'name')
  const state = user['state']
  demand(state === 'invited' || state === 'active' || state === 'revoked', 'state')
  if (user['pair'] !== null) checkPair(user['pair'])
  if (user['dbk_seal'] !== null) checkSeal(user['dbk_seal'])
  demand(state !== 'active' || (user['pair'] !== null && user['dbk_seal'] !== null), 'active')
  items(user, 'earlier', 40).forEach(checkPair)
  unique(items(user, 'slots', 16).map(checkSlot), 'sid')
  return user
}

function checkRecovery(value: CanonicalValue | undefined): void {
  const recovery = members(value, 'recovery')
  text(recovery, 'rid')
  whole(recovery, 'gen', 1)
  demand(/^[0-9A-Z]{4}$/.test(text(recovery, 'check')), 'check')
  bytes(recovery, 'sig_pub', 32)
  bytes(recovery, 'nonce', 24)
  bytes(recovery, 'ct', 48)
}

function checkAnchor(value: CanonicalValue | undefined): void {
  if (value === null) return
  const anchor = members(value, 'anchor')
  whole(anchor, 'gen')
  whole(anchor, 'audit_n')
  bytes(anchor, 'head', 32)
  instant(anchor, 'at')
  for (const item of items(anchor, 'sigs', 8)) {
    const signature = members(item, 'sigs')
    text(signature, 'uid')
    bytes(signature, 'sig_pub', 32)
    bytes(signature, 'sig', 64)
  }
}

/** The least version of the program's reader that the file asks for. */
export function leastReader(value: CanonicalValue): number {
  return whole(members(value, 'file'), 'min_reader', 1)
}

/** The same value, known to be a key file. Throws `MalformedKeyFile` with the name of the member only. */
export function checkedKeyFile(value: CanonicalValue): KeyFile {
  const file = members(value, 'file')
  demand(file['v'] === keyFileVersion, 'v')
  text(file, 'app')
  text(file, 'db_uuid')
  demand(typeof file['practice'] === 'boolean', 'practice')
  whole(file, 'seq', 1)
  whole(file, 'dbk_gen', 1)
  const users = items(file, 'users', mostUsers).map(checkUser)
  unique(
    users.map((user) => text(user, 'uid')),
    'uid',
  )
  unique(
    users.map((user) => foldedName(text(user, 'name'))),
    'name',
  )
  checkRecovery(file['recovery'])
  demand(file['pending'] === null, 'pending')
  checkAnchor(file['anchor'])
  return value as unknown as KeyFile
}

/** The same value, known to be what waits for the store to open. Throws `MalformedKeyFile`. */
export function checkedWaiting(value: CanonicalValue): Waiting {
  const waiting = members(value, 'waiting')
  whole(waiting, 'turn')
  whole(waiting, 'dropped')
  for (const item of items(waiting, 'failures', mostFailures)) {
    const failure = members(item, 'failure')
    instant(failure, 'at')
    if (failure['uid'] !== null) text(failure, 'uid')
  }
  for (const item of items(waiting, 'delays', mostUsers + 1)) {
    const delay = members(item, 'delay')
    whole(delay, 'n', 1)
    whole(delay, 'at')
    if (delay['uid'] !== null) text(delay, 'uid')
  }
  return value as unknown as Waiting
}
