// The key file lies on the disk twice. One copy is written whole, synced, read again and compared before the other is
// touched, and the last good copy is never the first to be written over: a power cut at any moment leaves one valid.
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { errorCode, type KeyFileDisk } from './keyFileDisk'
import { readKeyFile, type ReadKeyFile } from './keyFileText'

export type CopyName = 'a' | 'b'
export type ValidCopy = Extract<ReadKeyFile, { kind: 'valid' }> & { readonly copy: CopyName }

export type CopiesRead =
  | { readonly kind: 'absent' | 'damaged' | 'newer' | 'foreign' }
  | { readonly kind: 'unreadable'; readonly errno: string }
  | {
      readonly kind: 'read'
      readonly chosen: ValidCopy
      readonly twin: ValidCopy | null
      /** The copy that is bad, missing or older. */
      readonly stale: CopyName | null
    }

export type CopiesWritten =
  /** `stale`: the change is durable in one copy, this one could not be written. */
  | { readonly ok: true; readonly stale: CopyName | null }
  /** `uncertain`: the copy could be neither written nor put back; what a restart finds is the old or the new state. */
  | { readonly ok: false; readonly errno: string; readonly uncertain: boolean }

export const otherCopy = (copy: CopyName): CopyName => (copy === 'a' ? 'b' : 'a')
export const copyPath = (folder: string, copy: CopyName): string => join(folder, `keys.${copy}`)

/** Antivirus and indexers hold a file for moments. */
const pausesMilliseconds = [5, 10, 20, 40, 80, 160]
const passingErrors = new Set(['EBUSY', 'EPERM'])

async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (const pause of pausesMilliseconds) {
    try {
      return await act()
    } catch (error) {
      if (!passingErrors.has(errorCode(error))) throw error
    }
    await setTimeout(pause)
  }
  return act()
}

type OneRead =
  ReadKeyFile | { readonly kind: 'absent' } | { readonly kind: 'unreadable'; readonly errno: string }

async function readCopy(disk: KeyFileDisk, folder: string, copy: CopyName): Promise<OneRead> {
  try {
    const bytes = await patiently(() => disk.read(copyPath(folder, copy)))
    return bytes === null ? { kind: 'absent' } : readKeyFile(bytes)
  } catch (error) {
    return { kind: 'unreadable', errno: errorCode(error) }
  }
}

function newerFirst(one: ValidCopy, two: ValidCopy): number {
  return two.file.seq - one.file.seq || two.waiting.turn - one.waiting.turn
}

function sameBytes(one: Uint8Array, two: Uint8Array): boolean {
  return Buffer.compare(one, two) === 0
}

/** Reads both copies and takes the newest valid one. Writes nothing. */
export async function readCopies(disk: KeyFileDisk, folder: string): Promise<CopiesRead> {
  const names: readonly CopyName[] = ['a', 'b']
  const reads = await Promise.all(
    names.map(async (copy) => ({ copy, ...(await readCopy(disk, folder, copy)) })),
  )
  if (reads.some((read) => read.kind === 'newer')) return { kind: 'newer' }

  const [chosen, twin = null] = reads.filter((read) => read.kind === 'valid').sort(newerFirst)
  if (chosen !== undefined) {
    if (twin !== null && twin.file.db_uuid !== chosen.file.db_uuid) return { kind: 'foreign' }
    const same = twin !== null && sameBytes(twin.bytes, chosen.bytes)
    return { kind: 'read', chosen, twin, stale: same ? null : otherCopy(chosen.copy) }
  }
  const unreadable = reads.find((read) => read.kind === 'unreadable')
  if (unreadable !== undefined) return { kind: 'unreadable', errno: unreadable.errno }
  if (reads.every((read) => read.kind === 'absent')) return { kind: 'absent' }
  return { kind: reads.some((read) => read.kind === 'damaged') ? 'damaged' : 'foreign' }
}

class NotAsWritten extends Error {
  readonly code = 'EVERIFY'
}

async function writeCopy(disk: KeyFileDisk, path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path)
  try {
    await file.write(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  const read = await disk.read(path)
  if (read === null || !sameBytes(read, bytes)) throw new NotAsWritten()
}

/** Null when the copy was written and read back, otherwise the code of what went wrong. */
async function tryCopy(disk: KeyFileDisk, path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    await patiently(() => writeCopy(disk, path, bytes))
    return null
  } catch (error) {
    return errorCode(error)
  }
}

/**
 * Writes the new bytes over both copies. `stale` is the copy that may be lost without harm, `before` the bytes of the
 * other, put back when the first write fails half-way.
 */
export async function writeCopies(
  disk: KeyFileDisk,
  folder: string,
  change: { readonly bytes: Uint8Array; readonly before: Uint8Array; readonly stale: CopyName | null },
): Promise<CopiesWritten> {
  const first = change.stale ?? 'b'
  const errno = await tryCopy(disk, copyPath(folder, first), change.bytes)
  if (errno !== null) {
    const putBack = await tryCopy(disk, copyPath(folder, first), change.before)
    return { ok: false, errno, uncertain: putBack !== null }
  }
  const second = otherCopy(first)
  const missed = await tryCopy(disk, copyPath(folder, second), change.bytes)
  return { ok: true, stale: missed === null ? null : second }
}

/** Writes one copy from the other. True when it worked. */
export async function repairCopy(
  disk: KeyFileDisk,
  folder: string,
  copy: CopyName,
  bytes: Uint8Array,
): Promise<boolean> {
  return (await tryCopy(disk, copyPath(folder, copy), bytes)) === null
}

/**
 * Makes the two copies where none is. `null` when both are durable, otherwise the code; EEXIST when one was there. What
 * was begun in vain is taken away again.
 */
export async function createCopies(
  disk: KeyFileDisk,
  folder: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const paths = [copyPath(folder, 'b'), copyPath(folder, 'a')] as const
  try {
    await disk.makeFolder(folder)
    const there = await Promise.all(paths.map((path) => disk.exists(path)))
    if (there.includes(true)) return 'EEXIST'
  } catch (error) {
    return errorCode(error)
  }
  try {
    await patiently(() => writeCopy(disk, paths[0], bytes))
    await patiently(() => writeCopy(disk, paths[1], bytes))
    await disk.syncFolder(folder)
    return null
  } catch (error) {
    await Promise.allSettled(paths.map((path) => disk.remove(path)))
    return errorCode(error)
  }
}
