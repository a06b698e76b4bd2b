import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { filePlaces, type FilePlace, type OwnFiles, type PlaceSearched } from '../ports/ownFiles'

const chunkBytes = 1024 * 1024
/** The folder for temporary files belongs to every program of the PC: the newest of it, and no more than this. */
const mostTemporary = { files: 4000, bytes: 512 * 1024 ** 2 }

export type OwnFolders = {
  readonly databaseFile: string
  readonly storeFolder: string
  /** What Chromium writes, with the log in `logs`. */
  readonly windowFolder: string
  readonly temporaryFolder: string
}

/** Reads the program's own files on the disk as a thief of the disk would. */
export function ownFiles(folders: OwnFolders): OwnFiles {
  const { databaseFile, storeFolder, windowFolder, temporaryFolder } = folders
  const logFolder = join(windowFolder, 'logs')
  const beside = [`${databaseFile}-journal`, `${databaseFile}-wal`, `${databaseFile}-shm`]
  const filesOf = (place: FilePlace, copiesFolder: string | null): string[] => {
    switch (place) {
      case 'databaseFile':
        return [databaseFile]
      case 'storeFolder':
        return [
          ...under(storeFolder).filter((path) => path !== databaseFile && !beside.includes(path)),
          ...beside,
        ]
      case 'copies':
        return copiesFolder === null ? [] : under(copiesFolder)
      case 'log':
        return under(logFolder)
      case 'window':
        return under(windowFolder).filter((path) => !path.startsWith(logFolder + sep))
      case 'temporary':
        return newestFirst(under(temporaryFolder).filter((path) => !path.startsWith(storeFolder + sep)))
    }
  }
  return {
    async search(given, copiesFolder, progress) {
      const patterns = given.map((pattern) => Buffer.from(pattern))
      const searched: PlaceSearched[] = []
      for (const place of filePlaces) {
        searched.push(await searchPlace(place, filesOf(place, copiesFolder), patterns, databaseFile))
        progress(searched.length)
      }
      return searched
    },
  }
}

async function searchPlace(
  place: FilePlace,
  paths: readonly string[],
  patterns: readonly Buffer[],
  databaseFile: string,
): Promise<PlaceSearched> {
  const found = { files: 0, bytes: 0, hits: 0, skipped: 0 }
  for (const path of paths) {
    if (place === 'temporary' && (found.files >= mostTemporary.files || found.bytes >= mostTemporary.bytes)) {
      found.skipped += 1
      continue
    }
    const handle = handleOf(path, databaseFile)
    if (handle === 'absent') continue
    if (handle === 'closed') {
      found.skipped += 1
      continue
    }
    try {
      const { bytes, hit } = await searchFile(handle.number, patterns)
      found.files += 1
      found.bytes += bytes
      found.hits += hit ? 1 : 0
    } catch {
      found.skipped += 1
    } finally {
      if (handle.own) closeSync(handle.number)
    }
  }
  return { place, ...found }
}

type Handle = { readonly number: number; readonly own: boolean }

/**
 * The open database is read through the handle that SQLite itself holds: on Unix a process loses all its locks on a file
 * as soon as it closes any handle of it. It is known by what it is and not by its path: a folder that is searched may lead
 * to it by another one. Windows ties a lock to its handle, so there a second one does no harm.
 */
function handleOf(path: string, databaseFile: string): Handle | 'absent' | 'closed' {
  try {
    if (process.platform !== 'win32' && isSameFile(path, databaseFile)) {
      if (process.platform !== 'linux') return 'closed'
      const number = handleHeld(path)
      if (number !== null) return { number, own: false }
    }
    if (!lstatSync(path).isFile()) return 'absent'
    return { number: openSync(path, 'r'), own: true }
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'closed'
  }
}

function isSameFile(one: string, other: string): boolean {
  const a = statSync(one, { throwIfNoEntry: false })
  const b = statSync(other, { throwIfNoEntry: false })
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

function handleHeld(path: string): number | null {
  const file = statSync(path, { throwIfNoEntry: false })
  if (file === undefined) return null
  for (const name of readdirSync('/proc/self/fd')) {
    try {
      const { dev, ino } = fstatSync(Number(name))
      if (dev === file.dev && ino === file.ino) return Number(name)
    } catch {
      // Closed in between.
    }
  }
  return null
}

/** Chunk by chunk, each beginning with the end of the one before, so that no pattern falls between two. */
async function searchFile(
  handle: number,
  patterns: readonly Buffer[],
): Promise<{ bytes: number; hit: boolean }> {
  const overlap = Math.max(0, ...patterns.map(({ length }) => length)) - 1
  const buffer = Buffer.allocUnsafe(chunkBytes + Math.max(0, overlap))
  const { size } = fstatSync(handle)
  let kept = 0
  let bytes = 0
  while (bytes < size) {
    const read = readSync(handle, buffer, kept, chunkBytes, bytes)
    if (read === 0) break
    bytes += read
    const filled = buffer.subarray(0, kept + read)
    if (patterns.some((pattern) => filled.includes(pattern))) return { bytes, hit: true }
    kept = Math.min(Math.max(0, overlap), filled.length)
    buffer.copyWithin(0, filled.length - kept, filled.length)
    // Calls from the window go on meanwhile.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { bytes, hit: false }
}

/** Files of a folder and of those in it; links are not followed, unreadable folders are passed over. */
function under(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return under(path)
      return entry.isFile() ? [path] : []
    })
  } catch {
    return []
  }
}

function newestFirst(paths: readonly string[]): string[] {
  const age = (path: string) => {
    try {
      return lstatSync(path).mtimeMs
    } catch {
      return 0
    }
  }
  return paths
    .map((path) => ({ path, at: age(path) }))
    .sort((a, b) => b.at - a.at)
    .map(({ path }) => path)
}
